import { useEffect, useState } from 'preact/hooks';
import type { CourseId } from '#domain/ids.ts';
import type { ItemsFile } from '#domain/item.ts';
import { siteUrl } from '#player/site-root.ts';

type Items = { readonly files: readonly ItemsFile[]; readonly isWhole: boolean };

const fetched = async (course: CourseId): Promise<ItemsFile | undefined> => {
  try {
    const answer = await fetch(siteUrl(`courses/${course}/items.json`));
    return answer.ok ? ((await answer.json()) as ItemsFile) : undefined;
  } catch {
    return undefined;
  }
};

/** What the questions of these courses measure; `isWhole` is false once a file did not come. */
export const useItems = (courses: readonly CourseId[]): Items => {
  const [items, setItems] = useState<Items>({ files: [], isWhole: true });
  const names = courses.join(' ');
  useEffect(() => {
    const wanted = names === '' ? [] : (names.split(' ') as CourseId[]);
    void Promise.all(wanted.map(fetched)).then((files) => {
      const came = files.flatMap((file) => file ?? []);
      setItems({ files: came, isWhole: came.length === files.length });
    });
  }, [names]);
  return items;
};
