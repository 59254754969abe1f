import { findSpeakers } from '../answers/find-speakers.ts';
import type { Alias, Speaker, SpeakerRole } from '../corpus/speakers/speaker.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Paint } from './print-page.ts';
import { printable } from './printable.ts';

/** Everybody whom the words can mean, in all folders: forms, roles with dates, every merge; null for nobody. */
export function explainSpeaker(snapshot: Snapshot, words: string, paint: Paint): string | null {
  const everywhere = new Uint8Array(snapshot.articles.length).fill(1);
  const found = findSpeakers(snapshot, everywhere, words).flatMap(
    (place) => snapshot.speakers.speakers.at(place) ?? [],
  );
  if (found.length === 0) return null;
  return `${found.flatMap((speaker) => [...linesOf(speaker, paint), ...calledLines(snapshot, speaker, paint)]).join('\n')}\n`;
}

function linesOf(speaker: Speaker, paint: Paint): readonly string[] {
  const { name, kind, gender, aliases, roles, merges, statements } = speaker;
  const articles = new Set(statements.map(([article]) => article)).size;
  return [
    paint('bold', `${printable(name)} · ${kind} · ${gender ?? 'gender unknown'}`),
    `    ${statements.length} statements in ${articles} articles`,
    paint('dim', '  names'),
    ...aliases.map((alias) => `    ${seenLine(alias)} · ${alias.type}`),
    ...(roles.length === 0 ? [] : [paint('dim', '  roles')]),
    ...roles.map((role) => `    ${seenLine(role)}`),
    ...(merges.length === 0 ? [] : [paint('dim', '  joined')]),
    ...merges.map(
      ({ kind: how, forms: [one, other], articles: [first, second] }) =>
        `    ${printable(one)} (${first}) = ${printable(other)} (${second}) · ${how}`,
    ),
  ];
}

/** “Kellogg · shared · 3 articles · 2025-05-30 – 2025-06-02” */
function seenLine({ form, folder, articles, firstOn, lastOn }: Alias | SpeakerRole): string {
  const days = firstOn === null ? 'no date' : `${firstOn} – ${lastOn ?? firstOn}`;
  return `${printable(form)} · ${folder} · ${articles} ${articles === 1 ? 'article' : 'articles'} · ${days}`;
}

/** Statements of “the envoy” whose article does not say who that is, and where another article says it. */
function calledLines(snapshot: Snapshot, { statements }: Speaker, paint: Paint): readonly string[] {
  const own = snapshot.speakers.rolesElsewhere.filter((each) =>
    statements.some(
      ([article, quotation]) => article === each.article && quotation === each.quotation,
    ),
  );
  if (own.length === 0) return [];
  const idOf = (article: number): string => snapshot.articles[article]?.article.id ?? '?';
  const lines = own.map(({ article, quotation, given }) => {
    const held = snapshot.articles[article];
    const source = held?.analysis.quotations[quotation]?.source[0];
    const words = held?.article.text.slice(source?.start ?? 0, source?.end ?? 0) ?? '';
    const role = snapshot.articles[given.article]?.article.text.slice(
      given.span.start,
      given.span.end,
    );
    return `    ${printable(words)} (${idOf(article)}) = ${printable(role ?? '')} (${idOf(given.article)})`;
  });
  return [paint('dim', '  called by a role that other articles give'), ...lines];
}
