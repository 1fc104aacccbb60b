import type { CourseId } from '#domain/ids.ts';
import { page } from '#text/preflight.ts';
import { surroundings } from './diagnose-surroundings.ts';
import type { Diagnosed } from './diagnosis.ts';
import { showDiagnosis, showRunning } from './diagnosis-view.ts';

type Diagnose = (course: CourseId) => Promise<Diagnosed>;

const byFormat: Readonly<Record<string, Diagnose>> = {
  scorm12: async () => (await import('./boot-diagnosis-scorm.ts')).diagnoseScorm('scorm12'),
  scorm2004: async () => (await import('./boot-diagnosis-scorm.ts')).diagnoseScorm('scorm2004'),
  cmi5: async (course) => (await import('./boot-diagnosis-lrs.ts')).diagnoseCmi5(course),
  xapi: async (course) => (await import('./boot-diagnosis-lrs.ts')).diagnoseTincan(course),
};

/** Instead of the course: looks at the LMS that it was launched in and says what to expect of it. */
export const bootDiagnosis = async (format: string, course: CourseId): Promise<void> => {
  showRunning();
  const diagnosed = await byFormat[format]?.(course);
  const around = await surroundings(new Date());
  const { variant = '', track = '' } = document.documentElement.dataset;
  showDiagnosis({
    format,
    lead: format.startsWith('scorm') ? page.lead : page.leadLrs,
    findings: [...(diagnosed?.findings ?? []), ...around],
    about: [`${variant}, ${track}`, navigator.userAgent],
    leaveProbe: diagnosed?.leaveProbe,
  });
};
