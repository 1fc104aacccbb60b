const hour = 3_600_000;
/** 9999:59:59.99: more is no CMITimespan. */
const longest = 10_000 * hour - 10;

const whole = (milliseconds: number): number => Math.min(longest, Math.max(0, Math.trunc(milliseconds)));

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** CMITimespan of SCORM 1.2, `HHHH:MM:SS.SS`: two to four digits of hours. */
export const sessionTime12 = (milliseconds: number): string => {
  const time = whole(milliseconds);
  return `${two(time / hour)}:${two((time / 60_000) % 60)}:${two((time / 1000) % 60)}.${two((time / 10) % 100)}`;
};

/** timeinterval (second,10,2) of SCORM 2004, `PT1H2M3.04S`; never `PT` alone. */
export const sessionTime2004 = (milliseconds: number): string => {
  const time = whole(milliseconds);
  const seconds = Math.floor((time % 60_000) / 10) / 100;
  return `PT${Math.floor(time / hour)}H${Math.floor((time / 60_000) % 60)}M${seconds}S`;
};
