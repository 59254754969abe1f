import type { Citation } from '../answers/answer.ts';
import { label } from '../phrases/label.ts';
import { line, type Page, type PageButton } from '../phrases/page.ts';
import { linesPage } from '../phrases/report-lines.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { answerButtons, stepButton, type Audience } from './answer-buttons.ts';
import type { Desk } from './desk.ts';
import { textDisplay } from './draw-card.ts';
import { drawLine } from './draw-line.ts';
import { drawPicture } from './draw-picture.ts';
import { nothingVerbatim, verbatimAt, verbatimIn } from './guard.ts';
import type { LaidOut } from './lay-out-answer.ts';
import type { MadeReply } from './made-reply.ts';
import { packPages, type PackedPage } from './pack-pages.ts';
import { plainText } from './plain-text.ts';
import { replyPayload } from './reply-payload.ts';
import { withFile } from './with-file.ts';

/** A page of an answer with its buttons; the last one where it has fewer. `sharedBy` is a name, as it is shown. */
export async function pageReply(
  desk: Desk,
  laidOut: LaidOut,
  wanted: number,
  audience: Audience,
  sharedBy: string | null = null,
): Promise<MadeReply> {
  const { answer, snapshot, page, pages } = laidOut;
  const number = Math.min(wanted, pages.length - 1);
  const packed = await withChart(desk, laidOut, pages[number] ?? pages[0], number);
  const shown = sharedBy === null ? packed : withNote(packed, sharedBy, desk.phrases);
  return {
    payload: replyPayload(shown, answerButtons(laidOut, number, audience, desk.phrases)),
    isVerbatim: verbatimIn(snapshot, answer),
    fields: { kind: answer.kind, version: snapshot.version, page: number + 1, pages: pages.length },
    files: shown.files,
    plain: (id) => plainText(page, packed.blocks, desk.phrases, id),
  };
}

/** Of a timeline or a comparison the chart, at the head of its first page. */
async function withChart(
  { phrases, log }: Desk,
  { answer, asked }: LaidOut,
  packed: PackedPage,
  number: number,
): Promise<PackedPage> {
  if (number > 0) return packed;
  const { topic } = asked.values;
  const picture = await drawPicture(answer, typeof topic === 'string' ? topic : '', phrases, log);
  return picture === null ? packed : withFile(packed, picture);
}

/** The page with a line over it that says who shares it: a name, and no ping. */
function withNote(packed: PackedPage, name: string, { step }: Phrases): PackedPage {
  const note = drawLine(line('note', step.said.sharedBy(label(name))));
  const { drawn } = packed;
  return {
    ...packed,
    drawn:
      drawn.kind === 'card'
        ? { ...drawn, components: [textDisplay([note]), ...drawn.components] }
        : { ...drawn, embeds: [{ description: note }, ...drawn.embeds] },
  };
}

/** Instead of a page: the answer is another one now, which can be asked for. */
export function changedReply(desk: Desk, laidOut: LaidOut): MadeReply {
  const { button, said } = desk.phrases.step;
  return linesReply(desk, [said.changed], 'changed', [
    { ...stepButton(laidOut, button.again, 'again', 0), style: 'main' },
  ]);
}

/** Sentences of the catalogue with buttons below them. */
export function linesReply(
  { phrases, replyFormat }: Pick<Desk, 'phrases' | 'replyFormat'>,
  lines: readonly string[],
  kind: string,
  buttons: readonly PageButton[],
): MadeReply {
  const page = linesPage(lines.map((text) => line('text', text)));
  const [packed] = packPages(page, phrases, replyFormat);
  const payload = replyPayload(packed, buttons);
  return { payload, isVerbatim: nothingVerbatim, fields: { kind }, files: [] };
}

/** A page about one quote of an answer, on one card: what there is no room for beside the quote is left out, and that is said. */
export function quoteReply(
  { phrases, replyFormat }: Desk,
  { snapshot }: LaidOut,
  quote: Citation,
  page: Page,
  kind: string,
  buttons: readonly PageButton[],
): MadeReply {
  const shown = onOneCard(page, quote, { phrases, replyFormat });
  const [packed] = packPages(shown, phrases, replyFormat);
  const quoted = page.blocks.flatMap(({ citation }) => citation ?? []);
  return {
    payload: replyPayload(packed, buttons),
    isVerbatim: verbatimAt(snapshot, quoted),
    fields: { kind, version: snapshot.version },
    files: packed.files,
    plain: (id) => plainText(shown, packed.blocks, phrases, id),
  };
}

function onOneCard(
  page: Page,
  quote: Citation,
  { phrases, replyFormat }: Pick<Desk, 'phrases' | 'replyFormat'>,
): Page {
  let { blocks } = page;
  let { foot } = page;
  while (
    blocks.length > 1 &&
    packPages({ ...page, blocks, foot }, phrases, replyFormat).length > 1
  ) {
    const last = blocks.findLastIndex(({ citation }) => citation !== quote);
    blocks = blocks.filter((_block, place) => place !== last);
    foot = [line('note', phrases.step.said.noRoom)];
  }
  return { ...page, blocks, foot };
}
