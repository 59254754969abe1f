import type { ListedArticle } from '../../corpus/catalogue.ts';
import { type IsoDate, parseIsoDate } from '../../text/iso-date.ts';
import { UsageError } from '../run-tool.ts';
import type { Call, Verb } from './verb.ts';

export const list: Verb = {
  name: 'list',
  usage: '[WORD…] [--outlet NAME] [--from DAY] [--to DAY] [--page N]',
  words: 'any',
  options: ['outlet', 'from', 'to', 'page'],
  access: 'look',
  run: async (call, { desk }) => {
    const filter = {
      outlet: call.option('outlet'),
      from: dayOption(call, 'from'),
      to: dayOption(call, 'to'),
      words: call.words.length === 0 ? null : call.words.join(' '),
    };
    const found = await desk.list(call.scope, filter, pageOption(call));
    const { items, page, pages, total } = found;
    const count = `${total} ${total === 1 ? 'article' : 'articles'}, page ${page} of ${pages}`;
    return { json: found, lines: [...items.map(articleLine), count], isDone: true };
  },
};

/** `shared/rail-strike · 2025-05-30 · Harbour Post · Rail strike called off` */
export function articleLine({ id, publishedOn, outlet, title }: ListedArticle): string {
  return [id, publishedOn?.value ?? '–', outlet?.value ?? '–', title ?? '–'].join(' · ');
}

/** Counted from 1. @throws UsageError when it is no number. */
export function pageOption(call: Call): number {
  const typed = call.option('page') ?? '1';
  if (/^[1-9]\d{0,6}$/.test(typed)) return Number(typed);
  throw new UsageError(`Cannot read "--page ${typed}": it must be a number from 1`);
}

function dayOption(call: Call, name: string): IsoDate | null {
  const typed = call.option(name);
  const day = typed === null ? null : parseIsoDate(typed);
  if (typed === null || day !== null) return day;
  throw new UsageError(`Cannot read "--${name} ${typed}": it must be a day as YYYY-MM-DD`);
}
