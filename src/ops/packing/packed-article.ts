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

/** What is read on demand. */
interface Parts {
  text?: string;
  analysis?: Analysis;
}

/**
 * The article of these bytes. Its header is read at once, its text and analysis when they are asked for: each takes
 * some 0.1 ms, and ten times the memory of their bytes. They are let go between two questions when memory is short,
 * never while one is answered: what a weak reference has shown stays to the end of its turn.
 */
export function openArticle(packed: Uint8Array): AnalysedArticle {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const textFrom = HEAD + bytes.readUInt32LE(0);
  const textTo = textFrom + bytes.readUInt32LE(4);
  let known: WeakRef<Parts> | null = null;
  const parts = (): Parts => {
    const held = known?.deref();
    if (held !== undefined) return held;
    const fresh: Parts = {};
    known = new WeakRef(fresh);
    return fresh;
  };
  const header = unpackValue(bytes.subarray(HEAD, textFrom)) as Omit<Article, 'text'>;
  const article: Article = {
    ...header,
    get text() {
      return (parts().text ??= bytes.toString('utf8', textFrom, textTo));
    },
  };
  return {
    article,
    get analysis() {
      return (parts().analysis ??= unpackValue(bytes.subarray(textTo)) as Analysis);
    },
  };
}
