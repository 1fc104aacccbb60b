/** The ids of a question's options, rows, targets or items, in authored order. */
export const partIds = (parts: readonly { readonly id: string }[]): readonly string[] => parts.map((part) => part.id);
