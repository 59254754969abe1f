import { roleKey } from '../corpus/speakers/role-key.ts';
import type { IsoDate } from '../text/iso-date.ts';
import type { Quotation } from '../text/quotation/quotation.ts';
import { overlaps } from '../text/span.ts';
import type { HeldArticle, HeldPart, HeldQuotation } from './held-part.ts';
import { type Part, partsOf, type StatementSource } from './part.ts';
import type { Block, PartTable } from './part-table.ts';
import type { KnownSpeakers } from './speakers-by-place.ts';
import { venuesOf } from './venues.ts';

// Heads of offices that one person holds at a time, with the body they lead: “NATO secretary general”.
const OFFICE =
  /^\S.* (?:president|minister|secretary(?: general)?|chancellor|premier|mayor|governor|king|queen|pope|chairman|chairwoman|chair|commissioner|general|speaker|director|chief)$/u;

// What an article says does not change with who speaks.
const known = new WeakMap<StatementSource, { parts: Part[]; venues: ReadonlySet<string> }>();

export function holdArticle(
  source: StatementSource,
  speakers: KnownSpeakers,
  table: PartTable,
): HeldArticle {
  const { article, analysis } = source;
  let read = known.get(source);
  if (read === undefined)
    known.set(source, (read = { parts: [...partsOf(source)], venues: venuesOf(source) }));
  const quotations: HeldQuotation[] = [];
  const held: HeldArticle = {
    ...{ source, id: article.id, folder: article.folder, venues: read.venues, quotations },
    day: article.publishedOn === null ? null : dayNumber(article.publishedOn.value),
    block: table.take(read.parts.length),
    copies: new Map(),
  };
  describe(held.block, read.parts, table);
  for (let place = 0; place < read.parts.length;) {
    const number = read.parts[place]?.quotation ?? -1;
    const quotation = analysis.quotations[number];
    let end = place;
    while (read.parts[end]?.quotation === number) end += 1;
    const speaker = speakers.said[number] ?? null;
    if (quotation !== undefined) {
      const keys = keysOf(source, quotation, speaker, speakers.people);
      quotations.push(holdQuotation(held, read.parts, [place, end], { speaker, keys }));
    }
    place = end;
  }
  return held;
}

/** An article whose statements are not grouped. */
export function holdNothingOf(source: StatementSource, table: PartTable): HeldArticle {
  const { id, folder } = source.article;
  return {
    ...{ source, id, folder, day: null, venues: new Set() },
    ...{ quotations: [], block: table.take(0), copies: new Map() },
  };
}

function describe({ first }: Block, parts: readonly Part[], table: PartTable): void {
  const { quotation, start, end, group, links } = table.columns();
  for (const [place, part] of parts.entries()) {
    quotation[first + place] = part.quotation;
    start[first + place] = part.span.start;
    end[first + place] = part.span.end;
    group[first + place] = links[first + place] = 0;
  }
}

function holdQuotation(
  article: HeldArticle,
  all: readonly Part[],
  [from, end]: readonly [number, number],
  { speaker, keys }: Pick<HeldQuotation, 'speaker' | 'keys'>,
): HeldQuotation {
  const parts: HeldPart[] = [];
  const { day } = article;
  const quotation: HeldQuotation = { article, parts, speaker, keys, day, report: null };
  const isTied = (): boolean => day === null && quotation.day !== null;
  for (const [at, part] of all.slice(from, end).entries()) {
    const place = from + at;
    const row = article.block.first + place;
    parts.push({ ...{ article, place, part, speaker, keys, day, isTied, row }, wording: null });
  }
  return quotation;
}

/** The same words as another part: they take their memory once. */
export function shareWords(held: HeldPart, words: Part): void {
  const { quotation, span } = held.part;
  const shared = { ...words, quotation, span };
  held.part = shared;
  const parts = known.get(held.article.source)?.parts;
  if (parts !== undefined) parts[held.place] = shared;
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
