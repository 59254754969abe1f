import type { LogFields } from '../log.ts';
import type { Report } from '../operations.ts';
import type { Words } from '../phrases/words.ts';
import type { Desk } from './desk.ts';
import { errorFields } from './error-fields.ts';
import { escapeMarkdown } from './escape.ts';
import { nothingVerbatim, payloadFaults, type IsVerbatim } from './guard.ts';
import { textPayload } from './message-payload.ts';
import type { ReplyFormat } from './pack-pages.ts';
import { renderNotice, renderReport, type Rendered } from './render.ts';

/** What there is to say, and what of it may be shown as a quotation. */
export interface MadeReply extends Rendered {
  readonly isVerbatim: IsVerbatim;
  readonly fields: LogFields;
  /** What stands in for it as plain Markdown when Discord refuses it; left out where a sentence with the id will do. */
  readonly plain?: (id: string) => string;
  /** The member whom it may ping; left out for nobody. */
  readonly addressee?: string;
}

/** A reply that may be sent, and so may its plain text. */
export interface GuardedReply extends Omit<MadeReply, 'plain'> {
  readonly plain: string;
}

/** The reply, or a plain sentence with the id when it cannot be made or may not be sent. */
export async function guardedReply(
  desk: Desk,
  id: string,
  command: string,
  make: () => MadeReply | Promise<MadeReply>,
): Promise<GuardedReply> {
  const sentence = desk.phrases.error.internal(id);
  const plain = escapeMarkdown(sentence);
  const failed = { ...noticeReply(sentence, 'failed', desk.replyFormat), plain };
  try {
    const made = await make();
    const faults = payloadFaults(made.payload, made.isVerbatim, made.files, made.addressee);
    if (faults.length === 0) return { ...made, plain: guardedText(made, id) ?? plain };
    desk.log.error('payload-refused', { id, command, faults });
    return failed;
  } catch (error) {
    desk.log.error('command-failed', { id, command, ...errorFields(error) });
    return failed;
  }
}

function guardedText({ plain, isVerbatim }: MadeReply, id: string): string | null {
  const text = plain?.(id) ?? null;
  if (text === null) return null;
  return payloadFaults(textPayload(text), isVerbatim).length === 0 ? text : null;
}

/** One of the short sentences of the catalogue. */
export function noticeReply(text: Words, kind: string, format: ReplyFormat): MadeReply {
  const payload = renderNotice(text, format);
  return { payload, files: [], isVerbatim: nothingVerbatim, fields: { kind } };
}

export function reportReply(report: Report, { phrases, replyFormat }: Desk): MadeReply {
  const version = 'version' in report ? { version: report.version } : {};
  return {
    ...renderReport(report, phrases, replyFormat),
    isVerbatim: nothingVerbatim,
    fields: { kind: report.kind, ...version },
  };
}
