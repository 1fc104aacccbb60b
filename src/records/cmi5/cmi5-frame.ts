import { answerContext, inCourse, withActivities, withExtensions } from '#records/xapi/context.ts';
import { answerId, type Json, type StatementFrame, type Telling } from '#records/xapi/statement.ts';
import { newUuid, uuidIn } from '#records/xapi/uuid.ts';
import type { LaunchData } from './launch-data.ts';
import type { Cmi5Parameters } from './launch-parameters.ts';

const category = 'https://w3id.org/xapi/cmi5/context/categories';
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** cmi5 9.6.2: which statements are cmi5's own, and which of them may move the learner on. */
const categoriesOf = (telling: Telling): readonly string[] => {
  switch (telling.verb) {
    case 'completed':
    case 'passed':
    case 'failed':
      return ['cmi5', 'moveon'];
    case 'initialized':
    case 'terminated':
      return ['cmi5'];
    case 'answered':
    case 'mastered':
    case 'progressed':
      return [];
    default:
      return telling satisfies never;
  }
};

/** cmi5 9.3: at most one of each in a registration. A second one is known by its id. */
const isOnce = ({ verb }: Telling): boolean => verb === 'completed' || verb === 'passed';

/** Statements as cmi5 wants them: 9.2 the actor, 9.4 the object, 9.6 the context. */
export const cmi5Frame = (
  { actor, activityId, registration }: Cmi5Parameters,
  { contextTemplate, mastery }: LaunchData,
): StatementFrame => {
  const base: Json = { ...contextTemplate, registration };
  return {
    actor,
    activityId,
    idOf: (telling) => {
      if (telling.verb === 'answered') return answerId([registration, activityId], telling.interaction);
      return isOnce(telling) ? uuidIn(registration, `${activityId} ${telling.verb}`) : newUuid();
    },
    contextOf: (telling) => {
      if (telling.verb === 'answered') return answerContext(base, activityId, telling.interaction);
      if (telling.verb === 'mastered') return inCourse(base, activityId);
      const categories = categoriesOf(telling).map((name) => ({ id: `${category}/${name}` }));
      const context = categories.length > 0 ? withActivities(base, 'category', categories) : base;
      const isVerdict = telling.verb === 'passed' || telling.verb === 'failed';
      return isVerdict && mastery !== undefined ? withExtensions(context, { [masteryExtension]: mastery }) : context;
    },
  };
};
