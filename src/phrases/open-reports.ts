import type { OpenReport } from '../operations/report-desk.ts';
import { line, type Line, type Page } from './page.ts';
import type { Phrases } from './phrases.ts';
import { corpusButton, linesPage, ROW, rowWords } from './report-lines.ts';

// Beside a page of the log there is room for three, whatever has to be escaped in them.
const MOST = 3;
// UTF-16 units.
const LONGEST = { words: 120, reason: 160 };

/** What members say is wrong, the oldest first, each with a button for having dealt with it; nothing without any. */
export function openReports(reports: readonly OpenReport[], phrases: Phrases): Page {
  const { wrongQuote: say, button } = phrases.step;
  if (reports.length === 0) return linesPage([]);
  const shown = reports.slice(0, MOST);
  const rest = reports.length - shown.length;
  return linesPage(
    [
      line('heading', say.waiting(reports.length)),
      ...shown.flatMap((report, index) => reportLines(report, index + 1, phrases)),
      ...(rest > 0 ? [line('note', say.more(rest))] : []),
    ],
    shown.map(({ n }, index) => corpusButton(button.done(index + 1), 'done', String(n))),
  );
}

function reportLines(
  { time, member, article, words, reason }: OpenReport,
  place: number,
  { step: { wrongQuote: say } }: Phrases,
): readonly Line[] {
  const when = `${time.slice(0, 16).replace('T', ' ')} UTC`;
  return [
    line('label', say.report(place, member, when, rowWords(article, ROW.address))),
    line('text', say.words(words === null ? null : rowWords(words, LONGEST.words))),
    line('note', say.reason(rowWords(reason, LONGEST.reason))),
  ];
}
