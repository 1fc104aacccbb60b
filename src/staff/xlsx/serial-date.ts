const dayMs = 86_400_000;

/** Days are counted from here, because spreadsheets believe in 29 February 1900; or from 1904, as old Macs did. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** `24.11.2026` of a spreadsheet's number of days; undefined where the number is no day. */
export const serialDate = (serial: number, is1904: boolean): string | undefined => {
  const date = new Date((is1904 ? epoch1904 : epoch1900) + Math.floor(serial) * dayMs);
  if (!(serial >= 1) || Number.isNaN(date.getTime())) return undefined;
  return date.toISOString().slice(0, 10).split('-').reverse().join('.');
};
