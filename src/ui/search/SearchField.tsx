import type { FunctionComponent } from 'preact';
import { search as text } from '#text/search.ts';
import { Button } from '#ui/kit/Button.tsx';

type Props = {
  readonly value: string;
  readonly onOpen: () => void;
  readonly onType: (value: string) => void;
};

/** The field that is typed into; its button is for those who look for one, and tries again after a failure. */
export const SearchField: FunctionComponent<Props> = ({ value, onOpen, onType }) => {
  const submit = (event: Event): void => {
    event.preventDefault();
    onOpen();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chromium 109 knows no <search>.
    <form class="search needs-script" role="search" onSubmit={submit}>
      <div class="field search__field">
        <label for="search-query">{text.field}</label>
        <p class="field__hint" id="search-hint">
          {text.hint}
        </p>
        <input
          id="search-query"
          type="search"
          name="q"
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="search-hint"
          value={value}
          onFocus={onOpen}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </div>
      <Button type="submit">{text.submit}</Button>
    </form>
  );
};
