import type { Citation } from '../answers/answer.ts';
import type { Phrases } from './phrases.ts';
import { plainWords, type Words } from './words.ts';

/**
 * What a line is, for an edge that draws it: `heading` opens a page or a block, `label` says who or where of a
 * quote, `source` its outlet and date, `note` is small print, `text` is a plain sentence, `quote` a sentence of an article
 * that proves the line before it.
 */
export type LineRole = 'heading' | 'label' | 'source' | 'note' | 'text' | 'quote';

/** One line in the words of the catalogue. Not escaped for any edge. */
export interface Line {
  readonly role: LineRole;
  readonly text: string;
  /** The same with its marks, for an edge that draws them; left out when it has none. */
  readonly words?: Words;
}

/** What is shown or left out as one. */
export interface Block {
  readonly before: readonly Line[];
  /** Its quote is shown between `before` and `after`, untouched. */
  readonly citation: Citation | null;
  readonly after: readonly Line[];
  /** Where the article can be read. */
  readonly url: string | null;
}

/** The blocks, with these lines below the last of them. */
export function withLast(blocks: readonly Block[], lines: readonly Line[]): readonly Block[] {
  const last = blocks.length - 1;
  return blocks.map((block, place) =>
    place === last ? { ...block, after: [...block.after, ...lines] } : block,
  );
}

export function line(role: LineRole, words: Words): Line {
  return typeof words === 'string'
    ? { role, text: words }
    : { role, text: plainWords(words), words };
}

/** Something the reader can do next; pressing it hands `argument` to that step of the command. */
export interface PageButton {
  readonly label: string;
  /** `main` is what most readers want next, `danger` takes something away. */
  readonly style: 'main' | 'other' | 'danger';
  readonly command: string;
  readonly step: string;
  readonly argument: string;
  /** Shown, and not to be pressed, as “previous” on the first page. */
  readonly isDisabled?: boolean;
  /** Begins a row of its own: what follows does something else than what stands before. */
  readonly opensRow?: boolean;
}

/** A whole reply in words, before an edge draws it. */
export interface Page {
  readonly head: readonly Line[];
  readonly blocks: readonly Block[];
  readonly foot: readonly Line[];
  /** Blocks that the answer has besides these. */
  readonly leftOut: number;
  readonly buttons: readonly PageButton[];
}

/** The foot, and how many blocks the answer has besides those of the page. */
export function footLines({ foot, leftOut }: Page, phrases: Phrases): readonly Line[] {
  return leftOut === 0 ? foot : [...foot, line('note', phrases.answer.more(leftOut))];
}
