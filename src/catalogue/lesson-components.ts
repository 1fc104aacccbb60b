/** A component that lessons may use. */
type LessonComponent = {
  /** Stands on its own line: inside a paragraph a block would hydrate twice. */
  readonly block: boolean;
  readonly attributes: readonly string[];
};

const block = (...attributes: readonly string[]): LessonComponent => ({ block: true, attributes });

/** All components of lessons by name; every attribute is required. */
export const lessonComponents: ReadonlyMap<string, LessonComponent> = new Map([
  ['Situation', block()],
  ['Definition', block('term')],
  ['Term', { block: false, attributes: ['id'] }],
  ['Block', block('id')],
  ['Example', block('activity', 'title')],
  ['Contrast', block('title')],
  ['Diagram', block('src', 'title')],
  ['InLaw', block('norm')],
  ['Check', block('id')],
  ['Skills', block()],
  ['Memo', block()],
]);
