import type { Entry } from '../protocol.ts';
import { focusAgain, placeOfFocus } from './focus-again.ts';

/** The messages on the page, one element each, in the order in which they came. */
export interface ChannelView {
  put(entry: Entry): void;
  remove(id: string): void;
  /** Draws all anew: somebody else looks at them. */
  redraw(): void;
  clear(): void;
}

// How far from the end still counts as there: about a message of two lines
const NEAR_PIXELS = 120;

/** `draw` gives null for a message that the reader does not see. */
export function createChannelView(
  list: HTMLElement,
  draw: (entry: Entry) => HTMLElement | null,
): ChannelView {
  const shown = new Map<string, { readonly entry: Entry; readonly row: HTMLElement }>();
  // The message that the reader was last led to, until they scroll away.
  let led: HTMLElement | null = null;

  function fill(row: HTMLElement, entry: Entry): void {
    const place = placeOfFocus(row);
    const drawn = draw(entry);
    row.hidden = drawn === null;
    row.replaceChildren(...(drawn === null ? [] : [drawn]));
    focusAgain(row, place);
  }

  /** An answer longer than the view is read from its beginning. */
  function leadTo(row: HTMLElement): void {
    led = row;
    row.scrollIntoView({ block: row.offsetHeight < list.clientHeight ? 'end' : 'start' });
  }

  list.addEventListener('wheel', () => (led = null), { passive: true });
  list.addEventListener('keydown', () => (led = null));
  // A picture takes its place once it is loaded. Such events do not bubble, but they can be caught on the way down.
  list.addEventListener('load', () => (led === null ? undefined : leadTo(led)), true);

  return {
    put(entry) {
      const { id } = entry.message;
      // Who reads further up is left there.
      const isNear = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_PIXELS;
      const isNew = !shown.has(id);
      const row = shown.get(id)?.row ?? list.appendChild(document.createElement('div'));
      shown.set(id, { entry, row });
      fill(row, entry);
      if (isNew || isNear) leadTo(row);
    },
    remove(id) {
      shown.get(id)?.row.remove();
      shown.delete(id);
    },
    redraw() {
      for (const { row, entry } of shown.values()) fill(row, entry);
    },
    clear() {
      for (const { row } of shown.values()) row.remove();
      shown.clear();
    },
  };
}
