import { isAlias, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Pair } from 'yaml';
import type { NonEmpty } from '../text/span.ts';

/** A value as written, and the line of the file that its key stands on. */
export interface Field {
  readonly value: string;
  readonly line: number;
}

/** What is wrong with one line of a file; lines count from 1. */
export interface LineFault {
  readonly line: number;
  readonly message: string;
}

type FrontMatter =
  | {
      readonly kind: 'read';
      /** By key, in the order written, keys that nobody knows included. */
      readonly fields: ReadonlyMap<string, Field>;
      /** All that follows the closing line. */
      readonly body: string;
      readonly bodyLine: number;
    }
  | { readonly kind: 'refused'; readonly faults: NonEmpty<LineFault> };

// Ours run to about 1 KiB; YAML is the only part of a file that is parsed before its size is judged.
const MAX_BYTES = 8 * 1024;
const FENCE = '---';
const FENCE_AND_BREAK = `${FENCE}\n`;
const FIRST_YAML_LINE = 2;

/** The fields between the two `---` lines that open a file, and what follows. Line ends must be `\n`. */
export function readFrontMatter(content: string): FrontMatter {
  if (!content.startsWith(FENCE_AND_BREAK)) {
    const [opening = ''] = content.slice(0, 80).split('\n', 1);
    return refused(1, `The first line must be exactly "${FENCE}", not ${JSON.stringify(opening)}`);
  }
  const yaml = yamlBlock(content);
  if (yaml === null)
    return refused(1, `The front matter has no closing "${FENCE}" line within 8 KiB`);

  const bodyStart = FENCE_AND_BREAK.length + yaml.length + FENCE_AND_BREAK.length;
  const bodyLine = FIRST_YAML_LINE + lineBreaks(yaml) + 1;
  const fields = readFields(yaml);
  if (!(fields instanceof Map)) return { kind: 'refused', faults: fields };
  return { kind: 'read', fields, body: content.slice(bodyStart), bodyLine };
}

/** Everything between the fences, its last line break included; null when it does not end in reach. */
function yamlBlock(content: string): string | null {
  const closing = content.indexOf(`\n${FENCE}\n`, FENCE.length);
  const end = closing === -1 && content.endsWith(`\n${FENCE}`) ? content.length - 4 : closing;
  if (end === -1 || end > MAX_BYTES + FENCE_AND_BREAK.length) return null;
  const yaml = content.slice(FENCE_AND_BREAK.length, end + 1);
  return Buffer.byteLength(yaml) > MAX_BYTES ? null : yaml;
}

function readFields(yaml: string): Map<string, Field> | NonEmpty<LineFault> {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line + FIRST_YAML_LINE - 1;
  // failsafe: `2025-05-30`, `0123` and `1.10` stay strings as written.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    stringKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  // The first is the cause; what follows it are echoes, hundreds of them in a hostile file.
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) {
    return [
      { line: lineAt(fault.pos[0]), message: `The front matter is not YAML: ${fault.message}` },
    ];
  }
  if (!isMap(document.contents)) {
    return [{ line: FIRST_YAML_LINE, message: 'The front matter has no "key: value" lines' }];
  }

  const fields = new Map<string, Field>();
  const faults: LineFault[] = [];
  for (const pair of document.contents.items) {
    const key = keyOf(pair);
    const line = lineAt(key.offset);
    const read = readValue(pair.value);
    if (read.kind === 'string') fields.set(key.name, { value: read.value, line });
    else faults.push({ line, message: `The value of ${JSON.stringify(key.name)} ${read.fault}` });
  }
  const [first, ...rest] = faults;
  return first === undefined ? fields : [first, ...rest];
}

function keyOf({ key }: Pair): { readonly name: string; readonly offset: number } {
  if (!isScalar(key) || typeof key.value !== 'string') {
    throw new TypeError('Cannot name a key that yaml let through though it is no string');
  }
  return { name: key.value, offset: key.range?.[0] ?? 0 };
}

function readValue(
  node: unknown,
):
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'fault'; readonly fault: string } {
  // `? key` alone has no value node at all.
  if (node === null) return { kind: 'string', value: '' };
  if (isAlias(node)) return { kind: 'fault', fault: 'is an alias: write it out' };
  if (!isScalar(node) || typeof node.value !== 'string') {
    return { kind: 'fault', fault: 'is a list or a mapping: write one string' };
  }
  // In this schema an unquoted null would be read as a text of four letters.
  if (node.type === 'PLAIN' && /^(?:null|~)$/i.test(node.value)) {
    return { kind: 'fault', fault: `is ${node.value}: leave the line out when it is unknown` };
  }
  return { kind: 'string', value: node.value };
}

function refused(line: number, message: string): FrontMatter {
  return { kind: 'refused', faults: [{ line, message }] };
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}
