/** `line`: where it breaks, from 1, if that is known. */
export type JsonValues =
  | { readonly ok: true; readonly values: readonly unknown[] }
  | { readonly ok: false; readonly line: number | undefined };

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const statementsIn = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  const inside = typeof value === 'object' && value !== null && 'statements' in value ? value.statements : undefined;
  return Array.isArray(inside) ? inside : [value];
};

/** Statements as a list, as an LRS answers (`{"statements": […]}`), or one in each line. */
export const jsonValues = (text: string): JsonValues => {
  const whole = parsed(text);
  if (whole) return { ok: true, values: statementsIn(whole.value) };
  const lines = text.split(/\r?\n/);
  const values: unknown[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const one = parsed(line);
    // A list over many lines breaks at its first: which line of it is at fault is not known then.
    if (!one) return { ok: false, line: values.length > 0 ? index + 1 : undefined };
    values.push(one.value);
  }
  return { ok: true, values };
};
