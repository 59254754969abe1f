import { Buffer } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';

/** Text, and how its encoding was known. */
interface Decoded {
  readonly text: string;
  /** As the Encoding Standard names it, lower case: `utf-8`, `windows-1252`. */
  readonly encoding: string;
  readonly basis: 'bom' | 'valid' | 'header' | 'declared' | 'detected' | 'default';
}

// The HTML standard looks for the declaration in the first 1,024 bytes; saved pages put scripts before it.
const HEAD_BYTES = 4096;
// Text in any encoding has next to none; UTF-16 without a mark has half.
const MAX_NUL_SHARE = 0.2;

/**
 * The text in the bytes: by byte order mark, as valid UTF-8, by the charset of the HTTP header, as the page
 * declares itself, by detection, as windows-1252. Null when more than a fifth of the bytes are NUL.
 */
export function decodeBytes(bytes: Uint8Array, headerCharset: string | null): Decoded | null {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return { text: decodeAs(bytes, marked), encoding: marked, basis: 'bom' };
  if (nulShare(bytes) > MAX_NUL_SHARE) return null;
  const valid = validUtf8(bytes);
  if (valid !== null) return { text: valid, encoding: 'utf-8', basis: 'valid' };
  const declared = declaredCharset(bytes);
  const named = [headerCharset, declared].some((label) => /^utf-?8$/i.test(label ?? ''));
  const nearly = named ? nearlyUtf8(bytes) : null;
  if (nearly !== null) return { text: nearly, encoding: 'utf-8', basis: 'declared' };
  const candidates = [
    [headerCharset, 'header'],
    [declared, 'declared'],
    [chardet.detect(bytes.subarray(0, 65_536)), 'detected'],
  ] as const;
  for (const [label, basis] of candidates) {
    const encoding = label === null ? null : knownEncoding(label);
    // It was not valid UTF-8, and without a mark it is hardly UTF-16.
    if (encoding === null || encoding.startsWith('utf-')) continue;
    return { text: decodeAs(bytes, encoding), encoding, basis };
  }
  const encoding = 'windows-1252';
  return { text: decodeAs(bytes, encoding), encoding, basis: 'default' };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function nulShare(bytes: Uint8Array): number {
  let nuls = 0;
  for (const byte of bytes) if (byte === 0) nuls += 1;
  return bytes.length === 0 ? 0 : nuls / bytes.length;
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A page cut in the middle of a character, or with a stranger's text in it; null when too much is broken. */
function nearlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const beyondAscii = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return broken * 20 <= beyondAscii ? text : null;
}

/** The label of `<meta charset>`, `<meta http-equiv … charset=…>` or an XML declaration. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  // <meta charset="gbk"> · <meta http-equiv="Content-Type" content="text/html; charset=koi8-r">
  const inMeta = /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w:.+-]+)/i.exec(head)?.[1];
  // <?xml version="1.0" encoding="iso-8859-9"?>
  const inXml = /<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.+-]+)/i.exec(head)?.[1];
  return inMeta ?? inXml ?? null;
}

/** The name that the Encoding Standard gives a label; null when it knows none. */
function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  // The TextDecoder of Node 20 reads 0x93 as a control character instead of “ (nodejs/node 56542).
  if (encoding === 'windows-1252') return iconv.decode(Buffer.from(bytes), encoding);
  return new TextDecoder(encoding).decode(bytes);
}
