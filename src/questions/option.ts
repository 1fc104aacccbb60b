/** One of the answers on offer. Texts are the inline Markdown subset. */
export type Option = { readonly id: string; readonly text: string; readonly feedback: string };

/** An option that is right or wrong by itself. */
export type JudgedOption = Option & { readonly right: boolean };
