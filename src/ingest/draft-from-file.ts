import type { DraftContext, Tools } from './draft-context.ts';
import { draftOf } from './draft-context.ts';
import type { Drafting, FileRefusal } from './draft.ts';
import type { ReadRequest } from './reader/reading.ts';

// A book has about that many characters.
const MAX_BYTES = 1024 * 1024;

type Format = 'html' | 'plain' | 'markdown' | 'json';

const FORMATS = new Map<string, Format>([
  ['html', 'html'],
  ['htm', 'html'],
  ['txt', 'plain'],
  ['md', 'markdown'],
  ['json', 'json'],
]);

// PK (zip, docx), %PDF, gzip, PNG, JPEG: what people try although the name says otherwise.
const BINARY_HEADS = ['504b', '25504446', '1f8b', '89504e47', 'ffd8ff'];

/**
 * The article in a file: HTML, a plain-text dump, Markdown with our front matter, or JSON. Of the name only the
 * ending is looked at.
 */
export async function draftFromFile(
  file: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly source: 'attachment' | 'file';
  },
  { reader }: Pick<Tools, 'reader'>,
  context: DraftContext,
): Promise<Drafting> {
  const format = FORMATS.get(/\.([a-z]{2,4})$/i.exec(file.name)?.[1]?.toLowerCase() ?? '');
  if (format === undefined) return { kind: 'refused', refusal: { kind: 'file-type' } };
  const refusal = binaryOrLarge(file.bytes);
  if (refusal !== null) return { kind: 'refused', refusal };
  return await draftFromBytes(format, file.bytes, file.source, reader, context);
}

/** The article in a text that somebody pasted. */
export async function draftFromText(
  text: string,
  { reader }: Pick<Tools, 'reader'>,
  context: DraftContext,
): Promise<Drafting> {
  return await draftFromBytes('plain', Buffer.from(text), 'text', reader, context);
}

async function draftFromBytes(
  format: Format,
  bytes: Uint8Array,
  source: 'attachment' | 'file' | 'text',
  reader: Tools['reader'],
  context: DraftContext,
): Promise<Drafting> {
  const { today } = context;
  const common = { bytes, charset: null, url: null, today };
  const request: ReadRequest =
    format === 'html'
      ? { kind: 'page', robotsTag: null, ...common }
      : { kind: 'text', format, ...common };
  const read = await reader.read(request);
  if (read.kind === 'refused') return read;
  if (read.kind !== 'reading') throw new TypeError(`Cannot draft an article from "${read.kind}"`);
  return draftOf(read.reading, { source, bytes, etag: null, lastModified: null }, context);
}

function binaryOrLarge(bytes: Uint8Array): FileRefusal | null {
  if (bytes.length > MAX_BYTES) return { kind: 'file-too-large', limit: MAX_BYTES };
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return BINARY_HEADS.some((each) => head.startsWith(each)) ? { kind: 'binary' } : null;
}
