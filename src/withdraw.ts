import { createHash } from 'node:crypto';
import { speakersWithout } from './corpus/speakers/speakers-without.ts';
import type { Snapshot, StatementColumns } from './snapshot.ts';
import { withoutRoles } from './with-roles.ts';

/**
 * The snapshot as it is to be answered from once the articles at these places are gone: nothing of them is in reach, and
 * nobody is named by what only they tell. It shares all else with the snapshot that was built, so it costs some 5 ms at
 * 8,000 articles. Scores are still those of all articles, until the next build.
 */
export function withdraw(built: Snapshot, places: ReadonlySet<number>): Snapshot {
  if (places.size === 0) return built;
  const { registry, lost } = speakersWithout(built.speakers, built.articles, places);
  return {
    ...built,
    version: versionWithout(built, places),
    articles: withoutRoles(built.articles, lost),
    speakers: registry,
    ofStatement: lost.length === 0 ? built.ofStatement : statementsWithout(built, lost),
    withdrawn: places,
  };
}

function versionWithout({ version, articles }: Snapshot, places: ReadonlySet<number>): string {
  const ids = [...places].map((place) => articles[place]?.article.id ?? '').sort();
  return createHash('sha256')
    .update([version, ...ids].join('\n'))
    .digest('hex')
    .slice(0, 12);
}

function statementsWithout(
  { ranked, ofStatement }: Snapshot,
  lost: ReturnType<typeof speakersWithout>['lost'],
): StatementColumns {
  const { articles, quotations } = ranked.statement.units.columns;
  const speakers = ofStatement.speakers.slice();
  for (const { article, quotation } of lost) {
    for (let unit = articles.indexOf(article); articles[unit] === article; unit += 1)
      if (quotations[unit] === quotation + 1) speakers[unit] = 0;
  }
  return { ...ofStatement, speakers };
}
