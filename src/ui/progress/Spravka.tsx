import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { Course } from '#domain/course.ts';
import { $phase, $progress } from '#player/stores.ts';
import { quiz as quizText } from '#text/quiz.ts';
import { spravka as text } from '#text/spravka.ts';
import { useStore } from '#ui/kit/use-store.ts';
import { completionsOf } from './completions-of.ts';
import { SpravkaForm } from './SpravkaForm.tsx';
import { SpravkaSheet } from './SpravkaSheet.tsx';

export type SpravkaCourse = Pick<Course, 'id' | 'code' | 'title'> & { readonly minutes: number };

type Props = { readonly courses: readonly SpravkaCourse[] };

/** The name lives in this component only: it is typed before printing and gone with the page. */
export const Spravka: FunctionComponent<Props> = ({ courses }) => {
  const progress = useStore($progress);
  const phase = useStore($phase);
  const [name, setName] = useState('');
  const [position, setPosition] = useState('');
  const [index, setIndex] = useState(0);
  const completions = completionsOf(courses, progress);
  const chosen = completions[index] ?? completions[0];
  if (phase === 'opening') return <p role="status">{quizText.loading}</p>;
  if (!chosen) return <p class="panel">{text.none}</p>;
  return (
    <>
      <SpravkaForm
        titles={completions.map(({ course }) => course.title)}
        index={index}
        onIndex={setIndex}
        name={name}
        onName={setName}
        position={position}
        onPosition={setPosition}
      />
      <SpravkaSheet {...chosen} name={name} position={position} />
    </>
  );
};
