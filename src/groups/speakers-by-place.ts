import { type SpeakerRegistry, speakerOf } from '../corpus/speakers/speaker.ts';
import type { StatementSource } from './part.ts';

/** Speaker ids of an article. */
export interface KnownSpeakers {
  /** Who says each quotation; null for nobody. */
  readonly said: readonly (string | null)[];
  /** Of each of its people; null for those who say nothing anywhere. */
  readonly people: readonly (string | null)[];
}

/** Who speaks in the articles, by their places. */
export interface SpeakersByPlace {
  /** Those roles included that only other articles tell. */
  readonly at: (place: number) => KnownSpeakers;
  /** Whether the people and quotations of an article, which had another place then, are still whose they were. */
  readonly areSame: (place: number, before: SpeakersByPlace, placeBefore: number) => boolean;
  /** Of each person of all articles a number that one speaker has as long as the numbers are kept; 0 for nobody. */
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
  /** Of articles in which a role names somebody by what other articles tell: by quotation, the person. */
  readonly elsewhere: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** Numbers of speakers by their ids: a registry sorts its speakers anew each time. */
export type SpeakerNumbers = Map<string, number>;

export function speakersByPlace(
  sources: readonly StatementSource[],
  registry: SpeakerRegistry,
  numbering: SpeakerNumbers,
): SpeakersByPlace {
  const { speakers, ofPerson, rolesElsewhere } = registry;
  const elsewhere = new Map<number, Map<number, number>>();
  for (const { article, quotation, person } of rolesElsewhere) {
    const people = elsewhere.get(article) ?? new Map<number, number>();
    elsewhere.set(article, people.set(quotation, person));
  }
  const numberOf = Uint32Array.from(speakers, ({ id }) => {
    const number = numbering.get(id) ?? numbering.size + 1;
    numbering.set(id, number);
    return number;
  });
  const { starts } = ofPerson;
  const numbers = new Uint32Array(ofPerson.places.length);
  for (let at = 0; at < numbers.length; at += 1) {
    const place = ofPerson.places[at] ?? 0;
    numbers[at] = place === 0 ? 0 : (numberOf[place - 1] ?? 0);
  }
  const idOf = (place: number, person: number | undefined): string | null => {
    const index = person === undefined ? null : speakerOf(registry, place, person);
    return index === null ? null : (speakers[index]?.id ?? null);
  };
  return {
    at: (place) => {
      const { people, quotations } = sources[place]?.analysis ?? { people: [], quotations: [] };
      const told = elsewhere.get(place);
      return {
        said: quotations.map(({ speaker }, number) =>
          idOf(place, speaker?.person ?? told?.get(number)),
        ),
        people: people.map((_, person) => idOf(place, person)),
      };
    },
    areSame: (place, before, placeBefore) => {
      const [from, was] = [starts[place] ?? 0, before.starts[placeBefore] ?? 0];
      const count = (starts[place + 1] ?? 0) - from;
      if ((before.starts[placeBefore + 1] ?? 0) - was !== count) return false;
      for (let person = 0; person < count; person += 1)
        if (numbers[from + person] !== before.numbers[was + person]) return false;
      return areEqual(elsewhere.get(place), before.elsewhere.get(placeBefore));
    },
    ...{ numbers, starts, elsewhere },
  };
}

function areEqual(
  a: ReadonlyMap<number, number> | undefined,
  b: ReadonlyMap<number, number> | undefined,
): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.size === b.size && [...a].every(([quotation, person]) => b.get(quotation) === person);
}
