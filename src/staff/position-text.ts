import type { PositionRule, PositionTable } from '#domain/position.ts';
import type { PositionLevel } from '#domain/track.ts';
import { resolver } from '#text/hr.ts';
import { because, type Numbered, positionMistakes, thenLevel } from '#text/position.ts';
import type { Doubt } from './doubts-of.ts';
import type { TrackMistake } from './resolve-track.ts';

const numbered = (items: readonly Numbered[], number: number): Numbered =>
  items.find((item) => item.number === number) ?? { number, name: '' };

const ruleText = (rule: PositionRule, { categories, groups }: PositionTable): string => {
  switch (rule.by) {
    case 'register-code':
      return because.registerCode(rule.code, numbered(categories, rule.category), numbered(groups, rule.group));
    case 'category-and-group':
      return because.categoryAndGroup(numbered(categories, rule.category), numbered(groups, rule.group));
    case 'municipal-body-head':
      return because.municipalBodyHead;
    case 'municipal-unit-head':
      return because.municipalUnitHead;
    case 'municipal-group':
      return because.municipalGroup(numbered(groups, rule.group));
    default:
      return rule satisfies never;
  }
};

/** Which rule gave the level, in a sentence or two. */
export const reasonText = (rule: PositionRule, level: PositionLevel, table: PositionTable): string =>
  `${ruleText(rule, table)} ${thenLevel(level.code, level.name)}`;

/** What to check, and why. */
export const doubtText = (doubt: Doubt): string => {
  const { doubts } = resolver;
  switch (doubt.by) {
    case 'read-as':
      return doubts.readAs(doubt.code);
    case 'regional-register':
      return doubts.regionalRegister;
    case 'municipal-advice':
      return doubts.municipalAdvice;
    case 'group-passed-over':
      return doubts.groupPassedOver;
    case 'activity-open':
      return doubts.activityOpen;
    default:
      return doubt satisfies never;
  }
};

const missingText: Readonly<Record<TrackMistake['field'], string>> = {
  code: positionMistakes.codeMissing,
  category: positionMistakes.categoryMissing,
  group: positionMistakes.groupMissing,
  activity: resolver.activityMissing,
};

/** What is wrong, where, and what to do. */
export const mistakeText = ({ field, why }: TrackMistake, { categories, groups }: PositionTable): string => {
  switch (why.why) {
    case 'missing':
      return missingText[field];
    case 'unreadable':
      return positionMistakes.unreadable;
    case 'no-such-category':
      return positionMistakes.noCategory(why.category, categories);
    case 'no-such-group':
      return positionMistakes.noGroup(why.group, groups);
    case 'no-such-pair':
      return positionMistakes.noPair(
        numbered(categories, why.category),
        numbered(groups, why.group),
        why.groups.map((number) => numbered(groups, number)),
      );
    default:
      return why satisfies never;
  }
};
