import type { Answer, Citation } from '../answers/answer.ts';
import type { NonEmpty } from '../text/span.ts';
import { checkPage } from './check-page.ts';
import { articleBlock } from './citation-block.ts';
import { comparePage } from './compare-page.ts';
import { disagreementBlocks } from './disagreement-blocks.ts';
import { INTERFACE_LANGUAGES } from './interface-languages.ts';
import { intervalWords } from './interval-words.ts';
import { label } from './label.ts';
import { line, withLast, type Block, type Line, type Page } from './page.ts';
import type { Phrases } from './phrases.ts';
import { sourcesPage } from './sources-page.ts';
import { timelinePage } from './timeline-page.ts';
import { unquotedLines, versionBlock } from './version-lines.ts';

/** All that a reply to a question says, in order. Edges draw it; they add no words of their own. */
export function answerPage(answer: Answer, phrases: Phrases): Page {
  switch (answer.kind) {
    case 'citations':
      return citationsPage(answer, phrases);
    case 'compare':
      return comparePage(answer, phrases);
    case 'speakers':
      return speakersPage(answer, phrases);
    case 'timeline':
      return timelinePage(answer, phrases);
    case 'sources':
      return sourcesPage(answer, phrases);
    case 'about':
      return aboutPage(answer, phrases);
    case 'checked':
      return checkPage(answer, phrases);
    case 'no-evidence':
      return noEvidencePage(answer, phrases);
    case 'bad-option':
      return {
        head: [line('text', badOption(answer, phrases))],
        blocks: [],
        foot: [],
        leftOut: 0,
        buttons: [],
      };
  }
}

function citationsPage(
  { citations, total, missing }: Extract<Answer, { readonly kind: 'citations' }>,
  phrases: Phrases,
): Page {
  return {
    head: missing.length > 0 ? [line('note', phrases.answer.missing(missing.map(label)))] : [],
    blocks: citationBlocks(citations, phrases),
    foot: [],
    leftOut: total - citations.filter(({ variant }) => variant === undefined).length,
    buttons: [],
  };
}

// The next statement should not be far; /compare tells of all.
const MOST_DISAGREEMENTS = 3;

/** Each statement, then other outlets' versions of it, then where they do not agree. */
function citationBlocks(citations: readonly Citation[], phrases: Phrases): readonly Block[] {
  return statementsIn(citations).flatMap((versions) => {
    const [first] = versions;
    const { disagreements = [], unquoted = [] } = first;
    const told = disagreements.slice(0, MOST_DISAGREEMENTS);
    const left = disagreements.length - told.length;
    const blocks = [
      ...withLast(
        versions.map((citation) => versionBlock(citation, first, phrases)),
        unquotedLines(unquoted, versions, phrases),
      ),
      ...disagreementBlocks(told, versions, phrases),
    ];
    return left > 0
      ? withLast(blocks, [line('note', phrases.versions.moreDisagreements(left))])
      : blocks;
  });
}

/** Each first version with the others that stand under it. */
function statementsIn(citations: readonly Citation[]): readonly NonEmpty<Citation>[] {
  const statements: (readonly [Citation, ...Citation[]])[] = [];
  for (const citation of citations) {
    const open = citation.variant === undefined ? undefined : statements.pop();
    statements.push(open === undefined ? [citation] : [...open, citation]);
  }
  return statements;
}

/** A line for each who may be meant: name, role, statements. */
function speakersPage(
  { asked, speakers }: Extract<Answer, { readonly kind: 'speakers' }>,
  { speakers: say, report }: Phrases,
): Page {
  const shown = speakers.slice(0, MOST_SPEAKERS);
  const rest = speakers.length - shown.length;
  return {
    head: [
      line('text', say.several(label(asked), speakers.length)),
      ...shown.map(({ name, role, statements }) =>
        line('label', say.one(label(name), role === null ? null : label(role), statements)),
      ),
      ...(rest > 0 ? [line('note', report.moreLines(rest))] : []),
      line('note', say.choose),
    ],
    blocks: [],
    foot: [],
    leftOut: 0,
    buttons: [],
  };
}

// As many as Discord proposes.
const MOST_SPEAKERS = 25;

function noEvidencePage(
  answer: Extract<Answer, { readonly kind: 'no-evidence' }>,
  phrases: Phrases,
): Page {
  const { reason, speaker, missing, closest } = answer;
  const name = speaker === null ? null : label(speaker);
  return {
    head: [
      line('text', phrases.noEvidence.reason[reason](name)),
      ...(missing.length > 0 ? [line('note', phrases.noEvidence.missing(missing.map(label)))] : []),
      ...searchedLines(answer, phrases),
      ...(closest.length > 0 ? [line('label', phrases.noEvidence.closest)] : []),
    ],
    blocks: closest.map((article) => articleBlock(article, phrases)),
    foot: [],
    leftOut: 0,
    buttons: [],
  };
}

function searchedLines(
  { searched }: Extract<Answer, { readonly kind: 'no-evidence' }>,
  { noEvidence: say, calendar }: Phrases,
): readonly Line[] {
  if (searched === undefined) return [];
  const { articles, sentences, dated, nearest } = searched;
  return [
    line('note', say.searched(articles, sentences, dated)),
    ...(nearest === null ? [] : [line('note', say.nearest(intervalWords(nearest, calendar)))]),
  ];
}

function badOption(
  { option, value, problem }: Extract<Answer, { readonly kind: 'bad-option' }>,
  { badOption: say }: Phrases,
): string {
  switch (problem) {
    case 'not-a-date':
      return say.notADate(option, label(value));
    case 'not-a-choice':
      return say.notAChoice(option, label(value));
    case 'phrase-or-speaker':
      return say.phraseOrSpeaker;
    case 'topic-or-speaker':
      return say.topicOrSpeaker;
  }
}

/** By their names in this language. */
function interfaceLanguages(language: string): readonly string[] {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return INTERFACE_LANGUAGES.map((code) => names.of(code) ?? code);
}

function aboutPage(about: Extract<Answer, { readonly kind: 'about' }>, phrases: Phrases): Page {
  const { about: say, calendar } = phrases;
  const published =
    about.published === null
      ? say.publishedUnknown
      : say.published(calendar.day(about.published.first), calendar.day(about.published.last));
  return {
    head: [
      line('text', say.what),
      line('label', say.articles(about.articles, about.outlets)),
      line('label', say.sentences(about.sentences, about.statements, about.speakers)),
      line('label', say.kept(about.own, about.articles - (about.own ?? 0))),
      line('label', published),
      ...(about.readAt === null
        ? []
        : [line('label', say.read({ kind: 'instant', seconds: about.readAt }))]),
      line('text', say.cannot),
      line('text', say.keepers),
      line('note', say.languages(interfaceLanguages(phrases.language))),
      line('note', say.version(about.version)),
    ],
    blocks: [],
    foot: [],
    leftOut: 0,
    buttons: [],
  };
}
