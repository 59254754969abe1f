import type { Folder } from '../article.ts';
import type { Group } from './group.ts';
import type { MergeKind } from './speaker.ts';

export type JoinGroups = (kind: MergeKind, first: Group, second: Group) => Group;

/** Joins groups by what the articles of a folder show. Two that were joined before give the same group again. */
export function openGroupJoiner(folder: Folder): JoinGroups {
  const known = new WeakMap<Group, Joined>();
  return (kind, first, second) => {
    const held = known.get(first);
    if (held?.second === second && held.kind === kind) return held.group;
    const group = joined(kind, first, second, folder);
    known.set(first, { kind, second, group });
    return group;
  };
}

interface Joined {
  readonly kind: MergeKind;
  readonly second: Group;
  readonly group: Group;
}

/** What describes the first describes both. */
function joined(kind: MergeKind, first: Group, second: Group, folder: Folder): Group {
  const [one, two] = [first.example, second.example];
  return {
    folder: first.folder,
    kind: first.kind,
    bodyKey: first.bodyKey,
    names: [...first.names, ...second.names],
    keys: [...new Set([...first.keys, ...second.keys])],
    gender: first.gender ?? second.gender,
    roles: new Set([...first.roles, ...second.roles]),
    fields: new Set([...first.fields, ...second.fields]),
    shortForms: new Set([...first.shortForms, ...second.shortForms]),
    occurrences: [first.occurrences[0], ...first.occurrences.slice(1), ...second.occurrences],
    example: two.article < one.article ? two : one,
    evidence: [
      ...[...first.evidence, ...second.evidence],
      { kind, forms: [one.form, two.form], articles: [one.article, two.article], folder },
    ],
  };
}
