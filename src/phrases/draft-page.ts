import {
  openDates,
  type BatchEntry,
  type DraftReport,
  type ShownDoubt,
  type ShownDraft,
} from '../operations/draft-report.ts';
import { label } from './label.ts';
import { line, type Line, type Page, type PageButton } from './page.ts';
import type { Phrases } from './phrases.ts';
import {
  corpusButton,
  factsLine,
  linesPage,
  refusalWords,
  ROW,
  rowWords,
  servingLine,
  titleWords,
} from './report-lines.ts';

type Of<Kind> = Extract<DraftReport, { readonly kind: Kind }>;

// Enough to see what kind of lines they are; each may take a line or two of a phone.
const DROPPED_SHOWN = 3;

/** What is said on the way from a link, a file or a text to an article. Nothing of the news is shown as a quotation. */
export function draftPage(report: DraftReport, phrases: Phrases): Page {
  const { draft: say } = phrases.keeping;
  switch (report.kind) {
    case 'draft':
      return preview(report, phrases);
    case 'reading': {
      const { done, total, link, took } = report;
      return linesPage([line('text', say.reading(done, total, label(link), seconds(took)))]);
    }
    case 'batch':
      return overview(report, phrases);
    case 'draft-cancelled':
      return linesPage([line('text', say.cancelled(report.count))]);
    case 'saved':
      return saved(report, phrases);
  }
}

function preview({ draft, quota }: Of<'draft'>, phrases: Phrases): Page {
  const { draft: say } = phrases.keeping;
  const { facts } = draft;
  return linesPage(
    [
      line('heading', titleWords(facts.title, phrases)),
      line('label', factsLine(facts, phrases)),
      line('note', say.words(draft.words)),
      // First what shows whether this is the article, and all of it.
      line('text', say.first(label(draft.first))),
      ...(draft.last === null ? [] : [line('text', say.last(label(draft.last)))]),
      ...droppedLines(draft, phrases),
      line('note', say.author(facts.author === null ? null : label(facts.author))),
      line('note', facts.url === null ? phrases.keeping.kept.linkUnknown : label(facts.url)),
      line('note', say.rights(facts.rights === null ? null : label(facts.rights))),
      line('note', say.quota(quota.articles, quota.additions)),
      ...draft.doubts.map((doubt) => line('label', doubtWords(doubt, phrases))),
      line('text', say.saveHint),
    ],
    draftButtons(draft, phrases),
  );
}

function droppedLines(
  { dropped }: ShownDraft,
  { keeping: { draft: say } }: Phrases,
): readonly Line[] {
  if (dropped.length === 0) return [line('note', say.nothingDropped)];
  return [
    line('note', say.dropped(dropped.length)),
    ...dropped.slice(0, DROPPED_SHOWN).map((text) => line('note', say.droppedLine(label(text)))),
  ];
}

function draftButtons({ key, doubts, dropped, batch }: ShownDraft, phrases: Phrases): PageButton[] {
  const { button: say } = phrases.keeping;
  const nearest = doubts.find(({ kind }) => kind === 'near-copy');
  const dates = openDates(doubts);
  const days = [...new Set(dates.map(({ day }) => day))];
  const replace =
    nearest?.kind === 'near-copy' && nearest.copies[0].isOwn
      ? [corpusButton(say.replace, 'replace', key, 'main')]
      : [];
  return [
    ...days.map((day) =>
      corpusButton(say.date(phrases.calendar.day(day)), 'date', `${key} ${day}`, 'main'),
    ),
    ...(dates.length > 0 ? [corpusButton(say.noDate, 'date', key)] : []),
    // A day that nobody has settled is never stored.
    ...(dates.length > 0
      ? []
      : nearest === undefined
        ? [corpusButton(say.save, 'save', key, 'main')]
        : [...replace, corpusButton(say.keepBoth, 'save', key)]),
    corpusButton(say.edit, 'amend', key),
    ...(dropped.length > 0 ? [corpusButton(say.keepEverything, 'keep-all', key)] : []),
    ...(batch === null ? [] : [corpusButton(say.back, 'look', batch)]),
    corpusButton(say.cancel, 'cancel', key, 'danger'),
  ];
}

