/** ISO 8601 (xAPI 1.0.3, Data 4.6) with at most two decimals: `PT1H2M3.04S`. */
export const isoDuration = (milliseconds: number): string => {
  const hundredths = Math.max(0, Math.trunc(milliseconds / 10));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor((hundredths / 6000) % 60);
  return `PT${hours}H${minutes}M${(hundredths % 6000) / 100}S`;
};
