/** A component that lessons may use. */
export type LessonComponent = {
  /** Stands on its own line: inside a paragraph a block would hydrate twice. */
  readonly block: boolean;
  /** Every one of them is required. */
  readonly attributes: readonly string[];
  /** At least one of these is required besides. */
  readonly oneOf?: readonly string[];
};

const block = (...attributes: readonly string[]): LessonComponent => ({ block: true, attributes });

/** All components of lessons by name. */
export const lessonComponents: ReadonlyMap<string, LessonComponent> = new Map([
  ['Situation', block()],
  ['Definition', block('term')],
  ['Term', { block: false, attributes: ['id'] }],
  ['Block', block('id')],
  ['Example', block('activity', 'title')],
  ['For', { block: true, attributes: [], oneOf: ['level', 'activity'] }],
  ['Contrast', block('title')],
  ['Diagram', block('src', 'title')],
  ['InLaw', block('norm')],
  ['Check', block('id')],
  ['Skills', block()],
  ['Memo', block()],
]);
