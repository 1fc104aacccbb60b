import { useState } from 'preact/hooks';
import type { FieldError } from '../FormErrors.tsx';

/** What a form was refused for, by its fields; `times` makes each refusal a new one. */
export type Faults<Field extends string> = Partial<Readonly<Record<Field, string>>>;

export const useFaults = <Field extends string>(idOf: (field: Field) => string) => {
  const [faults, setFaults] = useState<Faults<Field>>({});
  const [times, setTimes] = useState(0);
  const list = (Object.entries(faults) as [Field, string][]).map(
    ([field, message]): FieldError => ({ target: idOf(field), message }),
  );
  /** True where there is nothing to mend. */
  const judge = (found: Faults<Field>): boolean => {
    const isRight = Object.keys(found).length === 0;
    setFaults(found);
    if (!isRight) setTimes((before) => before + 1);
    return isRight;
  };
  return { faults, list, times, judge };
};
