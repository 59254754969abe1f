const FOCUSABLE = 'button, a[href], summary';

/** Where in this part of the page the focus is, counted among all that can have it; null when it is elsewhere. */
export function placeOfFocus(part: HTMLElement): number | null {
  const at = [...part.querySelectorAll(FOCUSABLE)].findIndex(
    (candidate) => candidate === document.activeElement,
  );
  return at === -1 ? null : at;
}

/**
 * Gives the focus back to what stands in the same place after a part was drawn anew. When that is now disabled, as
 * “next” is on the last page, its neighbour in the row gets it.
 */
export function focusAgain(part: HTMLElement, place: number | null): void {
  if (place === null) return;
  const candidates = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const same = candidates[place];
  if (same === undefined) return;
  const isOpen = (candidate: HTMLElement): boolean => !candidate.matches(':disabled');
  const row = candidates.filter((candidate) => candidate.parentElement === same.parentElement);
  const at = row.indexOf(same);
  const [next] = [same, ...row.slice(0, at).toReversed(), ...row.slice(at + 1)].filter(isOpen);
  next?.focus();
}
