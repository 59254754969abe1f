import { hiddenCharacters } from '../../corpus/hidden-characters.ts';
import { checkBody } from '../check/check-body.ts';
import { detectLanguage } from '../check/detect-language.ts';
import { readFeed } from '../feed/read-feed.ts';
import { readFragment, readPage } from './read-page.ts';
import { readText } from './read-text.ts';
import type { ReadRequest, ReadResult, Reading, Refused } from './reading.ts';
import { refused } from './reading.ts';

/** All that a worker does with a stranger's bytes: read, check, name the language. */
export function answerRequest(request: ReadRequest): ReadResult {
  if (request.kind === 'feed')
    return readFeed(request.bytes, request.charset, request.url, request.today);
  const read = readArticle(request);
  if ('kind' in read) return read;
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

function readArticle(request: Exclude<ReadRequest, { kind: 'feed' }>): Reading | Refused {
  switch (request.kind) {
    case 'page':
      return readPage(request);
    case 'fragment':
      return readFragment(request);
    case 'text':
      return readText(request);
  }
}
