import type { Saying } from './author-errors.ts';
import { counted, type Forms } from './plural.ts';
import { share } from './share.ts';

/** What an author reads when a test or a course breaks a rule of the audit. */

const ofTasks: Forms = ['задания', 'заданий', 'заданий'];
const attemptForms: Forms = ['попытку', 'попытки', 'попыток'];

const allowed = (limit: number): string => `допустимо не больше ${share(limit)}`;

export const passedBlindly = (chance: number, limit: number): Saying => ({
  message: `наугад тест проходят с вероятностью ${share(chance)}, ${allowed(limit)}`,
  remedy: 'Поднимите pass, увеличьте draw или замените задания с двумя-тремя вариантами',
});

export const passedBlindlyInAll = (
  chance: number,
  { limit, attempts }: { readonly limit: number; readonly attempts: number },
): Saying => ({
  message: `за ${counted(attempts, attemptForms)} наугад тест проходят с вероятностью до ${share(chance)}, ${allowed(limit)}`,
  remedy: 'Поднимите pass, увеличьте draw или замените задания с двумя-тремя вариантами',
});

export const passedByLongest = (chance: number, limit: number): Saying => ({
  message: `кто всегда выбирает самый длинный вариант, проходит тест с вероятностью ${share(chance)}, ${allowed(limit)}`,
  remedy: 'Сократите верные варианты или удлините неверные',
});

export const passedByFirst = (chance: number, limit: number): Saying => ({
  message: `кто всегда выбирает первый вариант, проходит тест с вероятностью ${share(chance)}, ${allowed(limit)}`,
  remedy: 'Переставьте варианты: верный ставьте на разные места',
});

type Excess = { readonly found: readonly string[]; readonly of: number; readonly most: number };

const excess = ({ found, of, most }: Excess): string =>
  `в ${found.length} из ${counted(of, ofTasks)}, случайностью объяснимо не больше ${most}`;

export const longestTooOften = (bias: Excess): Saying => ({
  message: `самый длинный вариант верен ${excess(bias)}`,
  remedy: `Сократите верные варианты или удлините неверные: ${bias.found.join(', ')}`,
});

export const placeTooOften = (place: number, bias: Excess): Saying => ({
  message: `верный вариант стоит на ${place}-м месте ${excess(bias)}`,
  remedy: `Переставьте варианты: ${bias.found.join(', ')}`,
});

export const equalTexts = (one: string, other: string): Saying => ({
  message: `варианты "${one}" и "${other}" одинаковы`,
  remedy: 'Замените один из них другим по смыслу',
});

export const overlappingTexts = (one: string, other: string): Saying => ({
  message: `из вариантов "${one}" и "${other}" один дословно входит в другой`,
  remedy: 'Переформулируйте так, чтобы верным мог быть только один',
});

export const duplicateQuestion = (earlier: string): Saying => ({
  message: 'такое задание уже есть: те же вопрос и варианты',
  remedy: `Первый раз: ${earlier}. Замените одно из них`,
});

const traits = {
  kind: 'другой вид задания',
  level: 'другой уровень',
  facet: 'другая грань компетенции',
  competency: 'другая компетенция',
} as const;

export const unequalSiblings = (
  trait: keyof typeof traits,
  { set, own, first }: { readonly set: string; readonly own: string; readonly first: string },
): Saying => ({
  message: `${traits[trait]}, чем у первого задания в наборе "${set}": ${own}, а не ${first}`,
  remedy: `Напишите: ${trait}: ${first} или перенесите задание в другой набор`,
});

export const tooMuchRecallDrawn = (most: number, drawn: number): Saying => ({
  message: `в одну попытку может попасть ${most} из ${counted(drawn, ofTasks)} на память (recall: true), это больше трети`,
  remedy: 'Соберите их в меньшее число наборов или замените',
});

export const situationOutOfReach: Saying = {
  message: 'порог ситуации не достигается ни одним ответом',
  remedy: 'Поднимите баллы лучшего ответа или уменьшите situation_pass',
};

export const situationAlwaysPassed: Saying = {
  message: 'порог ситуации проходит любой ответ, даже худший',
  remedy: 'Уменьшите баллы слабых ответов или увеличьте situation_pass',
};

export const passOutOfReach: Saying = {
  message: 'бывает попытка, в которой порог не набрать, даже если на всё ответить лучшим образом',
  remedy: 'Уменьшите pass или дайте лучшим ответам полный балл',
};

type Flaw =
  | { readonly why: 'leads-nowhere'; readonly from: string; readonly to: string }
  | { readonly why: 'dead-end' | 'unreachable'; readonly node: string }
  | { readonly why: 'loop'; readonly way: readonly string[] };

/** By the flaws of `#audit/talk-flaws.ts`. */
export const talkFlaw = (flaw: Flaw): Saying => {
  switch (flaw.why) {
    case 'leads-nowhere':
      return {
        message: `"${flaw.from}" ведёт к шагу "${flaw.to}", а его нет`,
        remedy: 'Исправьте id или добавьте шаг в nodes',
      };
    case 'dead-end':
      return {
        message: `тупик: на шаге "${flaw.node}" нечего выбрать, а разговор не закончен`,
        remedy: 'Добавьте choices или уберите переходы к этому шагу',
      };
    case 'loop':
      return {
        message: `разговор ходит по кругу: ${flaw.way.join(' → ')}`,
        remedy: 'Направьте один из выборов к другому шагу или закончите им разговор, убрав to',
      };
    case 'unreachable':
      return {
        message: `до шага "${flaw.node}" нельзя дойти`,
        remedy: `Добавьте выбор, который к нему ведёт: to: ${flaw.node}`,
      };
    default:
      return flaw satisfies never;
  }
};

/** Of what, in the genitive: a facet of a competency. */
const facetWords = { knowledge: 'знаний', skill: 'умений', behaviour: 'поведения' } as const;

type Claim = {
  readonly competency: string;
  readonly level: number;
  readonly facet: keyof typeof facetWords;
};

export const modulesUnwritten = (modules: readonly string[]): Saying => ({
  message: `нет уроков в модулях: ${modules.join(', ')}`,
  remedy: 'Напишите уроки и впишите их в lessons',
});

export const moduleUntested = (module: string): Saying => ({
  message: `модуль "${module}" не проверяет ни одно задание тестов`,
  remedy: `Добавьте задания: module: ${module}`,
});

export const facetUntested = (module: string, { competency, level, facet }: Claim): Saying => ({
  message: `модуль "${module}": нет заданий тестов на проверку ${facetWords[facet]} (${competency}, уровень ${level})`,
  remedy: `Добавьте: module: ${module}, competency: ${competency}, level: ${level}, facet: ${facet}`,
});

export const finalMissing: Saying = {
  message: 'у курса нет итогового теста',
  remedy: 'Добавьте: final: final',
};

type Term = { readonly id: string; readonly term: string };

export const termUntested = ({ id, term }: Term, lesson: string): Saying => ({
  message: `термин «${term}» не проверяет ни одно задание тестов`,
  remedy: `Добавьте задание: anchor: ${lesson}#def-${id}`,
});

export const termOnlyRecalled = ({ id, term }: Term, lesson: string): Saying => ({
  message: `термин «${term}» проверяют только на память (recall: true)`,
  remedy: `Добавьте задание на применение: anchor: ${lesson}#def-${id}`,
});

export const termUntaught = ({ id, term }: Term): Saying => ({
  message: `термину «${term}» не учит ни один урок`,
  remedy: `Добавьте в урок: terms: [${id}]`,
});
