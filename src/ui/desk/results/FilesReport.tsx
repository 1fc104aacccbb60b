import type { FunctionComponent } from 'preact';
import type { Course } from '#domain/course.ts';
import type { CourseId } from '#domain/ids.ts';
import { originOf, type Part, type ResultsFile } from '#results/read/results-file.ts';
import { resultsDesk as text } from '#text/results-desk.ts';
import { resultsSheets } from '#text/results-sheets.ts';
import { Button } from '#ui/kit/Button.tsx';
import { type PartCourse, partKey, type Refusal } from './results-state.ts';

type Courses = readonly Pick<Course, 'id' | 'code' | 'title'>[];

type Common = {
  readonly courses: Courses;
  readonly leftOut: ReadonlySet<string>;
  readonly onCourse: (file: ResultsFile, title: string, course: PartCourse) => void;
};

type Props = Common & {
  readonly files: readonly ResultsFile[];
  readonly refusals: readonly Refusal[];
  readonly onTakeAway: (file: ResultsFile) => void;
  readonly onForget: () => void;
};

const linesIn = ({ parts }: ResultsFile): number => parts.reduce((sum, { lines }) => sum + lines.length, 0);

const nameOf = ({ code, title }: Courses[number]): string => `${code}. ${title}`;

const PartLine: FunctionComponent<
  Common & { readonly file: ResultsFile; readonly part: Part; readonly id: string }
> = ({ file, part, id, courses, leftOut, onCourse }) => {
  const known = courses.find(({ id: course }) => course === part.course);
  if (known && (file.kind === 'learner' || file.kind === 'xapi')) return <li>{nameOf(known)}</li>;
  const value = leftOut.has(partKey(file, part.title)) ? 'none' : (part.course ?? '');
  return (
    <li class="part">
      <label for={id}>{text.chooseCourse(part.title)}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value;
          onCourse(file, part.title, chosen === '' ? undefined : chosen === 'none' ? 'none' : (chosen as CourseId));
        }}
      >
        <option value="">{text.courseOpen}</option>
        {courses.map((course) => (
          <option key={course.id} value={course.id}>
            {nameOf(course)}
          </option>
        ))}
        <option value="none">{text.courseNone}</option>
      </select>
    </li>
  );
};

const FileRow: FunctionComponent<Common & { readonly file: ResultsFile; readonly onTakeAway: () => void }> = ({
  file,
  onTakeAway,
  ...common
}) => (
  <tr>
    <th scope="row">{file.name}</th>
    <td data-label={text.source}>
      {text.kinds[file.kind]}, {resultsSheets.sources[originOf(file)]}
    </td>
    <td data-label={text.found}>
      {text.lines(linesIn(file))}
      <ul class="parts">
        {file.parts.map((part, place) => (
          <PartLine key={part.title} file={file} part={part} id={`part-${file.checksum}-${place}`} {...common} />
        ))}
      </ul>
      {file.notes.map((note) => (
        <p class="soft" key={note}>
          {note}
        </p>
      ))}
      <Button look="secondary" aria-label={text.takeAwayFile(file.name)} onClick={onTakeAway}>
        {text.takeAway}
      </Button>
    </td>
  </tr>
);

/** A line for every file: what was taken of it, or why nothing was. Learners' files are many and alike, so they fold up. */
export const FilesReport: FunctionComponent<Props> = ({ files, refusals, onTakeAway, onForget, ...common }) => {
  const rowOf = (file: ResultsFile) => (
    <FileRow key={file.checksum} file={file} onTakeAway={() => onTakeAway(file)} {...common} />
  );
  const table = (rows: readonly ResultsFile[], failed: readonly Refusal[]) => (
    <table class="table--rows small results-files">
      <thead>
        <tr>
          <th scope="col">{text.file}</th>
          <th scope="col">{text.source}</th>
          <th scope="col">{text.found}</th>
        </tr>
      </thead>
      <tbody>
        {failed.map(({ name, why }) => (
          <tr key={`${name}\n${why}`} class="results-refused">
            <th scope="row">{name}</th>
            <td data-label={text.source}>
              <strong>{text.refused}</strong>
            </td>
            <td data-label={text.found}>{why}</td>
          </tr>
        ))}
        {rows.map(rowOf)}
      </tbody>
    </table>
  );
  const own = files.filter(({ kind }) => kind === 'learner');
  const others = files.filter(({ kind }) => kind !== 'learner');
  const fold = own.length > 5;
  const open = fold ? others : files;
  return (
    <>
      {(open.length > 0 || refusals.length > 0) && table(open, refusals)}
      {refusals.length > 0 && (
        <p>
          <Button look="secondary" onClick={onForget}>
            {text.hideRefused}
          </Button>
        </p>
      )}
      {fold && (
        <details>
          <summary>{text.learnersFiles(own.length)}</summary>
          {table(own, [])}
        </details>
      )}
    </>
  );
};
