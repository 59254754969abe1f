import type { Answer } from '../../src/answers/answer.ts';
import { quotedRuns, unescapeMarkdown } from '../../src/discord/escape.ts';
import { payloadFaults, verbatimIn } from '../../src/discord/guard.ts';
import { everyComponent } from '../../src/discord/limits/component-tree.ts';
import type { MessagePayload } from '../../src/discord/message-payload.ts';
import { packPages, type PackedPage, type ReplyFormat } from '../../src/discord/pack-pages.ts';
import type { Rendered } from '../../src/discord/render.ts';
import { replyPayload } from '../../src/discord/reply-payload.ts';
import { answerPage } from '../../src/phrases/answer-page.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import type { Phrases } from '../../src/phrases/phrases.ts';
import type { Snapshot } from '../../src/snapshot.ts';

/** The first page of an answer, without buttons. */
export function renderAnswer(answer: Answer, phrases: Phrases, format: ReplyFormat): Rendered {
  const [first] = packPages(answerPage(answer, phrases), phrases, format);
  return { payload: replyPayload(first, []), files: first.files };
}

/** What the guard finds in any of an answer's pages. */
export function faultsOf(answer: Answer, snapshot: Snapshot): readonly string[] {
  return packPages(answerPage(answer, ENGLISH), ENGLISH, 'card').flatMap((packed) =>
    payloadFaults(replyPayload(packed, []), verbatimIn(snapshot, answer), packed.files),
  );
}

/** Every text of a message that is Markdown. */
export function textsOf(payload: MessagePayload): readonly string[] {
  if ('content' in payload) return [payload.content];
  if ('embeds' in payload) return payload.embeds.flatMap(({ description }) => description ?? []);
  return everyComponent(payload.components).flatMap(({ content }) =>
    typeof content === 'string' ? [content] : [],
  );
}

/** Its quotations, as a reader sees them. */
export function runsOf(payload: MessagePayload): readonly string[] {
  return textsOf(payload).flatMap(quotedRuns).map(unescapeMarkdown);
}

export function linksOf(payload: MessagePayload): readonly unknown[] {
  return everyComponent(payload.components).flatMap(({ url }) => (url === undefined ? [] : [url]));
}

/** The quotations of a page, a cut one replaced by the file that has all of it. */
export function quotesOf(payload: MessagePayload, files: PackedPage['files']): readonly string[] {
  const whole = files.map(({ bytes }) => Buffer.from(bytes).toString());
  return runsOf(payload).map((run) => whole.find((quote) => quote.startsWith(run)) ?? run);
}

/** Each with each way to draw it. */
export function inBothFormats<T>(cases: readonly T[]): readonly (readonly [T, ReplyFormat])[] {
  return cases.flatMap((each) => [[each, 'card'] as const, [each, 'embed'] as const]);
}
