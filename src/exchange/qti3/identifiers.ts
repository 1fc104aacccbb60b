/** QTI identifiers are NCNames, ours may begin with a digit. */
const guard = 'x_';

export const toIdentifier = (id: string): string => (/^[a-z]/.test(id) ? id : `${guard}${id}`);

/** Back to an id of ours; a foreign identifier becomes one in lower case. */
export const fromIdentifier = (identifier: string): string =>
  identifier
    .replace(/^x_(?=\d)/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'x';

export const response = 'RESPONSE';

/** The response of one gap. */
export const gapResponse = (id: string): string => `GAP_${id}`;

export const gapOf = (identifier: string): string => fromIdentifier(identifier.replace(/^GAP_/, ''));
