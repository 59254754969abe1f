import type { IsoDate } from '../../text/iso-date.ts';
import { type Occurrence, articleAt, type SpeakerSource } from './occurrence.ts';
import type { Alias, AliasType, SpeakerRole } from './speaker.ts';
import { toldOf } from './told-of-person.ts';

/** How often and when the articles of each folder use each form of a name, or of a role. */
interface Count {
  readonly form: string;
  readonly type: AliasType;
  readonly folder: string;
  readonly inArticles: Set<number>;
  readonly outlets: Set<string>;
  firstOn: IsoDate | null;
  lastOn: IsoDate | null;
}

export interface SeenForms {
  readonly aliases: readonly Alias[];
  readonly roles: readonly SpeakerRole[];
  /** Folded roles that shared articles give often enough to stand for a name. */
  readonly strongRoles: readonly SpeakerRole[];
}

export function seenForms(
  sources: readonly SpeakerSource[],
  occurrences: readonly Occurrence[],
): SeenForms {
  const aliases = new Map<string, Count>();
  const roles = new Map<string, Count>();
  for (const occurrence of occurrences) {
    const told = toldOf(sources, occurrence);
    const at = articleAt(sources, occurrence);
    for (const [words, type] of told.forms) count(aliases, words, type, occurrence, at);
    const given = new Set(told.roles.map(({ words }) => words));
    for (const words of given) count(roles, words, 'role', occurrence, at);
  }
  const strong = [...roles.values()].filter(
    ({ folder, inArticles, outlets }) =>
      folder === 'shared' && inArticles.size >= 3 && outlets.size >= 2,
  );
  return {
    aliases: sorted([...aliases.values()]).map(toAlias),
    roles: sorted([...roles.values()]).map(toSeen),
    strongRoles: sorted(strong).map(toSeen),
  };
}

function count(
  counts: Map<string, Count>,
  form: string,
  type: AliasType,
  { article }: Occurrence,
  { folder, outlet, publishedOn }: SpeakerSource['article'],
): void {
  const key = `${folder}\n${form}\n${type}`;
  const known: Count = counts.get(key) ?? {
    ...{ form, type, folder, inArticles: new Set(), outlets: new Set() },
    firstOn: null,
    lastOn: null,
  };
  counts.set(key, known);
  known.inArticles.add(article);
  if (outlet !== null) known.outlets.add(outlet.value);
  const day = publishedOn?.value ?? null;
  if (day === null) return;
  if (known.firstOn === null || day < known.firstOn) known.firstOn = day;
  if (known.lastOn === null || day > known.lastOn) known.lastOn = day;
}

/** Shared ones first, then the most frequent; for equal ones by form, so that the order of articles counts nothing. */
function sorted(counts: readonly Count[]): readonly Count[] {
  const rank = ({ folder }: Count): string => (folder === 'shared' ? '' : folder);
  return counts.toSorted(
    (a, b) =>
      compare(rank(a), rank(b)) ||
      b.inArticles.size - a.inArticles.size ||
      compare(a.form, b.form) ||
      compare(a.type, b.type),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function toSeen({ form, folder, inArticles, firstOn, lastOn }: Count): SpeakerRole {
  return { form, folder, articles: inArticles.size, firstOn, lastOn };
}

function toAlias(counted: Count): Alias {
  return { ...toSeen(counted), type: counted.type };
}
