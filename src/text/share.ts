const perCent = new Intl.NumberFormat('ru', { style: 'percent', maximumSignificantDigits: 2 });

/** Below this nobody needs a number. */
const tiny = 1e-5;

/** Rounded up to two digits that count; what rounding errors add is not rounded up. */
const roundedUp = (value: number): number => {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit - 1e-9) * unit;
};

/** A chance or a share of 0–1 as per cent, rounded up, so that nothing over a limit looks as if it were on it. */
export const share = (value: number): string => {
  if (value <= 0) return perCent.format(0);
  return value < tiny ? `меньше ${perCent.format(tiny)}` : perCent.format(roundedUp(value));
};
