import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../text/span.ts';
import type { GoldArticle, GoldAttributed } from './attributed.ts';

/** The articles of a folder with `text/*.txt` and `attributions/<article>_<annotator>.ann` (BRAT), or null without them. */
export function readPolnear(folder: string): readonly GoldArticle[] | null {
  const texts = path.join(folder, 'text');
  const attributions = path.join(folder, 'attributions');
  if (!existsSync(texts) || !existsSync(attributions)) return null;
  const annotationsOf = new Map<string, string[]>();
  for (const file of readdirSync(attributions).toSorted()) {
    const name = file.replace(/_[^_]*\.ann$/u, ''); // NAME_1a2b.ann
    annotationsOf.set(name, [...(annotationsOf.get(name) ?? []), file]);
  }
  return readdirSync(texts)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length);
      const files = annotationsOf.get(name) ?? [];
      return {
        name,
        text: readFileSync(path.join(texts, file), 'utf8'),
        files,
        annotations: files.map((each) =>
          parseAnnotation(readFileSync(path.join(attributions, each), 'utf8')),
        ),
      };
    });
}

/** Attributions with a content and a cue; a few `E` lines lack one and are dropped. */
export function parseAnnotation(text: string): readonly GoldAttributed[] {
  const spans = new Map<string, readonly Span[]>();
  const events: { readonly id: string; readonly roles: readonly string[] }[] = [];
  for (const line of text.split('\n')) {
    // T3⇥Content 120 211;215 230⇥the words
    const entity = /^(?<id>T\d+)\t\S+ (?<offsets>[\d ;]+)\t/u.exec(line)?.groups;
    if (entity?.['id'] !== undefined && entity['offsets'] !== undefined) {
      spans.set(entity['id'], readOffsets(entity['offsets']));
    } else if (line.startsWith('E')) {
      // E1⇥Attribution:T4 Content:T3 Cue:T2 Source:T1
      const [id = '', roles = ''] = line.split('\t');
      events.push({ id, roles: roles.split(/\s+/u) });
    }
  }
  return events
    .map(({ id, roles }) => ({
      id,
      content: spansOfRole(roles, /^Content\d*:/u, spans),
      cue: spansOfRole(roles, /^Cue\d*:/u, spans),
      source: spansOfRole(roles, /^Source\d*:/u, spans),
    }))
    .filter(({ content, cue }) => content.length > 0 && cue.length > 0);
}

function spansOfRole(
  roles: readonly string[],
  role: RegExp,
  spans: ReadonlyMap<string, readonly Span[]>,
): readonly Span[] {
  return roles
    .filter((each) => role.test(each))
    .flatMap((each) => spans.get(each.slice(each.indexOf(':') + 1)) ?? [])
    .toSorted((a, b) => a.start - b.start);
}

// 120 211;215 230
function readOffsets(offsets: string): readonly Span[] {
  return offsets.split(';').map((pair) => {
    const [start, end] = pair.trim().split(' ').map(Number);
    if (start === undefined || end === undefined) {
      throw new RangeError(`Cannot read offsets "${pair}" as a start and an end`);
    }
    return { start, end };
  });
}
