/** What is used of lunr 2.3.9, which comes without types. */
declare module 'lunr' {
  namespace lunr {
    /** Places of a vector that are not 0, each followed by its value, sorted by place. */
    class Vector {
      constructor(elements: readonly number[]);
    }

    class TokenSet {
      toArray(): readonly string[];
    }

    /** lunr writes into it: a new one for every term. */
    type Clause = { boost: number; usePipeline: boolean };

    class Query {
      term(term: string, clause: Clause): this;
    }

    /** By field, then by the ref of a document that has the term in it. */
    type Postings = { readonly _index: number; readonly [field: string]: object | number };

    class Index {
      constructor(parts: {
        readonly fields: readonly string[];
        readonly invertedIndex: Readonly<Record<string, Postings>>;
        /** By `<field>/<ref>`. */
        readonly fieldVectors: Readonly<Record<string, Vector>>;
        /** Tells which terms of the index a clause means. */
        readonly tokenSet: { readonly intersect: (asked: TokenSet) => TokenSet };
        readonly pipeline: undefined;
      });
      query(build: (query: Query) => void): readonly { readonly ref: string; readonly score: number }[];
    }
  }
  export = lunr;
}
