import { newDevice } from '#tests/support/device.ts';
import { describeRecord } from './learner-record.ts';

describeRecord('browser', () => newDevice().tab);
