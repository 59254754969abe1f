import type { Entry } from '../protocol.ts';

/** The messages on the page, one element each, in the order in which they came. */
export interface ChannelView {
  put(entry: Entry): void;
  remove(id: string): void;
  /** Draws all anew: somebody else looks at them. */
  redraw(): void;
  clear(): void;
}

/** `draw` gives null for a message that the reader does not see. */
export function createChannelView(
  list: HTMLOListElement,
  draw: (entry: Entry) => HTMLElement | null,
): ChannelView {
  const shown = new Map<string, { readonly entry: Entry; readonly row: HTMLLIElement }>();

  function fill(row: HTMLLIElement, entry: Entry): void {
    // A press draws its message anew: the focus stays on the button in the same place.
    const focused = [...row.querySelectorAll('button, a, summary')].indexOf(
      document.activeElement ?? row,
    );
    const drawn = draw(entry);
    row.hidden = drawn === null;
    row.replaceChildren(...(drawn === null ? [] : [drawn]));
    const again =
      focused === -1 ? null : row.querySelectorAll<HTMLElement>('button, a, summary')[focused];
    again?.focus();
  }

  return {
    put(entry) {
      const { id } = entry.message;
      const isNear = list.scrollHeight - list.scrollTop - list.clientHeight < 120;
      const row = shown.get(id)?.row ?? list.appendChild(document.createElement('li'));
      const isNew = !shown.has(id);
      shown.set(id, { entry, row });
      fill(row, entry);
      // Who reads further up is left there. An answer longer than the view is read from its beginning.
      if (isNew || isNear) row.scrollIntoView({ block: fitsIn(list, row) ? 'end' : 'start' });
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

function fitsIn(list: HTMLElement, row: HTMLElement): boolean {
  return row.offsetHeight < list.clientHeight;
}
