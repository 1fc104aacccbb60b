import lunr from 'lunr';
import { placeOf, type SortedStems } from './sorted-stems.ts';

/** A document, by its number, and what a stem weighs in it. */
export type Weight = readonly [document: number, weight: number];

/** How much each asked stem counts. */
export type AskedStems = ReadonlyMap<string, number>;

/** Documents by their number, as lunr scores them. */
export type ScoredIndex = {
  readonly stems: SortedStems;
  readonly has: (stem: string) => boolean;
  /** The weights of the asked stems in each document that has one of them, summed. Stems that it lacks are no matter. */
  readonly scores: (asked: AskedStems) => ReadonlyMap<number, number>;
};

const field = 'words';

/** Terms come here already stemmed and known to the index, so a clause means its own term. */
const asItIs = { intersect: (asked: lunr.TokenSet) => asked };

const nothing = {};

/** lunr's index of a few terms: making it takes as long as loading one, and the words of a course are many. */
const indexOf = (terms: readonly { readonly stem: string; readonly weights: readonly Weight[] }[]): lunr.Index => {
  // No prototype: a stem may be called `constructor`.
  const invertedIndex: Record<string, lunr.Postings> = Object.create(null);
  const vectors = new Map<number, number[]>();
  terms.forEach(({ stem, weights }, place) => {
    const documents: Record<number, object> = {};
    for (const [document, weight] of weights) {
      documents[document] = nothing;
      const vector = vectors.get(document);
      if (vector) vector.push(place, weight);
      else vectors.set(document, [place, weight]);
    }
    invertedIndex[stem] = { _index: place, [field]: documents };
  });
  const fieldVectors: Record<string, lunr.Vector> = {};
  for (const [document, vector] of vectors) fieldVectors[`${field}/${document}`] = new lunr.Vector(vector);
  return new lunr.Index({ fields: [field], invertedIndex, fieldVectors, tokenSet: asItIs, pipeline: undefined });
};

/** `weightsOf` gives the weights of the stem at a place of the list. */
export const scoredIndex = (stems: SortedStems, weightsOf: (place: number) => readonly Weight[]): ScoredIndex => {
  const scores = (asked: AskedStems): ReadonlyMap<number, number> => {
    const known = [...asked].flatMap(([stem, boost]) => {
      const place = placeOf(stems, stem);
      return place < 0 ? [] : [{ stem, boost, weights: weightsOf(place) }];
    });
    if (known.length === 0) return new Map();
    // lunr divides by the length of the query's vector, which differs from index to index.
    const length = Math.hypot(...known.map(({ boost }) => boost));
    const found = indexOf(known).query((query) => {
      // Clauses are made one by one: no syntax in the query has a meaning.
      for (const { stem, boost } of known) query.term(stem, { boost, usePipeline: false });
    });
    return new Map(found.map(({ ref, score }) => [Number(ref), score * length]));
  };
  return { stems, has: (stem) => placeOf(stems, stem) >= 0, scores };
};
