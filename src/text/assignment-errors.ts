import type { Saying } from './author-errors.ts';
import { listed } from './catalogue-errors.ts';

/** What is wrong in courses/assignments.yaml, beyond ids that do not exist. */

export const namedTwice = (field: string, given: string): Saying => ({
  message: `в "${field}" дважды указано "${given}"`,
  remedy: 'Оставьте одно',
});

export const twoDeadlineFields: Saying = {
  message: 'два срока для одного: указаны и deadline_days, и deadline',
  remedy: 'Оставьте одно: deadline_days: 90 или deadline: 2026-12-31',
};

export const noSuchDay = (day: string): Saying => ({
  message: `дня "${day}" нет в календаре`,
  remedy: 'Напишите: deadline: 2026-12-31',
});

export const twoBases: Saying = {
  message: 'указаны и норма, и внутренний акт',
  remedy: 'Оставьте что-нибудь одно: norm или act',
};

export const wishWithDeadline: Saying = {
  message: 'курс по желанию, а срок указан',
  remedy: 'Уберите срок или напишите: duty: mandatory',
};

export const courseForNobody = (course: string): Saying => ({
  message: `курс "${course}" никому не назначен`,
  remedy: `Добавьте ${course} в courses одного из правил или напишите новое правило`,
});

export const moduleForNobody = (module: string): Saying => ({
  message: `модуль "${module}" никому не назначен: его не берёт ни одна траектория и ни одна роль`,
  remedy: 'Поднимите уровень компетенции хотя бы одной траектории в courses/tracks.yaml или уберите модуль',
});

/** `whose`: tracks, with their roles in brackets. */
export const courseUncovered = (course: string, whose: readonly string[]): Saying => ({
  message: `курс "${course}" входит в траектории, но никому из них не назначен: ${listed(whose)}`,
  remedy: `Добавьте ${course} в правило, которое относится к этим траекториям`,
});

export const courseUnneeded = (course: string): Saying => ({
  message: `курс "${course}" назначен, но в траекториях этих людей его нет`,
  remedy: `Уберите ${course} из courses, измените levels, activities или overlays или напишите: duty: optional`,
});

export const wishNeeded = (course: string): Saying => ({
  message: `курс "${course}" назначен по желанию, но входит в траектории всех этих людей`,
  remedy: `Уберите ${course} из courses: обязательный курс назначает другое правило`,
});

export const twoRules = (course: string, rules: readonly [string, string], whose: string): Saying => ({
  message: `два срока для одного: правила "${rules[0]}" и "${rules[1]}" оба назначают курс "${course}" траектории ${whose}`,
  remedy: `Оставьте ${course} в одном из них или сузьте levels, activities, overlays`,
});
