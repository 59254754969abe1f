import type { LogFields } from '../log.ts';
import type { Report } from '../operations.ts';
import type { AttachedReply } from '../operations/records-report.ts';
import type { Words } from '../phrases/words.ts';
import type { Desk } from './desk.ts';
import { errorFields } from './error-fields.ts';
import { nothingVerbatim, payloadFaults, type IsVerbatim } from './guard.ts';
import type { MessagePayload } from './message-payload.ts';
import { renderNotice, renderReport } from './render.ts';

/** What there is to say, and what of it may be shown as a quotation. */
export interface MadeReply {
  readonly payload: MessagePayload;
  readonly isVerbatim: IsVerbatim;
  readonly fields: LogFields;
  /** Sent along; the payload names each as `attachment://` and its name. */
  readonly files: readonly AttachedReply[];
  /** The member whom it may ping; left out for nobody. */
  readonly addressee?: string;
}

/** The reply, or a plain sentence with the id when it cannot be made or may not be sent. */
export async function guardedReply(
  desk: Desk,
  id: string,
  command: string,
  make: () => MadeReply | Promise<MadeReply>,
): Promise<MadeReply> {
  const failed = noticeReply(desk.phrases.error.internal(id), 'failed');
  try {
    const made = await make();
    const faults = payloadFaults(made.payload, made.isVerbatim, made.addressee);
    if (faults.length === 0) return made;
    desk.log.error('payload-refused', { id, command, faults });
    return failed;
  } catch (error) {
    desk.log.error('command-failed', { id, command, ...errorFields(error) });
    return failed;
  }
}

/** One of the short sentences of the catalogue. */
export function noticeReply(text: Words, kind: string): MadeReply {
  return { payload: renderNotice(text), isVerbatim: nothingVerbatim, fields: { kind }, files: [] };
}

export function reportReply(report: Report, { phrases }: Desk): MadeReply {
  const version = 'version' in report ? { version: report.version } : {};
  return {
    payload: renderReport(report, phrases),
    isVerbatim: nothingVerbatim,
    fields: { kind: report.kind, ...version },
    files: report.kind === 'exported' ? [report.file] : [],
  };
}
