import { buildSpeakers } from '../../src/corpus/speakers/build-speakers.ts';
import { type Grouper, groupStatements } from '../../src/groups/open-grouper.ts';
import type { StatementSource } from '../../src/groups/part.ts';
import type { StatementGroups } from '../../src/groups/statement-groups.ts';

/** Articles by id, grouped with the speakers that they have. */
export function grouped(
  sources: readonly StatementSource[],
  group: Grouper = groupStatements,
): StatementGroups {
  const sorted = byId(sources);
  return group(sorted, buildSpeakers(sorted));
}

function byId(sources: readonly StatementSource[]): readonly StatementSource[] {
  return sources.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

/** Each group as the words of its parts, with the article before them. */
export function groupTexts(
  sources: readonly StatementSource[],
  groups: StatementGroups,
): readonly (readonly string[])[] {
  const text = partText(byId(sources), groups);
  return groups.folders.map((_, number) =>
    [...groups.members.subarray(groups.offsets[number], groups.offsets[number + 1])].map(text),
  );
}

/** Links that joined nothing: the words of both parts. */
export function besideTexts(
  sources: readonly StatementSource[],
  groups: StatementGroups,
): readonly (readonly [string, string])[] {
  const text = partText(byId(sources), groups);
  return [...groups.links.a.entries()].flatMap(([row, a]) =>
    groups.links.tier[row] === 3 ? [[text(a), text(groups.links.b[row] ?? -1)] as const] : [],
  );
}

function partText(
  sources: readonly StatementSource[],
  { parts }: StatementGroups,
): (part: number) => string {
  return (part) => {
    const article = sources[parts.article[part] ?? -1]?.article;
    return `${article?.id}: ${article?.text.slice(parts.start[part], parts.end[part])}`;
  };
}
