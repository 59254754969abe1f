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

/** A part as it was read: what it says does not change with who speaks. */
interface ReadPart {
  readonly quotation: number;
  readonly span: Span;
  readonly saying: Saying;
}

/** `before` is the same article as it was held until now, with other speakers: it is not read again. */
export function holdArticle(
  source: StatementSource,
  speakers: KnownSpeakers,
  { table, sayings }: HeldIn,
  before: HeldArticle | null,
): HeldArticle {
  const { article, analysis } = source;
  const read = before === null ? readParts(source, sayings) : readAgain(before, sayings);
  const quotations: HeldQuotation[] = [];
  const held: HeldArticle = {
    ...{ source, id: article.id, folder: article.folder, quotations, table },
    venues: before?.venues ?? venuesOf(source),
    day: article.publishedOn === null ? null : dayNumber(article.publishedOn.value),
    block: table.take(read.length),
    copies: new Map(),
  };
  describe(held.block, read, table);
  for (let place = 0; place < read.length;) {
    const number = read[place]?.quotation ?? -1;
    const quotation = analysis.quotations[number];
    let end = place;
    while (read[end]?.quotation === number) end += 1;
    if (quotation !== undefined) {
      const speaker = speakers.said[number] ?? null;
      const keys = keysOf(source, quotation, speaker, speakers.people);
      quotations.push({
        ...{ article: held, first: held.block.first + place, speaker, keys, day: held.day },
        ...{ sayings: read.slice(place, end).map(({ saying }) => saying), report: null },
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

function readParts(source: StatementSource, sayings: Sayings): readonly ReadPart[] {
  return partsOf(source).map((part) => {
    const { quotation, span } = part;
    return { quotation, span, saying: sayings.code(part) };
  });
}

function readAgain({ quotations, table }: HeldArticle, sayings: Sayings): readonly ReadPart[] {
  const { quotation, start, end } = table.columns();
  return quotations.flatMap((held) =>
    keepSaid(held, sayings).map((saying, place) => {
      const row = held.first + place;
      const span = { start: start[row] ?? 0, end: end[row] ?? 0 };
      return { quotation: quotation[row] ?? 0, span, saying };
    }),
  );
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
