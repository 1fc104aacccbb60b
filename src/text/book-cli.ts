const decimal = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });

const usage =
  'Пример: npm run book -- --course kc-01 --out out\nБез --course книгой становится каждый курс, в котором есть уроки.';

/** What `npm run book` says to the person who runs it. */
export const bookCli = {
  missingFolder: `Укажите папку для книги: --out …\n${usage}`,
  unknownOption: (written: string): string => `Непонятно: «${written}».\n${usage}`,
  unknownCourse: (id: string, known: readonly string[]): string => `Нет книги курса «${id}». Есть: ${known.join(', ')}`,
  noBrowser:
    'Не найден браузер Chromium, который печатает книгу. Установите его (в Debian: apt-get install chromium) или назовите файл: CHROMIUM=/путь npm run book -- …',
  written: (file: string, bytes: number): string => `${file}: ${decimal.format(Math.ceil(bytes / 1024))} КБ`,
} as const;
