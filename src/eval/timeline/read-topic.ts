import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const ARTICLE = z.object({
  id: z.string(),
  outlet: z.string(),
  published: z.string(),
  sentences: z.array(z.string()),
});
const TIMELINES = z.array(z.array(z.tuple([z.string(), z.array(z.string())])));

export interface T17Topic {
  readonly name: string;
  readonly articles: readonly z.infer<typeof ARTICLE>[];
  /** References: days with their sentences. */
  readonly timelines: z.infer<typeof TIMELINES>;
  readonly keywords: readonly string[];
}

/** The names of the topics in a folder laid out as T17, in order; null when there is none. */
export function topicNames(folder: string): readonly string[] | null {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'timelines.json')))
    .toSorted();
  return names.length === 0 ? null : names;
}

export function readTopic(folder: string, name: string): T17Topic {
  const text = (file: string): string => readFileSync(path.join(folder, name, file), 'utf8');
  const packed = readFileSync(path.join(folder, name, 'articles.jsonl.gz'));
  return {
    name,
    articles: gunzipSync(packed)
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ARTICLE.parse(JSON.parse(line))),
    timelines: TIMELINES.parse(JSON.parse(text('timelines.json'))),
    keywords: z.array(z.string()).parse(JSON.parse(text('keywords.json'))),
  };
}
