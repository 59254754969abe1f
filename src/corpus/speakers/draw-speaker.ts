import { fold } from '../fold.ts';
import type { Cluster } from './cluster-speakers.ts';
import { fullName } from './full-name.ts';
import type { Occurrence } from './occurrence.ts';
import { type SeenForms, seenForms } from './seen-forms.ts';
import type { Alias, KnownSpeaker, SpeakerId } from './speaker.ts';
import { spellingKey } from './spelling-key.ts';
import type { ToldCoder } from './told-coder.ts';
import { nameIn } from './told-people.ts';

/** What the articles of a cluster tell of somebody, whoever else there is. */
export interface DrawnSpeaker {
  readonly cluster: Cluster;
  readonly name: string;
  /** By the name alone: somebody else may have the same. */
  readonly id: string;
  /** The first role, folded. */
  readonly role: string | null;
  readonly seen: SeenForms;
  /** The forms that are seen, each told for what it is beside the name. */
  readonly spelled: readonly Alias[];
  /** By which those of as many statements are sorted. */
  readonly order: string;
}

export function drawSpeaker(coder: ToldCoder, cluster: Cluster): DrawnSpeaker {
  const { folder, occurrences } = cluster;
  const seen = seenForms(coder, occurrences);
  const name = fullestName(
    coder,
    occurrences.filter(({ article }) => article.folder === folder),
  );
  const folded = fold(name);
  const id = folder === 'shared' ? folded : `${folder}/${folded}`;
  const [first] = seen.roles;
  const role = first === undefined ? null : fold(first.form);
  const spelled = seen.aliases.map((alias) => asSpelled(alias, name));
  return { cluster, name, id, role, seen, spelled, order: `${id}\n${role ?? ''}` };
}

/** The speaker under an id of their own. */
export function asSpeaker(
  { cluster, name, seen, spelled }: DrawnSpeaker,
  id: string,
  roleAliases: readonly Alias[],
): KnownSpeaker {
  const [first, ...rest] = [...spelled, ...roleAliases];
  if (first === undefined) throw new RangeError(`Cannot know "${name}" by no form`);
  const { kind, gender, evidence } = cluster;
  return {
    id: id as SpeakerId,
    ...{ name, kind, gender, roles: seen.roles },
    aliases: [first, ...rest],
    merges: evidence,
  };
}

/** Of the names with most words, the one that most articles use; then the longer, then the earlier in the alphabet. */
function fullestName({ texts, nameOf }: ToldCoder, occurrences: readonly Occurrence[]): string {
  const counts = new Map<number, number>();
  for (const { article, person } of occurrences) {
    const name = nameIn(article.people, person);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const all = Array.from(counts, ([code, count]) => ({
    name: texts.textOf(code),
    whole: (nameOf(code)?.first?.length ?? 0) > 1 ? 1 : 0,
    count,
  }));
  const [best] = all.sort(
    (a, b) =>
      b.whole - a.whole ||
      b.count - a.count ||
      b.name.length - a.name.length ||
      (a.name < b.name ? -1 : 1),
  );
  return best?.name ?? '';
}

/** A full name or surname in another spelling than the name that is shown. */
function asSpelled(alias: Alias, name: string): Alias {
  const [own, other] = [fullName(name)?.surname, fullName(alias.form)?.surname];
  if (own === undefined || other === undefined || own === other) return alias;
  const isSpelling =
    (alias.type === 'full' || alias.type === 'last') && spellingKey(own) === spellingKey(other);
  return isSpelling ? { ...alias, type: 'transliteration' } : alias;
}
