import { oneOptionRecordForm } from '../one-option-record-form.ts';
import type { Situational } from './kind.ts';

export const situationalRecordForm = oneOptionRecordForm(
  (question: Situational) => question.options.find((option) => option.points === 3)?.id ?? '',
);