function doubtWords(doubt: ShownDoubt, phrases: Phrases): string {
  const { doubt: say } = phrases.keeping;
  const day = phrases.calendar.day;
  switch (doubt.kind) {
    case 'title-unknown':
      return say.titleUnknown;
    case 'outlet-unknown':
      return say.outletUnknown;
    case 'date-unknown':
      return say.dateUnknown;
    case 'date-unconfirmed':
      return say.dateUnconfirmed(day(doubt.found.day));
    case 'two-dates':
      return say.twoDates(day(doubt.dates[0].day), day(doubt.dates[1].day));
    case 'language':
      return say.language(label(doubt.found), doubt.expected);
    case 'near-copy': {
      const [{ title, containment, isOwn }] = doubt.copies;
      return say.nearCopy(titleWords(title, phrases), Math.floor(containment * 100), isOwn);
    }
    case 'hidden-characters':
      return say.hiddenCharacters(doubt.codePoints);
  }
}

function overview({ key, entries, quota }: Of<'batch'>, phrases: Phrases): Page {
  const { draft: say, button } = phrases.keeping;
  const ready = entries.filter(({ kind }) => kind === 'ready');
  const refused = entries.filter(({ kind }) => kind === 'refused');
  const plain = ready.filter((entry) => entry.kind === 'ready' && entry.draft.doubts.length === 0);
  const looks = entries.flatMap((entry, place) =>
    entry.kind === 'ready' ? [corpusButton(button.look(place + 1), 'look', entry.draft.key)] : [],
  );
  return linesPage(
    [
      line('text', say.batch(ready.length, refused.length)),
      ...entries.map((entry, place) => line('label', entryWords(entry, place + 1, phrases))),
      line('note', say.quota(quota.articles, quota.additions)),
    ],
    [
      ...(plain.length > 0
        ? [corpusButton(button.saveAll(plain.length), 'save', key, 'main')]
        : []),
      ...looks,
      ...(ready.length > 0 ? [corpusButton(button.cancel, 'cancel', key, 'danger')] : []),
    ],
  );
}

function entryWords(entry: BatchEntry, place: number, phrases: Phrases): string {
  const { draft: say } = phrases.keeping;
  switch (entry.kind) {
    case 'ready': {
      const { facts, doubts } = entry.draft;
      const title = rowWords(titleWords(facts.title, phrases), ROW.title);
      return say.batchReady(
        place,
        title,
        rowWords(factsLine(facts, phrases), ROW.title),
        doubts.length,
      );
    }
    case 'refused':
      return say.batchRefused(
        rowWords(entry.link, ROW.address),
        refusalWords(entry.refusal, phrases),
      );
    case 'saved':
      return say.batchSaved(rowWords(entry.title ?? entry.link, ROW.address));
    case 'gone':
      return say.batchGone(rowWords(entry.link, ROW.address));
  }
}

function saved({ articles, failed, serving, took, batch }: Of<'saved'>, phrases: Phrases): Page {
  const { draft: say, button } = phrases.keeping;
  const [only] = articles;
  const end =
    serving.kind === 'now'
      ? line('text', say.quotable(took / 1000))
      : servingLine(serving, phrases);
  return linesPage(
    [
      ...articles.flatMap(({ id, title, counts }) => [
        line('heading', say.saved(titleWords(title, phrases))),
        line(
          'note',
          counts === null
            ? say.savedUncounted(id)
            : say.savedCounts(id, counts.sentences, counts.statements),
        ),
      ]),
      ...failed.map(({ title, refusal }) =>
        line('text', say.notSaved(titleWords(title, phrases), refusalWords(refusal, phrases))),
      ),
      end,
    ],
    batch === null
      ? [corpusButton(button.remove, 'ask-remove', only.handle, 'danger')]
      : [corpusButton(button.back, 'look', batch)],
  );
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
