import { ComponentType, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { AttachedReply } from '../operations/records-report.ts';
import type { Page, PageButton } from '../phrases/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { NonEmpty } from '../text/span.ts';
import { packCard } from './pack-card.ts';

export type ReplyFormat = 'card' | 'embed';

/** One of the pages that a reply takes. */
export interface PackedPage {
  /** What is drawn, without rows of buttons. */
  readonly drawn: {
    readonly kind: 'card';
    readonly components: readonly APIMessageTopLevelComponent[];
  };
  /** Which of the page's blocks it shows, half-open. */
  readonly blocks: { readonly start: number; readonly end: number };
  readonly files: readonly AttachedReply[];
}

// A phone's screen or two.
const MOST_BLOCKS = 5;

const ROOM: readonly PageButton[] = Array.from({ length: 10 }, (_, place) => ({
  ...{ label: 'x'.repeat(80), style: 'other', command: 'x', step: 'x', argument: String(place) },
}));

export function packPages(
  page: Page,
  phrases: Phrases,
  _format: ReplyFormat,
): NonEmpty<PackedPage> {
  const first = packFrom(page, 0, phrases);
  const rest: PackedPage[] = [];
  let { end } = first.blocks;
  while (end < page.blocks.length) {
    const next = packFrom(page, end, phrases);
    rest.push(next);
    ({ end } = next.blocks);
  }
  return [first, ...rest];
}

function packFrom(page: Page, start: number, phrases: Phrases): PackedPage {
  const blocks = page.blocks.slice(start, start + MOST_BLOCKS);
  const { card, omitted } = packCard({ ...page, blocks, buttons: ROOM }, phrases);
  const components = card.components.filter(({ type }) => type !== ComponentType.ActionRow);
  const end = page.blocks.length === 0 ? 0 : start + Math.max(1, blocks.length - omitted);
  const files: readonly AttachedReply[] = [];
  return {
    drawn: { kind: 'card', components: [{ ...card, components }] },
    blocks: { start, end },
    files,
  };
}
