/** The keys of a Russian keyboard, in the order of the Latin ones in `#search/other-layout.ts`. */
export const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
