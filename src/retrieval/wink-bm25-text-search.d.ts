// The package (3.1.2) ships no types. Only what we call; `importJSON` is left out on purpose: after it,
// words of Object's prototype are taken for terms.
declare module 'wink-bm25-text-search' {
  interface WinkConfig {
    readonly fldWeights: Readonly<Record<string, number>>;
    readonly bm25Params: { readonly k1: number; readonly b: number; readonly k: number };
  }

  interface WinkDocument {
    /** By token id: counts, and after `consolidate` weights. */
    readonly freq: Readonly<Record<string, number>>;
    readonly length: number;
  }

  interface WinkEngine {
    defineConfig(config: WinkConfig): true;
    definePrepTasks(tasks: readonly ((input: never) => unknown)[]): number;
    addDoc(document: Readonly<Record<string, unknown>>, id: number): number;
    consolidate(decimals: number): true;
    search(text: string, limit: number): [id: string, score: number][];
    getDocs(): Readonly<Record<string, WinkDocument>>;
    getTokens(): Readonly<Record<string, number>>;
  }

  function winkBm25(): WinkEngine;
  export = winkBm25;
}
