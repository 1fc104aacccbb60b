import { oneOptionRecordForm } from '../one-option-record-form.ts';
import { rightOption } from './kind.ts';

export const singleRecordForm = oneOptionRecordForm(rightOption);
