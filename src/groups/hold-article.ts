import { roleKey } from '../corpus/speakers/role-key.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { Quotation } from '../text/quotation/quotation.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { HeldArticle, HeldQuotation } from './held-part.ts';
import { partsOf, type StatementSource } from './part.ts';
import type { Block, PartTable } from './part-table.ts';
import { keepSaid } from './report.ts';
import type { Saying } from './saying.ts';
import type { Sayings } from './saying-store.ts';
import type { KnownSpeakers } from './speakers-by-place.ts';
import { venuesOf } from './venues.ts';

// Heads of offices that one person holds at a time, with the body they lead: “NATO secretary general”.
const OFFICE =
  /^\S.* (?:president|minister|secretary(?: general)?|chancellor|premier|mayor|governor|king|queen|pope|chairman|chairwoman|chair|commissioner|general|speaker|director|chief)$/u;

/** Where what is held of articles stands. */
export interface HeldIn {
  readonly table: PartTable;
  readonly sayings: Sayings;
}

/** What an article says does not change with who speaks. */
export interface ReadArticle extends Pick<HeldArticle, 'venues'> {
  readonly parts: readonly ReadPart[];
}

interface ReadPart {
  readonly quotation: number;
  readonly span: Span;
  readonly saying: Saying;
}

/** `read` is what was read of the same article before: it is not read again. */
export function holdArticle(
  source: StatementSource,
  speakers: KnownSpeakers,
  { table, sayings }: HeldIn,
  read: ReadArticle = readArticle(source, sayings),
): HeldArticle {
  const { article, analysis } = source;
  const { parts, venues } = read;
  const quotations: HeldQuotation[] = [];
  const held: HeldArticle = {
    source,
    id: article.id,
    folder: article.folder,
    day: article.publishedOn === null ? null : dayNumber(article.publishedOn.value),
    venues,
    quotations,
    table,
    block: table.take(parts.length),
    copies: new Map(),
  };
  describe(held.block, parts, table);
  for (let place = 0; place < parts.length;) {
    const number = parts[place]?.quotation ?? -1;
    const quotation = analysis.quotations[number];
    let end = place;
    while (parts[end]?.quotation === number) end += 1;
    if (quotation !== undefined) {
      const speaker = speakers.said[number] ?? null;
      quotations.push({
        article: held,
        first: held.block.first + place,
        sayings: parts.slice(place, end).map(({ saying }) => saying),
        speaker,
        keys: keysOf(source, quotation, speaker, speakers.people),
        day: held.day,
        report: null,
      });
    }
    place = end;
  }
  return held;
}

/** An article whose statements are not grouped. */
export function holdNothingOf(source: StatementSource, { table }: HeldIn): HeldArticle {
  const { id, folder } = source.article;
  return {
    ...{ source, id, folder, day: null, venues: new Set() },
    ...{ quotations: [], table, block: table.take(0), copies: new Map() },
  };
}

function readArticle(source: StatementSource, sayings: Sayings): ReadArticle {
  const parts = partsOf(source).map((part) => {
    const { quotation, span } = part;
    return { quotation, span, saying: sayings.code(part) };
  });
  return { parts, venues: venuesOf(source) };
}

/** What was read of an article that is entered, kept for when it is held anew. */
export function keepRead(
  { quotations, table, venues }: HeldArticle,
  sayings: Sayings,
): ReadArticle {
  const { quotation, start, end } = table.columns();
  const parts = quotations.flatMap((held) =>
    keepSaid(held, sayings).map((saying, place) => {
      const row = held.first + place;
      const span = { start: start[row] ?? 0, end: end[row] ?? 0 };
      return { quotation: quotation[row] ?? 0, span, saying };
    }),
  );
  return { parts, venues };
}

function describe({ first }: Block, parts: readonly ReadPart[], table: PartTable): void {
  const { quotation, start, end, group, links } = table.columns();
  for (const [place, part] of parts.entries()) {
    quotation[first + place] = part.quotation;
    start[first + place] = part.span.start;
    end[first + place] = part.span.end;
    group[first + place] = links[first + place] = 0;
  }
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
