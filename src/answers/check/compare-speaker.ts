import { fold } from '../../corpus/fold.ts';
import { speakerOf } from '../../corpus/speakers/speaker.ts';
import type { Snapshot } from '../../snapshot.ts';
import type { Quotation } from '../../text/quotation/quotation.ts';
import type { Claimed } from '../answer.ts';
import { findSpeakers } from '../find-speakers.ts';
import type { Mask } from '../reach.ts';

/** The name that a message gives, and whom it can mean. */
export interface NamedInMessage {
  readonly name: string;
  /** In `snapshot.speakers.speakers`. */
  readonly speakers: readonly number[];
  /** It is a name, not a role: who bears it can be told from who does not. */
  readonly isName: boolean;
}

export function readNamed(
  snapshot: Snapshot,
  articles: Mask,
  name: string | null,
): NamedInMessage | null {
  if (name === null) return null;
  const speakers = findSpeakers(snapshot, articles, name);
  const last = fold(name).split(' ').at(-1) ?? '';
  const isName = speakers.some((place) =>
    namesOf(snapshot, place).some((known) => fold(known).split(' ').includes(last)),
  );
  return { name, speakers, isName };
}

/** Whether the article names the one whom the message names. Nobody is told from somebody by a role alone. */
export function compareSpeaker(
  snapshot: Snapshot,
  article: number,
  quotation: Quotation | null,
  named: NamedInMessage | null,
): Claimed {
  if (named === null) return { kind: 'nobody' };
  const { name, speakers, isName } = named;
  const person = quotation?.speaker?.person;
  const place = person === undefined ? null : speakerOf(snapshot.speakers, article, person);
  if (place === null) return { kind: speakers.length === 0 ? 'unknown' : 'unnamed', name };
  if (speakers.includes(place)) return { kind: 'same', name };
  // Two of one surname may be one whom the articles did not join.
  const own = surnamesOf(snapshot, place);
  const isKin = speakers.some((each) =>
    surnamesOf(snapshot, each).some((part) => own.includes(part)),
  );
  return { kind: isName && !isKin ? 'other' : 'unknown', name };
}

/** The last words of all names of a speaker, folded. */
function surnamesOf(snapshot: Snapshot, place: number): readonly string[] {
  return namesOf(snapshot, place).flatMap((name) => fold(name).split(' ').slice(-1));
}

function namesOf(snapshot: Snapshot, place: number): readonly string[] {
  const speaker = snapshot.speakers.speakers.at(place);
  if (speaker === undefined) return [];
  const aliases = speaker.aliases.flatMap(({ form, type }) => (type === 'role' ? [] : [form]));
  return [speaker.name, ...aliases];
}
