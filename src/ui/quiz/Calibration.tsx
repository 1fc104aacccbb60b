import type { FunctionComponent } from 'preact';
import type { CalibrationRow } from '#domain/calibration.ts';
import { confidence as text } from '#text/quiz.ts';

const surelyWrong = (picture: readonly CalibrationRow[]): number => {
  const sure = picture.find(({ confidence }) => confidence === 3);
  return sure ? sure.answers - sure.right : 0;
};

/** How well the learner knows what they know: a bar of tenths per row says the same as its numbers. */
export const Calibration: FunctionComponent<{ readonly picture: readonly CalibrationRow[] }> = ({ picture }) =>
  picture.length === 0 ? null : (
    <section class="calibration">
      <h2>{text.title}</h2>
      <p>{surelyWrong(picture) > 0 ? text.surelyWrong(surelyWrong(picture)) : text.neverSurelyWrong}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.grade}</th>
            <th scope="col">{text.right}</th>
          </tr>
        </thead>
        <tbody>
          {picture.map(({ confidence, answers, right }) => (
            <tr key={confidence}>
              <th scope="row">{text.grades[confidence]}</th>
              <td>
                {text.of(right, answers)} <progress aria-hidden="true" value={right} max={answers} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
