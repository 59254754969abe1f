import type { Quota } from '../../ops/records/quota.ts';
import { count } from './count.ts';
import type { Verb } from './verb.ts';

export const status: Verb = {
  name: 'status',
  usage: '',
  words: 0,
  options: [],
  access: 'look',
  run: async ({ scope }, { desk, catalogue }) => {
    const { articles, rejected } = await catalogue(scope);
    const outlets = new Set(articles.flatMap(({ outlet }) => outlet?.value ?? [])).size;
    const quota = await desk.quota(scope);
    const removed = desk.removals(scope);
    const lines = [
      `${scope}: ${count(articles.length, 'article')} of ${count(outlets, 'outlet')}`,
      ...quotaLines(quota),
      `${count(removed.length, 'removed article')} can be restored`,
      ...removed.map(({ article, until }) => `  ${article} until ${new Date(until).toISOString()}`),
      count(rejected.length, 'problem'),
      ...rejected.map(
        ({ file, line, message }) => `  ${file}${line === null ? '' : `:${line}`}: ${message}`,
      ),
    ];
    const json = { scope, articles: articles.length, outlets, quota, removed, problems: rejected };
    return { json, lines, isDone: true };
  },
};

function quotaLines(quota: Quota): readonly string[] {
  return Object.entries(quota).map(([name, { used, limit }]) => {
    const what = name === 'additions' ? 'additions within a day' : `of the quota of ${name}`;
    return `${used}${limit === null ? '' : ` of ${limit}`} ${what}`;
  });
}
