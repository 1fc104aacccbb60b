import { mostTried } from '#records/probe.ts';
import { type ScormDialect, scorm12, scorm2004 } from '#records/scorm/dialect.ts';
import { searchApi } from '#records/scorm/find-api.ts';
import type { ScormModel } from '#records/scorm/model.ts';
import { type ScormFindings, scormPreflight } from '#records/scorm/preflight.ts';
import { usualWords } from '#records/scorm12/lesson-status.ts';
import { scorm12Model } from '#records/scorm12/scorm12-model.ts';
import { scorm2004Model } from '#records/scorm2004/scorm2004-model.ts';
import { echoes, type Finding, stopped } from '#text/preflight.ts';
import * as text from '#text/preflight-scorm.ts';
import { launchedApi } from './boot-launch.ts';
import type { Diagnosed } from './diagnosis.ts';

type Version = { readonly model: ScormModel; readonly other: ScormDialect };

const versions: Readonly<Record<'scorm12' | 'scorm2004', Version>> = {
  scorm12: { model: scorm12Model({ words: usualWords, exitWhenDone: 'suspend' }), other: scorm2004 },
  scorm2004: { model: scorm2004Model({ exitWhenDone: 'suspend' }), other: scorm12 },
};

const findingsOf = (found: ScormFindings): readonly Finding[] => [
  text.session,
  text.suspendLimit(found.limit, mostTried),
  text.stored(found.stored),
  echoes(found.echoes),
  text.location(found.location),
  text.refusedElements(found.refused),
  text.commit(found.commit, found.commitCode),
  text.restored(found.restored),
];

export const diagnoseScorm = async (format: 'scorm12' | 'scorm2004'): Promise<Diagnosed> => {
  const { model, other } = versions[format];
  const api = await launchedApi(model.dialect);
  const hasOther = searchApi(window, other).api !== undefined;
  const place = text.api(model.dialect.object, searchApi(window, model.dialect), hasOther);
  if (!api) return { findings: [place] };
  const result = await scormPreflight({ api, model, now: () => performance.now() });
  if (!result.ok) return { findings: [place, stopped(result.why, result.code)] };
  return { findings: [place, ...findingsOf(result.findings)], leaveProbe: result.leaveProbe };
};
