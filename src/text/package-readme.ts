import { moduleList, packageTitle } from './package-manifest.ts';
import { inLmsWithLrs } from './package-readme-lrs.ts';
import { packageSettingsText, type ShownSettings } from './package-readme-settings.ts';

/** What the README of a package tells of it. */
export type PackageAbout = {
  readonly courses: readonly PackagedCourse[];
  readonly track: { readonly code: string };
  readonly format: keyof typeof formatNames;
  /** The zip's name. */
  readonly file: string;
  readonly settings: ShownSettings;
};

type PackagedCourse = {
  readonly course: { readonly code: string; readonly title: string; readonly edition: number };
  /** Of the modules. */
  readonly numbers: readonly number[];
  /** The page that opens the course. */
  readonly start: string;
};

export const formatNames = {
  scorm12: 'SCORM 1.2',
  scorm2004: 'SCORM 2004, 4-я редакция',
  cmi5: 'cmi5',
  xapi: 'xAPI (Tin Can)',
  web: 'страницы для веб-сервера',
} as const;

const courseLines = ({ course, numbers }: PackagedCourse): string => `
Курс:       ${packageTitle(course)}
Состав:     ${moduleList(numbers).toLocaleLowerCase('ru')}
Редакция:   ${course.edition}
`;

const whatItIs = ({ courses, track, format, file }: PackageAbout): string => `Ориентир: ${
  courses.length === 1 ? 'электронный курс' : 'электронные курсы одной траектории'
}
${courses.map(courseLines).join('')}
Траектория: ${track.code}
Формат:     ${formatNames[format]}
Архив:      ${file}
`;

/** Where an LMS shows the courses of one zip, and what to do where it shows one only. */
const severalCourses = `
НЕСКОЛЬКО КУРСОВ В ОДНОМ АРХИВЕ

Каждый курс открывается отдельно, со своим статусом, баллом и данными для продолжения.
Если система показывает из архива только первый курс, соберите по архиву на курс:
добавьте в команду сборки --each.
`;

const inLms = (format: 'scorm12' | 'scorm2004'): string => `
ЧТО ЭТО

Готовый курс для системы дистанционного обучения (СДО). Уроки, задания, проверки и
итоговый тест лежат внутри архива. Курсу не нужен интернет: ни к каким другим серверам
он не обращается.

КАК ЗАГРУЗИТЬ

1. Не распаковывайте архив и не меняйте его состав. Система ищет файл imsmanifest.xml
   в корне архива.
2. Войдите в СДО с правами того, кто добавляет учебные материалы.
3. Добавьте новый материал в формате ${formatNames[format]} и укажите этот
   архив целиком.
4. Проверьте под учётной записью обычного слушателя: откройте курс, ответьте на одно
   задание, закройте курс и откройте снова. Ответ должен остаться на месте.
5. Назначьте курс тем, у кого эта траектория. Для другой траектории нужен свой архив.

ЧТО ИСКАТЬ В ВАШЕЙ СИСТЕМЕ

Названия пунктов меню зависят от версии и настройки системы, поэтому здесь их нет.
Ищите в справке системы слова «SCORM», «загрузка», «импорт».

Moodle. Архив добавляют в курс Moodle как отдельный элемент для пакетов SCORM.
WebSoft HCM (WebTutor), iSpring Learn, Мираполис. Архив загружают как готовый
электронный курс в формате SCORM, затем назначают слушателям.
Другая система. Подойдёт любая, которая принимает пакеты ${formatNames[format]}.

ЧТО КУРС ПЕРЕДАЁТ В СИСТЕМУ

Статус прохождения, лучший результат итогового теста, прохождение по компетенциям,
ответы на задания без слов, введённых с клавиатуры (если их передачу не выключили при
сборке), место остановки, время и данные для продолжения. Системе достаточно хранить 4096 знаков данных курса
(suspend_data): стандарт требует не меньше.

НОВАЯ РЕДАКЦИЯ КУРСА

Замените архив в том же материале, а не добавляйте второй: идентификаторы внутри
не меняются, и прежние результаты продолжатся. Системы ведут себя при замене
по-разному, поэтому сначала попробуйте на одном проверочном слушателе.
`;

const onWeb = (starts: readonly string[]): string => `
ЧТО ЭТО

Курс в виде обычных веб-страниц: для внутреннего сайта, когда системы дистанционного
обучения нет. Курсу не нужен интернет: ни к каким другим серверам он не обращается.

КАК РАЗМЕСТИТЬ

1. Распакуйте архив в любую папку веб-сервера. Настраивать сервер не нужно, подойдёт
   и http, и https.
2. Дайте слушателям ссылку на страницу курса в этой папке:
   ${starts.join('\n   ')}
3. Откройте ссылку сами, ответьте на одно задание, закройте страницу и откройте снова.
   Ответ должен остаться на месте.

Открыть страницы прямо с диска можно, но проверка заданий и сохранение работать
не будут: так устроены браузеры.

ГДЕ ХРАНЯТСЯ РЕЗУЛЬТАТЫ

В браузере слушателя, на его устройстве. На сервер ничего не передаётся, поэтому
на другом устройстве или в другом браузере курс начинается сначала.

НОВАЯ РЕДАКЦИЯ КУРСА

Замените содержимое папки, не меняя её адреса: прежние результаты продолжатся.
`;

const limits = `
ГРАНИЦЫ

Задания проверяются в браузере слушателя, поэтому курс не годится для экзаменов,
от которых зависят кадровые решения. Справка о прохождении электронного курса
не заменяет удостоверение о повышении квалификации.
`;

const howTo = ({ format, courses }: PackageAbout): string => {
  switch (format) {
    case 'web':
      return onWeb(courses.map(({ start }) => start));
    case 'cmi5':
    case 'xapi':
      return inLmsWithLrs(format);
    case 'scorm12':
    case 'scorm2004':
      return inLms(format);
    default:
      return format satisfies never;
  }
};

/** Plain text for old Windows editors: a byte order mark and CRLF. */
export const packageReadme = (about: PackageAbout): string => {
  const { courses, format, settings } = about;
  const several = courses.length > 1 && format !== 'web' ? severalCourses : '';
  const text = whatItIs(about) + howTo(about) + several + packageSettingsText(format, settings) + limits;
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
};
