import type { Article, OutletBasis, PublishedBasis } from './article.ts';
import { brokenCharacter, hiddenCharacters } from './hidden-characters.ts';
import type { Parsed } from './parse-field.ts';
import {
  parseAnyText,
  parseLanguage,
  parseOneOf,
  parsePublished,
  parseSlug,
  parseUrl,
} from './parse-field.ts';
import type { Field, LineFault } from './read-front-matter.ts';

/** What the front matter says of an article; `slug` is unique in its folder. */
interface Metadata extends Pick<
  Article,
  'title' | 'url' | 'author' | 'outlet' | 'publishedOn' | 'language' | 'rights'
> {
  readonly slug: string;
}

interface MetadataReading {
  /** Null when there are faults. */
  readonly metadata: Metadata | null;
  readonly faults: readonly LineFault[];
  readonly warnings: readonly LineFault[];
}

const OUTLET_BASES = [
  'stated',
  'url',
  'moderator',
  'unknown',
] as const satisfies readonly OutletBasis[];

const PUBLISHED_BASES = [
  'stated',
  'json-ld',
  'meta',
  'markup',
  'url',
  'text',
  'feed',
  'moderator',
  'inferred',
  'unknown',
] as const satisfies readonly PublishedBasis[];

// Of no use to an answer; they say how the article came in, and stay in the file.
const PROVENANCE_KEYS = ['added', 'added_by', 'source', 'source_sha256'];

/** Each field checked once. A key that is absent or empty means: not known. */
export function readMetadata(fields: ReadonlyMap<string, Field>): MetadataReading {
  const faults = [...fields].flatMap(([key, field]) => brokenField(key, field));
  const known = new Set<string>(PROVENANCE_KEYS);

  const read = <T>(key: string, parse: (text: string) => Parsed<T>): T | null => {
    known.add(key);
    const field = fields.get(key);
    const text = field?.value.trim();
    if (field === undefined || text === undefined || text === '') return null;
    const parsed = parse(text);
    if (parsed.kind === 'value') return parsed.value;
    const message = `The "${key}" ${parsed.fault}: ${JSON.stringify(field.value)}`;
    faults.push({ line: field.line, message });
    return null;
  };

  const slug = read('id', parseSlug);
  const outlet = read('outlet', parseAnyText);
  const outletBasis = read('outlet_basis', parseOneOf(OUTLET_BASES)) ?? 'unknown';
  const publishedOn = read('published', parsePublished);
  const publishedBasis = read('published_basis', parseOneOf(PUBLISHED_BASES)) ?? 'unknown';
  const rest = {
    title: read('title', parseAnyText),
    url: read('url', parseUrl),
    author: read('author', parseAnyText),
    language: read('language', parseLanguage) ?? 'und',
    rights: read('rights', parseAnyText),
  };
  if ((fields.get('id')?.value.trim() ?? '') === '') {
    faults.push({ line: 1, message: 'The front matter has no "id"' });
  }
  faults.sort((a, b) => a.line - b.line);

  const warnings = [...fields].flatMap(([key, field]) => oddField(key, field, known));
  if (slug === null || faults.length > 0) return { metadata: null, faults, warnings };
  const metadata = {
    slug,
    outlet: outlet === null ? null : { value: outlet, basis: outletBasis },
    publishedOn: publishedOn === null ? null : { value: publishedOn, basis: publishedBasis },
    ...rest,
  };
  return { metadata, faults, warnings };
}

/** Control characters can come out of YAML escapes, so the file itself may look clean. */
function brokenField(key: string, { value, line }: Field): LineFault[] {
  const broken = brokenCharacter(value);
  const control = /\p{Cc}/u.exec(value);
  if (broken === null && control === null) return [];
  const what =
    broken === null
      ? 'has a line break or another control character'
      : `has ${broken.codePoints[0]}`;
  return [{ line, message: `The ${JSON.stringify(key)} ${what}: ${JSON.stringify(value)}` }];
}

function oddField(key: string, { value, line }: Field, known: ReadonlySet<string>): LineFault[] {
  const hidden = hiddenCharacters(value);
  const odd: string[] = [];
  if (!known.has(key))
    odd.push(`The key ${JSON.stringify(key)} means nothing here and is passed over`);
  if (hidden !== null)
    odd.push(`The "${key}" has characters that do not show: ${hidden.codePoints.join(', ')}`);
  return odd.map((message) => ({ line, message }));
}
