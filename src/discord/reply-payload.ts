import type { PageButton } from '../phrases/page.ts';
import { drawButtons } from './draw-buttons.ts';
import { cardPayload, type MessagePayload } from './message-payload.ts';
import type { PackedPage } from './pack-pages.ts';

/** The body of the message that shows a page, with its buttons below. The files themselves go beside it. */
export function replyPayload(
  { drawn, files }: Pick<PackedPage, 'drawn' | 'files'>,
  buttons: readonly PageButton[],
): MessagePayload {
  const attachments = files.map((file, place) => ({
    id: String(place),
    filename: file.name,
    ...('description' in file ? { description: String(file.description) } : {}),
  }));
  return { ...cardPayload([...drawn.components, ...drawButtons(buttons)]), attachments };
}
