import { orderRecordForm } from '../order-record-form.ts';
import { partIds } from '../part-ids.ts';
import type { Ordering } from './kind.ts';

export const orderingRecordForm = orderRecordForm((question: Ordering) => partIds(question.items));
