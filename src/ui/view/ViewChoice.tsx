/** Not `FunctionComponent`: the type of a value is that of the options. */

type Option<Value> = {
  readonly value: Value;
  readonly label: string /** A scheme to show a letter in. */;
  readonly sample?: string;
};

type Props<Value> = {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of several values, by native radio buttons in a row. */
export const ViewChoice = <Value extends string | number>({
  legend,
  name,
  options,
  chosen,
  onChoose,
}: Props<Value>) => (
  <fieldset class="view-field">
    <legend>{legend}</legend>
    <div class="view-field__choices">
      {options.map(({ value, label, sample }) => (
        <label class="view-choice" key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
          {sample && <span class="view-sample" data-scheme={sample} aria-hidden="true" />}
        </label>
      ))}
    </div>
  </fieldset>
);
