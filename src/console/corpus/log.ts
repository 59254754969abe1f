import type { AuditLine } from '../../ops/records/audit.ts';
import type { LoggedBy } from '../../ops/records/by.ts';
import { pageOption } from './list.ts';
import type { Verb } from './verb.ts';

export const log: Verb = {
  name: 'log',
  usage: '[--page N]',
  words: 0,
  options: ['page'],
  access: 'look',
  run: async (call, { desk }) => {
    const found = desk.log(call.scope, pageOption(call));
    const { items, page, pages, total } = found;
    const count = `${total} ${total === 1 ? 'line' : 'lines'}, page ${page} of ${pages}`;
    return { json: found, lines: [...items.map(auditLine), count], isDone: true };
  },
};

/** `2025-06-04T12:00:00.000Z · member 7000… · add · shared/rail-strike · https://… · 0f3a… · done` */
function auditLine({ time, by, action, article, url, sha256, outcome }: AuditLine): string {
  return [time, byWords(by), action, article, url, sha256?.slice(0, 12), outcome]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ');
}

function byWords(by: LoggedBy): string {
  switch (by.kind) {
    case 'member':
      return `member ${by.id}`;
    case 'feed':
      return `feed ${by.url}`;
    case 'operator':
      return 'operator';
    case 'forgotten':
      return 'a member who is forgotten';
  }
}
