import type { DrawnSpeaker } from './draw-speaker.ts';

/** An id for each: two of one name are told apart by their roles, then by their order. */
export function ownIds(speakers: readonly DrawnSpeaker[]): readonly string[] {
  const isSeen = new Set<string>();
  const isShared = new Set<string>();
  for (const { id } of speakers) {
    if (isSeen.has(id)) isShared.add(id);
    else isSeen.add(id);
  }
  const taken = new Set<string>();
  return speakers.map(({ id: named, role }) => {
    if (!isShared.has(named)) return named;
    const wanted = role === null ? named : `${named}, ${role}`;
    let id = wanted;
    for (let n = 2; taken.has(id); n += 1) id = `${wanted} ${n}`;
    taken.add(id);
    return id;
  });
}
