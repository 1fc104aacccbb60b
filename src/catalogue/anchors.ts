import type { Outline } from './mdx-outline.ts';

/** What a question's anchor may point to in a lesson: its blocks, and `def-<term>` of its definitions. */
export const anchorsOf = ({ tags }: Outline): readonly string[] =>
  tags
    .filter(({ form }) => form === 'open' || form === 'single')
    .flatMap(({ name, attributes }) => {
      if (name === 'Block') return [attributes.get('id') ?? ''];
      return name === 'Definition' ? [`def-${attributes.get('term') ?? ''}`] : [];
    })
    .filter((anchor) => anchor !== '' && anchor !== 'def-');
