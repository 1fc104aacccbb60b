import { counted, type Forms } from './plural.ts';

const taskForms: Forms = ['задание', 'задания', 'заданий'];

export const review = {
  title: 'Повторение ошибок',
  link: 'Повторить то, в чём ошиблись',
  lead: 'Короткие занятия по заданиям этого курса, в которых вы ошиблись с первого раза. Каждое возвращается незадолго до того, как забудется.',
  loading: 'Загружаем задания…',
  notLoaded: 'Не удалось загрузить задания. Прежние ответы целы. Проверьте сеть и нажмите «Попробовать ещё раз».',
  tryAgain: 'Попробовать ещё раз',
  waiting: (count: number): string => `Ждут повторения: ${counted(count, taskForms)}.`,
  session: (count: number): string => `Занятие — ${counted(count, taskForms)}, не больше пяти минут.`,
  start: 'Начать занятие',
  nothing: 'Повторять пока нечего: ошибок в этом курсе нет.',
  notBegun: 'Повторять пока нечего: вы ещё не ответили ни на одно задание курса. Ошибки соберутся здесь сами.',
  later: (date: string): string => `Сейчас повторять нечего. Следующее занятие — ${date}.`,
  task: (number: number, total: number): string => `Задание ${number} из ${total}`,
  next: 'Дальше',
  finish: 'Закончить занятие',
  done: 'Занятие окончено',
  result: (right: number, total: number): string => `Верно ${right} из ${total}. Остальное вернётся завтра.`,
  allRight: (total: number): string => `Верно ${total} из ${total}. Эти задания вернутся, когда придёт время.`,
  more: 'Ещё одно занятие',
} as const;
