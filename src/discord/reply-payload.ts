import type { PageButton } from '../phrases/page.ts';
import { drawButtons } from './draw-buttons.ts';
import { cardPayload, embedPayload, fileNotes, type MessagePayload } from './message-payload.ts';
import type { PackedPage } from './pack-pages.ts';

/** The body of the message that shows a page, with its buttons below. The files themselves go beside it. */
export function replyPayload(
  { drawn, files }: Pick<PackedPage, 'drawn' | 'files'>,
  buttons: readonly PageButton[],
): MessagePayload {
  const rows = drawButtons(buttons);
  return drawn.kind === 'card'
    ? cardPayload([...drawn.components, ...rows], fileNotes(files))
    : embedPayload(drawn.embeds, [...drawn.links, ...rows], fileNotes(files));
}
