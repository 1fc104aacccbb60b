/** What an LMS shows of a package. */
export const packageTitle = (course: { readonly code: string; readonly title: string }): string =>
  `${course.code}. ${course.title}`;

export const packageDescription = ({
  course,
  track,
  numbers,
}: {
  readonly course: { readonly summary: string };
  readonly track: { readonly code: string };
  readonly numbers: readonly number[];
}): string => `${course.summary} Траектория ${track.code}. ${moduleList(numbers)}.`;

export const trackPackageTitle = (track: { readonly code: string }): string =>
  `Ориентир. Курсы траектории ${track.code}`;

export const trackPackageDescription = (
  track: { readonly code: string },
  courses: readonly { readonly code: string; readonly title: string }[],
): string => `Все курсы траектории ${track.code}: ${courses.map(packageTitle).join('; ')}.`;

/** «Модуль 2» or «Модули 1, 2». */
export const moduleList = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'Модуль' : 'Модули'} ${numbers.join(', ')}`;

export const keywords = ['клиентоцентричность', 'государственная служба'] as const;
