import type { Snapshot } from '../snapshot.ts';
import type { Analysis, Sentence } from '../text/analysis.ts';
import { analyse } from '../text/analyse.ts';
import { dateOfSentence } from '../text/date/sentence-date.ts';
import type { DatedMention } from '../text/date/dated-mention.ts';
import { isStatement } from '../text/quotation/is-statement.ts';
import type { Quotation } from '../text/quotation/quotation.ts';
import { type Span, contains, overlaps } from '../text/span.ts';
import type { Paint } from './print-page.ts';
import { printable } from './printable.ts';

/** Each sentence of an article with the statements and dates found in it, and the rule that found each. */
export function explainArticle(snapshot: Snapshot, place: number, paint: Paint): string {
  const held = snapshot.articles[place];
  if (held === undefined) throw new RangeError(`Cannot explain article ${place} of the snapshot`);
  const { article } = held;
  // Afresh: the snapshot leaves out what may not be shown, and that is what one wants to see here.
  const analysis = analyse(article.text, article.publishedOn?.value ?? null);
  const words = ({ start, end }: Span): string => printable(article.text.slice(start, end));
  const lines = [paint('bold', `${article.id} · ${printable(article.title ?? 'untitled')}`), ''];
  for (const sentence of analysis.sentences) {
    lines.push(`${paint('dim', `[${sentence.start}, ${sentence.end})`)} ${words(sentence)}`);
    if (sentence.isHeading) lines.push(paint('dim', '    heading: never quoted'));
    for (const quotation of startingIn(sentence, analysis.quotations)) {
      lines.push(
        `    ${quotationLine(quotation, analysis, words)}${isStatement(quotation, article.text) ? '' : ' · not shown as a statement'}`,
      );
    }
    lines.push(...dateLines(sentence, article.text, analysis, words).map((line) => `    ${line}`));
  }
  lines.push('', paint('bold', 'people'));
  for (const { name, kind, gender, roles, mentions } of analysis.people) {
    const role = roles.length === 0 ? '' : ` · ${roles.map(words).join(' · ')}`;
    lines.push(
      `    ${printable(name)} · ${kind} · ${gender ?? 'gender unknown'}${role} · ${mentions.length} mentions`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function startingIn(sentence: Sentence, quotations: readonly Quotation[]): readonly Quotation[] {
  return quotations.filter(({ sentences }) =>
    contains(sentence, { start: sentences[0].start, end: sentences[0].start }),
  );
}

function quotationLine(
  quotation: Quotation,
  { people }: Analysis,
  words: (span: Span) => string,
): string {
  const { kind, polarity, source, cue, content, speaker, rule, confidence } = quotation;
  const part = (name: string, spans: readonly Span[]): string =>
    spans.length === 0 ? '' : ` · ${name} “${spans.map(words).join(' … ')}”`;
  const name = speaker === null ? 'nobody named' : (people[speaker.person]?.name ?? '?');
  const via = speaker === null ? '' : ` via ${speaker.via}`;
  const antecedent = speaker?.antecedent == null ? '' : ` (${words(speaker.antecedent)})`;
  return (
    `${kind}, ${polarity} · ${printable(name)}${via}${antecedent}` +
    `${part('source', source)}${part('cue', cue)}${part('content', content)} · rule ${rule} (${confidence})`
  );
}

function dateLines(
  sentence: Sentence,
  text: string,
  { dates, quotations }: Analysis,
  words: (span: Span) => string,
): readonly string[] {
  const mentions = dates.filter(({ span }) => overlaps(sentence, span));
  const dating = dateOfSentence(
    text,
    mentions,
    quotations.flatMap(({ quoted }) => quoted),
  );
  return mentions.map((mention) => dateLine(mention, mention === dating, words));
}

function dateLine(mention: DatedMention, isDating: boolean, words: (span: Span) => string): string {
  const { span, type, value, interval, basis, anchor, direction, cue, rule, confidence } = mention;
  const days = interval === null ? 'no days' : `[${interval.from}, ${interval.to})`;
  const from =
    anchor === null
      ? ''
      : ` from ${anchor.span === null ? anchor.date : `“${words(anchor.span)}”`}`;
  const way = cue === null ? '' : ` · ${direction ?? 'open'} by “${words(cue)}”`;
  const dates = isDating ? ' · dates the sentence' : '';
  return `date “${words(span)}” · ${type} ${value} · ${days} · ${basis}${from}${way} · rule ${rule} (${confidence})${dates}`;
}
