import { type Example, exampleBase } from '../example.ts';
import type { Hotspot } from './kind.ts';

/*
 * Criteria: the list alone is enough to answer; numbers tie its names to places in the picture; the picture has a text
 * alternative; a chosen place and, once checked, the right one differ by border and sign, not by colour alone; texts
 * in the picture can be read at 360 px; in forced colours everything keeps its outline.
 */
const form: Hotspot = {
  ...exampleBase('hotspot-form'),
  kind: 'hotspot',
  text: 'Перед вами черновик электронного заявления. Какое место **нарушает принцип «один раз»**: просит то, что у органа уже есть?',
  explanation: 'СНИЛС и адрес человек вводит впервые, а сведения о детях орган получает из реестра ЗАГС сам.',
  picture: {
    width: 480,
    height: 400,
    alt: 'Форма заявления сверху вниз: поле «СНИЛС», поле «Куда прислать ответ», поле для загрузки свидетельств о рождении детей, кнопка «Отправить».',
    shapes: [
      { kind: 'rect', x: 4, y: 4, width: 472, height: 392, look: 'soft' },
      { kind: 'text', x: 24, y: 44, text: 'Заявление на пособие', size: 26 },
      { kind: 'line', x1: 24, y1: 60, x2: 456, y2: 60 },
      { kind: 'text', x: 36, y: 100, text: 'СНИЛС' },
      { kind: 'rect', x: 36, y: 110, width: 240, height: 34 },
      { kind: 'text', x: 36, y: 180, text: 'Куда прислать ответ' },
      { kind: 'rect', x: 36, y: 190, width: 340, height: 34 },
      { kind: 'text', x: 36, y: 262, text: 'Свидетельства о рождении детей' },
      { kind: 'rect', x: 36, y: 272, width: 200, height: 34 },
      { kind: 'text', x: 48, y: 296, text: 'Загрузить…' },
      { kind: 'rect', x: 36, y: 334, width: 180, height: 44, look: 'accent' },
      { kind: 'circle', x: 58, y: 356, r: 8 },
      { kind: 'text', x: 78, y: 363, text: 'Отправить' },
    ],
  },
  areas: [
    {
      id: 'a',
      text: 'Поле «СНИЛС»',
      x: 24,
      y: 76,
      width: 432,
      height: 74,
      right: false,
      feedback: 'По СНИЛС орган находит остальные сведения, иначе человека не узнать.',
    },
    {
      id: 'b',
      text: 'Поле «Куда прислать ответ»',
      x: 24,
      y: 158,
      width: 432,
      height: 72,
      right: false,
      feedback: 'Удобный канал знает только сам человек.',
    },
    {
      id: 'c',
      text: 'Загрузка свидетельств о рождении',
      x: 24,
      y: 240,
      width: 432,
      height: 72,
      right: true,
      feedback: 'Эти сведения есть в реестре, орган запрашивает их сам.',
    },
    {
      id: 'd',
      text: 'Кнопка «Отправить»',
      x: 24,
      y: 324,
      width: 432,
      height: 62,
      right: false,
      feedback: 'Кнопка ничего не просит.',
    },
  ],
};

const hostile: Hotspot = {
  ...exampleBase('hotspot-hostile'),
  kind: 'hotspot',
  text: 'Где <b>разметка</b>?',
  explanation: 'Разметка <i>не</i> исполняется.',
  picture: {
    width: 300,
    height: 120,
    alt: 'Три прямоугольника <script>alert(1)</script> в ряд',
    shapes: [
      { kind: 'rect', x: 0, y: 20, width: 90, height: 90 },
      { kind: 'text', x: 10, y: 70, text: '<b>А</b>' },
      { kind: 'rect', x: 105, y: 20, width: 90, height: 90, look: 'soft' },
      { kind: 'circle', x: 255, y: 65, r: 40, look: 'accent' },
    ],
  },
  areas: [
    {
      id: 'constructor',
      text: '<img src=x onerror=alert(1)>',
      x: 0,
      y: 20,
      width: 90,
      height: 90,
      right: true,
      feedback: 'Текст остаётся текстом.',
    },
    {
      id: 'b',
      text: 'Многопрофильноеведомственноеучреждениесоченьдлиннымназваниембезпробелов',
      x: 105,
      y: 20,
      width: 90,
      height: 90,
      right: false,
      feedback: 'Длинное слово переносится.',
    },
    {
      id: 'c',
      text: '**Незакрытое выделение',
      x: 210,
      y: 20,
      width: 90,
      height: 90,
      right: false,
      feedback: 'Звёздочки видны.',
    },
  ],
};

export const hotspotExamples: readonly Example<Hotspot, string>[] = [
  {
    question: form,
    states: [
      { name: 'open', marked: false },
      { name: 'chosen', response: 'b', marked: false },
      { name: 'right', response: 'c', marked: true },
      { name: 'wrong', response: 'a', marked: true },
    ],
  },
  {
    question: hostile,
    states: [
      { name: 'open', response: 'constructor', marked: false },
      { name: 'wrong', response: 'c', marked: true },
    ],
  },
];
