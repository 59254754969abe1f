import { roleKey } from '../corpus/speakers/role-key.ts';
import { type SpeakerRegistry, speakerOf } from '../corpus/speakers/speaker.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { Quotation } from '../text/quotation/quotation.ts';
import { overlaps } from '../text/span.ts';
import type { HeldArticle, HeldPart, KnownSpeakers } from './held-part.ts';
import { type Part, partsOf, type StatementSource } from './part.ts';
import { venuesOf } from './venues.ts';

/** Who speaks in the articles, by their places. */
export interface SpeakersByPlace {
  /** Those roles included that only other articles tell. */
  readonly at: (place: number) => KnownSpeakers;
  /** Whether the article's quotations and people are still whose they were. Costs no memory: it is asked of every article. */
  readonly areSame: (place: number, known: KnownSpeakers) => boolean;
}

export function speakersByPlace(
  sources: readonly StatementSource[],
  registry: SpeakerRegistry,
): SpeakersByPlace {
  const { speakers, rolesElsewhere } = registry;
  const elsewhere = new Map<number, Map<number, number>>();
  for (const { article, quotation, person } of rolesElsewhere) {
    const people = elsewhere.get(article) ?? new Map<number, number>();
    elsewhere.set(article, people.set(quotation, person));
  }
  const idOf = (place: number, person: number | undefined): string | null => {
    const index = person === undefined ? null : speakerOf(registry, place, person);
    return index === null ? null : (speakers[index]?.id ?? null);
  };
  const peopleAt = (place: number): StatementSource['analysis']['people'] =>
    sources[place]?.analysis.people ?? [];
  const quotationsAt = (place: number): readonly Quotation[] =>
    sources[place]?.analysis.quotations ?? [];
  const saidBy = (place: number, quotation: number, { speaker }: Quotation): string | null =>
    idOf(place, speaker?.person ?? elsewhere.get(place)?.get(quotation));
  return {
    at: (place) => ({
      said: quotationsAt(place).map((each, number) => saidBy(place, number, each)),
      people: peopleAt(place).map((_, person) => idOf(place, person)),
    }),
    areSame: (place, { said, people }) =>
      people.every((id, person) => id === idOf(place, person)) &&
      quotationsAt(place).every((each, number) => said[number] === saidBy(place, number, each)),
  };
}

// Heads of offices that one person holds at a time, with the body they lead: “NATO secretary general”.
const OFFICE =
  /^\S.* (?:president|minister|secretary(?: general)?|chancellor|premier|mayor|governor|king|queen|pope|chairman|chairwoman|chair|commissioner|general|speaker|director|chief)$/u;

// What an article says does not change with who speaks.
const known = new WeakMap<
  StatementSource,
  { parts: readonly Part[]; venues: ReadonlySet<string> }
>();

export function holdArticle(source: StatementSource, speakers: KnownSpeakers): HeldArticle {
  const { article, analysis } = source;
  let read = known.get(source);
  if (read === undefined)
    known.set(source, (read = { parts: partsOf(source), venues: venuesOf(source) }));
  const parts: HeldPart[] = [];
  const held: HeldArticle = {
    ...{ source, id: article.id, folder: article.folder, venues: read.venues, parts },
    day: article.publishedOn === null ? null : dayNumber(article.publishedOn.value),
    speakers,
  };
  for (const [place, part] of read.parts.entries()) {
    const quotation = analysis.quotations[part.quotation];
    const speaker = speakers.said[part.quotation] ?? null;
    if (quotation === undefined) continue;
    const own: HeldPart = {
      ...{
        article: held,
        place,
        part,
        speaker,
        day: held.day,
        edges: new Map(),
        cluster: null,
        number: -1,
      },
      keys: keysOf(source, quotation, speaker, speakers.people),
      isTied: () => held.day === null && own.day !== null,
    };
    parts.push(own);
  }
  return held;
}

function keysOf(
  source: StatementSource,
  quotation: Quotation,
  speaker: string | null,
  people: KnownSpeakers['people'],
): readonly string[] {
  if (speaker !== null) return [speaker, ...officesOf(source, quotation)];
  if (quotation.polarity !== 'asked') return [];
  // “the reporter asked Hale if …”: whom it was put to.
  const [sentence] = quotation.sentences;
  const [cue] = quotation.cue;
  return source.analysis.people.flatMap(({ kind, mentions }, person) => {
    const isAsked = mentions.some(
      ({ span }) =>
        overlaps(span, sentence) &&
        cue !== undefined &&
        cue.end <= span.start &&
        span.end <= quotation.content[0].start,
    );
    const id = kind === 'person' && isAsked ? people[person] : null;
    return id == null ? [] : [id];
  });
}

function officesOf(
  { article: { text }, analysis }: StatementSource,
  { speaker }: Quotation,
): readonly string[] {
  const roles = speaker === null ? [] : (analysis.people[speaker.person]?.roles ?? []);
  return roles.flatMap(({ start, end }) => {
    const key = roleKey(text.slice(start, end));
    return key !== null && OFFICE.test(key) && !/^(?:former|ex|deputy|vice) /u.test(key)
      ? [`office:${key}`]
      : [];
  });
}

function dayNumber(day: IsoDate): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}
