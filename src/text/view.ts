/** The panel «Вид»: how pages look and sound on this device. */
export const view = {
  open: 'Вид',
  title: 'Вид страницы',
  size: 'Размер текста',
  percent: (percent: number): string => `${percent}\u00a0%`,
  scheme: 'Цвета',
  schemes: {
    light: 'Тёмным по светлому',
    dark: 'Светлым по тёмному',
    contrast: 'Чёрным по белому',
    beige: 'Коричневым по бежевому',
  },
  spacing: 'Расстояния между строками, буквами и словами',
  spacings: ['Обычные', 'Увеличенные', 'Большие'],
  more: 'Рисунки и движение',
  noPictures: 'Не показывать рисунки в уроках',
  noMotion: 'Не показывать плавные изменения',
  aloud: 'Чтение вслух',
  read: 'Прочитать страницу вслух',
  aloudHint: 'Читает голос, который установлен на этом устройстве. Текст никуда не отправляется.',
  soundOff: 'В системе обучения вы отключили звук. Здесь его включит только эта кнопка.',
  reset: 'Вернуть обычный вид',
  close: 'Закрыть',
  kept: 'Настройки хранятся только в этом браузере.',
  notKept: 'Браузер не разрешает хранить настройки: они пропадут, когда вы перейдёте на другую страницу.',
} as const;

/** The bar at the foot of the window while a page is read aloud. */
export const reading = {
  bar: 'Чтение вслух',
  pause: 'Пауза',
  go: 'Продолжить',
  stop: 'Остановить',
  rate: 'Скорость',
  rates: { slow: 'медленно', usual: 'обычно', fast: 'быстро' },
} as const;
