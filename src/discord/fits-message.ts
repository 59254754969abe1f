import type { PageButton } from '../phrases/page.ts';
import { cardSize } from './card-size.ts';
import { messageFaults } from './limits/message-faults.ts';
import type { PackedPage } from './pack-pages.ts';
import { replyPayload } from './reply-payload.ts';

// Below Discord's 40, 4,000 and 10,170: a picture may come on top, and how it counts texts is not documented to the last unit.
const MOST = { components: 39, text: 3_800, bytes: 9_500 };

// Two rows, as full as they may be.
const ROOM: readonly PageButton[] = Array.from({ length: 10 }, (_, place) => ({
  label: 'x'.repeat(80),
  style: 'other',
  command: 'x',
  step: 'x',
  argument: String(place),
}));

/** Whether Discord takes the page in one message, with these buttons and with any ten. */
export function fitsMessage(packed: PackedPage, buttons: readonly PageButton[]): boolean {
  const payload = replyPayload(packed, buttons.length > ROOM.length ? buttons : ROOM);
  if ('flags' in payload) {
    const { components, text, bytes } = cardSize(payload.components);
    if (components > MOST.components || text > MOST.text || bytes > MOST.bytes) return false;
  }
  return messageFaults(payload, 'edit').length === 0;
}
