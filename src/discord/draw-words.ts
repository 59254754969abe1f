import type { Mark, Words } from '../phrases/words.ts';
import { escapeMarkdown } from './escape.ts';

/**
 * A sentence as Markdown: all of it escaped but its marks, which become Discord's own.
 * @throws RangeError if a mark holds anything but a number or an id.
 */
export function drawWords(words: Words): string {
  if (typeof words === 'string') return escapeMarkdown(words);
  return words
    .map((piece) => (typeof piece === 'string' ? escapeMarkdown(piece) : drawMark(piece)))
    .join('');
}

function drawMark(mark: Mark): string {
  switch (mark.kind) {
    case 'instant':
      if (!Number.isSafeInteger(mark.seconds))
        throw new RangeError(`Cannot draw ${mark.seconds} as an instant: not whole seconds`);
      return `<t:${mark.seconds}:R>`;
    case 'channel':
      return `<#${checkedId(mark)}>`;
    case 'member':
      return `<@${checkedId(mark)}>`;
  }
}

function checkedId({ kind, id }: Extract<Mark, { readonly id: string }>): string {
  if (!isSnowflake(id)) throw new RangeError(`Cannot draw "${id}" as a ${kind}: it is no id`);
  return id;
}

/** Whether this is an id of Discord's: those of the years 2015 to 2090 have 17 to 20 digits. */
export function isSnowflake(text: string): boolean {
  return /^\d{17,20}$/.test(text);
}
