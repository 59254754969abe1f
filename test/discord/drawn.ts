import { quotedRuns, unescapeMarkdown } from '../../src/discord/escape.ts';
import { everyComponent } from '../../src/discord/limits/component-tree.ts';
import type { MessagePayload } from '../../src/discord/message-payload.ts';
import type { PackedPage, ReplyFormat } from '../../src/discord/pack-pages.ts';

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
