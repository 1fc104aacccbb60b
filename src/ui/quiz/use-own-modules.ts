import { useEffect, useState } from 'preact/hooks';
import { quizForModules } from '#domain/quiz-for-modules.ts';
import { modulesOfTrack } from '#player/course-at-hand.ts';
import { $progress } from '#player/stores.ts';
import type { Test } from '#player/testing.ts';
import { useSelected } from '#ui/kit/use-store.ts';

/** The test as the learner's track asks for it; undefined until that is known. */
export const useOwnModules = (test: Test): Test | undefined => {
  const isWhole = test.quiz.kind === 'module';
  const track = useSelected($progress, (progress) => progress.track);
  const [own, setOwn] = useState<Test | undefined>(isWhole ? test : undefined);
  useEffect(() => {
    if (isWhole) return;
    const { quiz } = test;
    void modulesOfTrack(quiz.course, $progress.get()).then((modules) =>
      setOwn(modules ? { ...test, quiz: quizForModules(quiz, modules) } : test),
    );
  }, [test, track]);
  return own;
};
