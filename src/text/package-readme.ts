import { moduleList, packageTitle } from './package-manifest.ts';
import { inLmsWithLrs } from './package-readme-lrs.ts';

/** What the README of a package tells of it. */
export type PackageAbout = {
  readonly course: { readonly code: string; readonly title: string; readonly edition: number };
  readonly track: { readonly code: string };
  readonly format: keyof typeof formatNames;
  /** Of the modules. */
  readonly numbers: readonly number[];
  /** The zip's name. */
  readonly file: string;
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

const whatItIs = ({ course, track, format, numbers, file }: PackageAbout): string => `Ориентир: электронный курс

Курс:       ${packageTitle(course)}
Состав:     ${moduleList(numbers).toLocaleLowerCase('ru')}
Траектория: ${track.code}
Редакция:   ${course.edition}
Формат:     ${formatNames[format]}
Архив:      ${file}
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

const onWeb = (start: string): string => `
ЧТО ЭТО

Курс в виде обычных веб-страниц: для внутреннего сайта, когда системы дистанционного
обучения нет. Курсу не нужен интернет: ни к каким другим серверам он не обращается.

КАК РАЗМЕСТИТЬ

1. Распакуйте архив в любую папку веб-сервера. Настраивать сервер не нужно, подойдёт
   и http, и https.
2. Дайте слушателям ссылку на страницу ${start}
   в этой папке.
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

const howTo = ({ format, start }: PackageAbout): string => {
  switch (format) {
    case 'web':
      return onWeb(start);
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
  const text = whatItIs(about) + howTo(about) + limits;
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
};
