import type { Span } from '../../src/text/span.ts';

export interface Marked {
  readonly text: string;
  /** By name, in order of place. */
  readonly spans: Readonly<Record<string, readonly Span[]>>;
}

// ⟨content:
const OPENING = /⟨(?<name>[\p{L}\d-]+):/uy;

/**
 * The text without its drawn brackets, and what each pair held:
 * `⟨content:“No,”⟩ said ⟨source:Ms ⟨surname:Hale⟩⟩.` has spans content, source and surname.
 *
 * @throws RangeError when a bracket has no partner.
 */
export function marked(drawing: string): Marked {
  const found: { readonly name: string; readonly span: Span }[] = [];
  const open: { readonly name: string; readonly start: number }[] = [];
  let text = '';
  let at = 0;
  while (at < drawing.length) {
    OPENING.lastIndex = at;
    const opening = OPENING.exec(drawing);
    if (opening?.groups?.['name'] !== undefined) {
      open.push({ name: opening.groups['name'], start: text.length });
      at = OPENING.lastIndex;
    } else if (drawing[at] === '⟩') {
      const last = open.pop();
      if (last === undefined) throw new RangeError(`Cannot close what is not open: ${drawing}`);
      found.push({ name: last.name, span: { start: last.start, end: text.length } });
      at += 1;
    } else {
      text += drawing[at];
      at += 1;
    }
  }
  if (open.length > 0) throw new RangeError(`Cannot leave a bracket open: ${drawing}`);
  return { text, spans: byName(found) };
}

function byName(
  found: readonly { readonly name: string; readonly span: Span }[],
): Record<string, readonly Span[]> {
  const spans: Record<string, Span[]> = {};
  for (const { name, span } of found) (spans[name] ??= []).push(span);
  for (const list of Object.values(spans)) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans;
}
