/** Formats that questions are exchanged in. */
export const exchangeFormats = ['moodle-xml', 'gift', 'qti3'] as const;

export type ExchangeFormat = (typeof exchangeFormats)[number];
