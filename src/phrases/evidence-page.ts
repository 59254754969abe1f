import type { Citation, Statement } from '../answers/answer.ts';
import type { DatedEvidence, Evidence } from '../answers/evidence-of.ts';
import { fold } from '../corpus/fold.ts';
import type { GroupingEvidence } from '../answers/groups/grouping-evidence.ts';
import { outletName, sourceLine, titleLine } from './article-lines.ts';
import { speakerWords } from './citation-block.ts';
import { bareLabel, label } from './label.ts';
import { line, type Block, type Line, type Page } from './page.ts';
import type { Phrases } from './phrases.ts';
import { dateLine } from './timeline-page.ts';

/** How what is said of a citation is known: who speaks, how it is reported, which day it tells of. */
export function evidencePage(evidence: Evidence, phrases: Phrases): Page {
  const { citation, dated } = evidence;
  const { statement } = citation;
  return {
    head: [],
    blocks: [
      quoteBlock(evidence, phrases),
      ...(statement === null ? [] : chainBlocks(citation, statement, phrases)),
      ...evidence.joined.map((each) => joinedBlock(each, phrases)),
      ...(dated === null ? [] : [dateBlock(citation, dated, phrases)]),
    ],
    foot: [],
    leftOut: 0,
    buttons: [],
  };
}

function quoteBlock({ citation, cue, merges }: Evidence, phrases: Phrases): Block {
  const { evidence: say } = phrases.step;
  const { statement, article } = citation;
  const known: readonly Line[] =
    statement === null
      ? [line('text', say.noStatement)]
      : [
          line('label', speakerWords(statement, phrases)),
          ...(statement.speaker === null
            ? []
            : [line('note', say.sure(statement.speakerConfidence))]),
          ...merges
            .slice(0, MOST_MERGES)
            .map(({ forms: [one, other], kind }) =>
              line('note', say.merged([label(one), label(other)], kind)),
            ),
          ...(merges.length > MOST_MERGES
            ? [line('note', say.moreMerged(merges.length - MOST_MERGES))]
            : []),
          ...reportLines(statement, cue.map(label), phrases),
        ];
  return {
    before: [],
    citation,
    after: [
      ...known,
      line('source', sourceLine(article, phrases)),
      line('note', titleLine(article, phrases)),
    ],
    url: article.url,
  };
}

// Of a name that many articles write in many ways, the first ones show how it is done.
const MOST_MERGES = 4;

function reportLines(
  { kind, polarity, rule }: Statement,
  cue: readonly string[],
  { step: { evidence: say } }: Phrases,
): readonly Line[] {
  const reported = say.polarity[polarity];
  return [
    line('text', say.kind[kind]),
    ...(reported === null ? [] : [line('text', reported)]),
    ...(cue.length === 0 ? [] : [line('note', say.cue(cue))]),
    line('note', say.quotationRule(rule)),
  ];
}

/** The sentences that name the speaker where the quote itself does not. */
function chainBlocks(
  citation: Citation,
  { antecedent, roleGiven }: Statement,
  phrases: Phrases,
): readonly Block[] {
  const { evidence: say } = phrases.step;
  const within: readonly Block[] =
    antecedent === null
      ? []
      : [
          {
            before: [
              line(
                'label',
                say.named(label(antecedent.words), phrases.attribution.where(antecedent.away)),
              ),
            ],
            citation: proof(citation, antecedent),
            after: [],
            url: null,
          },
        ];
  if (roleGiven === null) return within;
  const { article } = roleGiven;
  const elsewhere: Block = {
    before: [line('label', say.roleGiven(label(roleGiven.words)))],
    citation: { ...proof(citation, roleGiven), article },
    after: [
      line('source', sourceLine(article, phrases)),
      line('note', titleLine(article, phrases)),
    ],
    url: article.url,
  };
  return [...within, elsewhere];
}

/** Why another outlet's version stands with this one. */
function joinedBlock(
  { other, tier, words: [here, there], link, shared }: GroupingEvidence,
  phrases: Phrases,
): Block {
  const { joined: say } = phrases.step.evidence;
  // “Ukraine’s” and “Ukraine's” are one word.
  const both = shared.map(([own, theirs]): readonly [string, string] =>
    fold(own) === fold(theirs) ? [label(own), label(own)] : [label(own), label(theirs)],
  );
  return {
    before: [line('heading', say.heading[tier](outletName(other.outlet?.value ?? null, phrases)))],
    citation: null,
    after: [
      line('note', say.compared(bareLabel(here), bareLabel(there))),
      ...(link === null
        ? [line('text', say.throughAnother)]
        : link.grounds.map((ground) => line('text', say.ground[ground]))),
      ...(both.length > 0 ? [line('note', say.shared(both))] : []),
      ...(link === null ? [] : [line('note', say.likeness(link.score))]),
    ],
    url: null,
  };
}

/** A sentence quoted to prove something, as nobody's statement. */
function proof(
  citation: Citation,
  { sentence, span }: Pick<NonNullable<Statement['antecedent']>, 'sentence' | 'span'>,
): Citation {
  return { ...citation, quote: sentence, span, statement: null };
}

function dateBlock(citation: Citation, dated: DatedEvidence, phrases: Phrases): Block {
  const { evidence: say } = phrases.step;
  const { interval, date, anchor, cue } = dated;
  const heading = line('heading', dateLine({ interval, date, citation }, phrases));
  const lines: Line[] = [heading];
  if (date !== null) {
    const { mention } = date;
    if (mention.anchor !== null) {
      const day = phrases.calendar.day(mention.anchor.date);
      const from =
        anchor === null ? say.countedFromPublication(day) : say.countedFromText(label(anchor), day);
      lines.push(line('text', from));
    }
    if (mention.direction !== null && mention.anchor !== null)
      lines.push(line('text', say.direction(mention.direction, cue === null ? null : label(cue))));
    lines.push(line('note', say.dateRule(mention.rule)));
    lines.push(line('note', say.dateSure(mention.confidence)));
  }
  return { before: lines, citation: null, after: [], url: null };
}
