/** What is used of lunr 2.3.9, which comes without types. */
declare module 'lunr' {
  namespace lunr {
    class Token {
      constructor(text: string, metadata: object);
    }

    /** lunr writes into it: a new one for every term. */
    type Clause = { boost: number; wildcard: number; usePipeline: boolean };

    class Query {
      static readonly wildcard: { readonly NONE: number; readonly TRAILING: number };
      term(term: string, clause: Clause): this;
    }

    /** JSON of lunr's own. */
    type SerialisedIndex = { readonly version: string };

    class Index {
      static load(serialised: SerialisedIndex): Index;
      query(build: (query: Query) => void): readonly { readonly ref: string; readonly score: number }[];
      toJSON(): SerialisedIndex;
    }

    class Builder<Entry> {
      tokenizer: (value: readonly string[]) => Token[];
      ref(name: keyof Entry & string): void;
      field(name: keyof Entry & string, options: { readonly boost: number }): void;
      add(entry: Entry): void;
      build(): Index;
    }

    /** Added by lunr-languages. */
    const ru: { readonly stemmer: (word: string) => string };
  }
  export = lunr;
}
