import { describe, expect, test } from 'vitest';
import { TYPED_COMMANDS as COMMANDS } from '../../commands/all.ts';
import { readArguments, readCommandLine } from '../../src/console/command-line.ts';

function read(line: string): unknown {
  const result = readCommandLine(line, COMMANDS);
  switch (result.kind) {
    case 'question':
      return [result.command.definition.name, result.values];
    case 'task':
      return [result.command.definition.name, result.path, result.values];
    case 'usage':
      return result.message;
  }
}

function readWords(...words: readonly string[]): unknown {
  const result = readArguments(words, COMMANDS);
  return result.kind === 'question' ? result.values : result;
}

describe('readCommandLine', () => {
  test.for([
    ['/about', ['about', {}]],
    ['/who-said phrase:"NATO expansion"', ['who-said', { phrase: 'NATO expansion' }]],
    [
      '/who-said phrase:NATO expansion speaker:Keith Kellogg',
      ['who-said', { phrase: 'NATO expansion', speaker: 'Keith Kellogg' }],
    ],
    [
      '/who-said speaker: "Keith Kellogg" phrase: fair',
      ['who-said', { speaker: 'Keith Kellogg', phrase: 'fair' }],
    ],
    [
      '/who-said phrase:“he said: no” private:true',
      ['who-said', { phrase: 'he said: no', private: true }],
    ],
    [
      '/check-quote message:"He said “fair concern” yesterday"',
      ['check-quote', { message: 'He said “fair concern” yesterday' }],
    ],
    [
      '/check-quote “fair concern”, he said',
      ['check-quote', { message: '“fair concern”, he said' }],
    ],
    ['/who-said phrase:"from: here to: there"', ['who-said', { phrase: 'from: here to: there' }]],
    ['/ask what did she say?', ['ask', { question: 'what did she say?' }]],
    [
      '/ask question:what did she say: yes or no?',
      ['ask', { question: 'what did she say: yes or no?' }],
    ],
    ['what did she say?', ['ask', { question: 'what did she say?' }]],
    ['really: what did she say?', ['ask', { question: 'really: what did she say?' }]],
    ['/timeline "rail strike" from:2025', ['timeline', { topic: 'rail strike', from: '2025' }]],
    ['/sources', ['sources', {}]],
    ['/corpus status', ['corpus', 'status', {}]],
    [
      '/ask question:why? for:<@4000000000000000001>',
      ['ask', { question: 'why?', for: '4000000000000000001' }],
    ],
  ] as const)('reads %s', ([line, expected]) => {
    expect(read(line)).toEqual(expected);
  });

  test.for([
    ['/say hello', /the commands are \/who-said/],
    ['/ask', /needs question:/],
    ['/timeline from:2025', /needs topic:/],
    ['/who-said said:x', /"said" of \/who-said: its options are phrase:, speaker:/],
    ['/who-said phrase:', /nothing stands behind the colon/],
    ['/who-said phrase:a phrase:b', /stands twice/],
    ['/who-said phrase:a kind:rough', /say direct or any/],
    ['/who-said phrase:a private:maybe', /say true or false/],
    [`/ask ${'x'.repeat(301)}`, /at most 300 characters/],
    ['/corpus', /say \/corpus add link or \/corpus add file/],
    ['/corpus destroy', /say \/corpus add link/],
  ] as const)('refuses %s', ([line, message]) => {
    expect(read(line)).toMatch(message);
  });
});

describe('readArguments', () => {
  test('reads the words of a shell, which have lost their quotation marks', () => {
    expect(readWords('/who-said', 'speaker:Keith Kellogg', 'phrase:NATO expansion')).toEqual({
      speaker: 'Keith Kellogg',
      phrase: 'NATO expansion',
    });
  });

  test('reads the whole line in one word', () => {
    expect(readWords('/who-said speaker:"Keith Kellogg" phrase:fair')).toEqual({
      speaker: 'Keith Kellogg',
      phrase: 'fair',
    });
  });

  test('joins words that the shell parted', () => {
    expect(readWords('/ask', 'what', 'did', 'she', 'say?')).toEqual({
      question: 'what did she say?',
    });
    expect(readWords('/who-said', 'phrase:NATO', 'expansion')).toEqual({
      phrase: 'NATO expansion',
    });
  });

  test('keeps quotation marks inside a value', () => {
    expect(readWords('/who-said', 'phrase:they said "no" twice')).toEqual({
      phrase: 'they said "no" twice',
    });
  });

  test('takes no address for an option', () => {
    expect(readWords('/ask', 'who', 'wrote', 'https://example.org/a')).toEqual({
      question: 'who wrote https://example.org/a',
    });
  });
});
