import type { Article } from '../../corpus/article.ts';
import type { AnalysedArticle } from '../../snapshot.ts';
import type { Analysis } from '../../text/analysis.ts';
import { packValue, unpackValue } from './packed-value.ts';

// Two numbers of four bytes each, little-endian: the bytes of the header, and those of the text.
const HEAD = 8;

/** An article as bytes: two lengths, its header, its text as UTF-8, its analysis. */
export function packArticle({ article, analysis }: AnalysedArticle): Uint8Array {
  const { text, ...header } = article;
  const parts = [packValue(header), Buffer.from(text), packValue(analysis)];
  const head = Buffer.alloc(HEAD);
  for (const [place, { length }] of parts.slice(0, 2).entries())
    head.writeUInt32LE(length, 4 * place);
  return Buffer.concat([head, ...parts]);
}

/** The article of these bytes. Nothing is read before it is asked for: ten thousand headers take 80 ms. */
export function openArticle(packed: Uint8Array): AnalysedArticle {
  return new PackedArticle(packed, 0, packed.length);
}

/** The same of articles that are read one after another: the parts of the one that was read last stay, and no others. */
export function openOneByOne(packed: Uint8Array): AnalysedArticle {
  return new PackedArticle(packed, 0, packed.length, holdLast);
}

/** What is read on demand. */
interface Parts {
  text?: string;
  analysis?: Analysis;
}

/** Holds what is read for a while. */
type Hold = (parts: Parts) => { readonly deref: () => Parts | undefined };

const holdWeakly: Hold = (parts) => new WeakRef(parts);

let last: Parts = {};
let holds = 0;

const holdLast: Hold = (parts) => {
  const own = (holds += 1);
  last = parts;
  return { deref: () => (own === holds ? last : undefined) };
};

/**
 * An article of which nothing is read before it is asked for. Its header stays, some 1 kB. Text and analysis take 0.1 ms
 * each, and ten times the memory of their bytes: where questions are answered, they are let go between two of them when
 * memory is short, never while one is answered: what a weak reference has shown stays to the end of its turn.
 */
export class PackedArticle implements AnalysedArticle {
  readonly #packed: Uint8Array;
  readonly #start: number;
  readonly #end: number;
  #article: Article | null = null;
  readonly #hold: Hold;
  #known: ReturnType<Hold> | null = null;

  /** It stands at `start` … `end` among other bytes. */
  constructor(packed: Uint8Array, start: number, end: number, hold = holdWeakly) {
    this.#packed = packed;
    this.#start = start;
    this.#end = end;
    this.#hold = hold;
  }

  get article(): Article {
    return (this.#article ??= this.#readArticle());
  }

  get analysis(): Analysis {
    const parts = this.#parts();
    return (parts.analysis ??= this.#readAnalysis());
  }

  #readArticle(): Article {
    const { bytes, textFrom } = this.#places();
    const header = unpackValue(bytes.subarray(HEAD, textFrom)) as Omit<Article, 'text'>;
    const textOf = (): string => (this.#parts().text ??= this.#readText());
    return {
      ...header,
      get text() {
        return textOf();
      },
    };
  }

  #readText(): string {
    const { bytes, textFrom, textTo } = this.#places();
    return bytes.toString('utf8', textFrom, textTo);
  }

  #readAnalysis(): Analysis {
    const { bytes, textTo } = this.#places();
    return unpackValue(bytes.subarray(textTo)) as Analysis;
  }

  #places(): { readonly bytes: Buffer; readonly textFrom: number; readonly textTo: number } {
    const { buffer, byteOffset } = this.#packed;
    const bytes = Buffer.from(buffer, byteOffset + this.#start, this.#end - this.#start);
    const textFrom = HEAD + bytes.readUInt32LE(0);
    return { bytes, textFrom, textTo: textFrom + bytes.readUInt32LE(4) };
  }

  #parts(): Parts {
    const held = this.#known?.deref();
    if (held !== undefined) return held;
    const fresh: Parts = {};
    this.#known = this.#hold(fresh);
    return fresh;
  }
}
