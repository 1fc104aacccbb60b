import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { CourseId } from '#domain/ids.ts';
import { search as text } from '#text/search.ts';
import { Button } from '#ui/kit/Button.tsx';
import { isSlashOn } from '#ui/player/slash-key.ts';
import { SearchBox } from './SearchBox.tsx';
import { turnSlash } from './turn-slash.ts';

type Props = { readonly course: CourseId | undefined; readonly onClose: () => void };

/** Search over the page at hand. */
export const SearchDialog: FunctionComponent<Props> = ({ course, onClose }) => {
  const [slash, setSlash] = useState(isSlashOn());
  const turn = (isOn: boolean): void => {
    turnSlash(isOn);
    setSlash(isOn);
  };
  return (
    <>
      <div class="search-dialog__head">
        <h2 id="search-title">{text.title}</h2>
        <Button look="secondary" onClick={onClose}>
          {text.close}
        </Button>
      </div>
      <SearchBox course={course} />
      <div class="search-dialog__keys small soft">
        <p>{text.arrows}</p>
        <label class="choice">
          <input type="checkbox" checked={slash} onChange={(event) => turn(event.currentTarget.checked)} /> {text.slash}
        </label>
      </div>
    </>
  );
};
