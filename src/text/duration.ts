const noBreak = '\u00a0';

/** Whole minutes of real time: «3 ч 20 мин», «45 мин», «2 ч». */
export const duration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [...(hours > 0 ? [`${hours}${noBreak}ч`] : []), ...(rest > 0 ? [`${rest}${noBreak}мин`] : [])];
  return parts.join(' ') || `0${noBreak}мин`;
};
