import type { Answer, Citation } from '../answers/answer.ts';
import { type Snapshot, standingArticle } from '../snapshot.ts';
import { citationsOf } from '../answers/citations-of.ts';
import { sidesOf } from '../answers/sides-of.ts';
import { quotedRuns, unescapeMarkdown } from './escape.ts';
import { everyComponent } from './limits/component-tree.ts';
import { messageFaults } from './limits/message-faults.ts';
import { jsonOf, listOf } from './limits/measure.ts';
import type { MessagePayload, SentFile } from './message-payload.ts';

/** Whether a run of text may be shown as a quotation. */
export type IsVerbatim = (run: string) => boolean;

/**
 * Why this payload may not be sent: nothing when it may. It trusts neither the renderer nor the answer: limits,
 * mentions, and each block quote against the stored articles. `addressee` is the one member whom it may ping; null:
 * nobody. Faults say where, never what, for the log.
 */
export function payloadFaults(
  payload: MessagePayload,
  isVerbatim: IsVerbatim,
  files: readonly SentFile[] = [],
  addressee: string | null = null,
): readonly string[] {
  const quotes = textsOf(payload)
    .flatMap((content) => quotedRuns(content))
    .flatMap((run, index) =>
      isVerbatim(unescapeMarkdown(run))
        ? []
        : [`quotation ${index + 1} of ${run.length} units stands in no cited article`],
    );
  return [
    ...pingFaults(payload, addressee),
    ...messageFaults(payload, 'edit'),
    ...quotes,
    ...fileFaults(payload, files, isVerbatim),
  ];
}

function pingFaults(
  { allowed_mentions: mentions }: MessagePayload,
  addressee: string | null,
): readonly string[] {
  const { parse, users, ...others } = mentions;
  const isForOne = users?.length === 1 && addressee !== null && users[0] === addressee;
  return [
    ...(parse.length > 0 || Object.keys(others).length > 0 ? ['allowed_mentions allows some'] : []),
    ...(users !== undefined && !isForOne ? ['allowed_mentions allows who is not addressed'] : []),
  ];
}

/** The files are those that the payload names, and an attached text is a quotation from its first to its last character. */
function fileFaults(
  payload: MessagePayload,
  files: readonly SentFile[],
  isVerbatim: IsVerbatim,
): readonly string[] {
  const named = listOf(payload.attachments).map((note) => jsonOf(note)['filename']);
  const areNamed =
    named.length === files.length && files.every(({ name }, at) => named[at] === name);
  return [
    ...(areNamed ? [] : ['attachments: not the files that are sent']),
    ...files
      .filter(({ contentType }) => contentType.startsWith('text/'))
      .filter(({ bytes }) => !isVerbatim(new TextDecoder('utf-8', EXACTLY).decode(bytes)))
      .map((_, index) => `text file ${index + 1} stands in no cited article`),
  ];
}

const EXACTLY = { ignoreBOM: true };

function textsOf(payload: MessagePayload): readonly string[] {
  if ('embeds' in payload) return [payload.content ?? '', ...payload.embeds.flatMap(stringsIn)];
  return everyComponent(payload.components).flatMap(({ content }) =>
    typeof content === 'string' ? [content] : [],
  );
}

/** Whatever an embed may say, in whichever of its fields. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/**
 * True of the beginning of what stands at a citation's place in the snapshot's own articles, or at the place of the
 * sentence that tells its speaker or in which outlets do not agree: a cut quote is one.
 */
export function verbatimIn(snapshot: Snapshot, answer: Answer): IsVerbatim {
  const quoted = citationsOf(answer).flatMap(({ article, span, statement }) => [
    { article, span },
    ...(statement?.antecedent == null ? [] : [{ article, span: statement.antecedent.span }]),
    ...(statement?.roleGiven == null ? [] : [statement.roleGiven]),
  ]);
  return verbatimAt(snapshot, [...quoted, ...sidesOf(answer)]);
}

/** True of the beginning of what stands at one of these places in the snapshot's own articles. */
export function verbatimAt(
  snapshot: Snapshot,
  quoted: readonly Pick<Citation, 'article' | 'span'>[],
): IsVerbatim {
  const places = quoted.map(({ article: { id }, span }) =>
    standingArticle(snapshot, id)?.article.text.slice(span.start, span.end),
  );
  return (run) => run !== '' && places.some((place) => place?.startsWith(run));
}

/** Where nothing may be quoted at all: reports and errors. */
export const nothingVerbatim: IsVerbatim = () => false;
