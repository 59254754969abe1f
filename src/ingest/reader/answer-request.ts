import { hiddenCharacters } from '../../corpus/hidden-characters.ts';
import { checkBody } from '../check/check-body.ts';
import { detectLanguage } from '../check/detect-language.ts';
import { readFeed } from '../feed/read-feed.ts';
import { readAnyPage, readFragment, readPage } from './read-page.ts';
import { readText } from './read-text.ts';
import type {
  FragmentRequest,
  PageRequest,
  ReadRequest,
  ReadResult,
  Reading,
  Refused,
  TextRequest,
} from './reading.ts';
import { refused } from './reading.ts';

/** All that a worker does with a stranger's bytes: read, check, name the language. */
export function answerRequest(request: ReadRequest): ReadResult {
  if (request.kind === 'feed')
    return readFeed(request.bytes, request.charset, request.url, request.today);
  if (request.kind === 'unchecked') return unchecked(request.source);
  const read = readArticle(request);
  if ('refusal' in read) return read;
  const day = read.publishedOn?.value ?? null;
  const fault = checkBody(read.text, read.title, day, request.today);
  if (fault !== null) return refused(fault);
  const shown = [read.text, read.title ?? '', read.author ?? '', read.outlet?.value ?? ''];
  const hidden = hiddenCharacters(shown.join('\n'))?.codePoints ?? [];
  return {
    kind: 'reading',
    reading: { ...read, detected: detectLanguage(read.text), hidden },
  };
}

function unchecked(source: PageRequest | TextRequest): ReadResult {
  const reading = source.kind === 'page' ? readAnyPage(source) : readText(source);
  return 'refusal' in reading ? reading : { kind: 'unchecked', reading };
}

function readArticle(request: PageRequest | TextRequest | FragmentRequest): Reading | Refused {
  switch (request.kind) {
    case 'page':
      return readPage(request);
    case 'fragment':
      return readFragment(request);
    case 'text':
      return readText(request);
  }
}
