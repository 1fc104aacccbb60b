import { axe, type Criterion, inHands, inHtml, inRules, inWalk, looked } from './criterion.ts';

const keyboard = inWalk('a civil servant walks by keyboard alone');
const still = inRules('nothing moves or flashes by itself');
const pressed = inRules('no script listens to the way of a finger, a drag or a shake');

export const operable: readonly Criterion[] = [
  ['2.1.1', 'A', 'Всё с клавиатуры', 'Весь путь от выбора траектории до справки пройден одной клавиатурой.', keyboard],
  [
    '2.1.2',
    'A',
    'Нет ловушек',
    'Из каждого места страницы клавиша Tab ведёт дальше.',
    inHands('the focus goes through every template'),
  ],
  [
    '2.1.4',
    'A',
    'Одиночные клавиши',
    'Поиск открывает знак «/»; это отключают в окне поиска. Других таких клавиш нет.',
    { file: 'tests/e2e/search.spec.ts', title: 'the key «/» stays a sign where one types, and can be turned off' },
  ],
  [
    '2.2.1',
    'A',
    'Время не ограничено',
    'Ни задание, ни попытка, ни чтение не кончаются по часам.',
    looked('Просмотрен код попыток и страниц: сроков в нём нет, часы считают только паузу перед новой попыткой.'),
  ],
  ['2.2.2', 'A', 'Движение можно остановить', 'Само собой на странице ничего не движется.', still],
  ['2.3.1', 'A', 'Нет вспышек', 'Мигающего на сайте нет.', still],
  [
    '2.4.1',
    'A',
    'Пропустить меню',
    'Первая ссылка страницы ведёт сразу к содержанию.',
    inWalk('the first Tab offers to skip the navigation'),
  ],
  ['2.4.2', 'A', 'Название страницы', 'У каждой страницы своё название.', inHtml('every page has a title of its own')],
  ['2.4.3', 'A', 'Порядок обхода', 'Клавиша Tab идёт в том же порядке, что и чтение.', keyboard],
  ['2.4.4', 'A', 'Назначение ссылки', 'У каждой ссылки есть текст, по которому видно, куда она ведёт.', axe],
  [
    '2.4.5',
    'AA',
    'Не один путь',
    'К уроку ведут содержание курса, глоссарий и поиск.',
    inRules('every page leads to courses, glossary and search'),
  ],
  [
    '2.4.6',
    'AA',
    'Заголовки и подписи',
    'На странице один главный заголовок, пустых заголовков и подписей нет.',
    inHtml('every page has exactly one main heading'),
  ],
  [
    '2.4.7',
    'AA',
    'Видно, где фокус',
    'Вокруг выбранной ссылки, кнопки или поля есть рамка.',
    inHands('the focus goes through every template'),
  ],
  [
    '2.4.11',
    'AA',
    'Фокус не заслонён',
    'Строка сохранения не закрывает то, что выбрано.',
    inHands('the focus goes through every template'),
  ],
  ['2.5.1', 'A', 'Без сложных жестов', 'Довольно простого нажатия.', pressed],
  ['2.5.2', 'A', 'Нажатие можно отменить', 'Действие происходит, когда кнопку отпускают.', pressed],
  [
    '2.5.3',
    'A',
    'Имя как подпись',
    'Имя кнопки для диктора содержит её видимые слова.',
    inHands('what is read on a button is in its name'),
  ],
  ['2.5.4', 'A', 'Без наклона и встряхивания', 'Движения устройства сайт не замечает.', pressed],
  ['2.5.7', 'AA', 'Без перетаскивания', 'Порядок меняют кнопки «Выше» и «Ниже», пары — списки.', pressed],
  ['2.5.8', 'AA', 'Размер цели', 'В кнопку и ссылку легко попасть: не меньше 24 точек или с запасом вокруг.', axe],
];
