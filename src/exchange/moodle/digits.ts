/** A number in digits, never as 1e21. */
export const digits = (value: number): string =>
  value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
