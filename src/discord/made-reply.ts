import type { LogFields } from '../log.ts';
import type { Report } from '../operations.ts';
import type { Desk } from './desk.ts';
import { errorFields } from './error-fields.ts';
import { nothingVerbatim, payloadFaults, type IsVerbatim } from './guard.ts';
import type { ReplyFormat } from './pack-pages.ts';
import { renderNotice, renderReport, type Rendered } from './render.ts';

/** What there is to say, and what of it may be shown as a quotation. */
export interface MadeReply extends Rendered {
  readonly isVerbatim: IsVerbatim;
  readonly fields: LogFields;
}

/** The reply, or a plain sentence with the id when it cannot be made or may not be sent. */
export async function guardedReply(
  desk: Desk,
  id: string,
  command: string,
  make: () => MadeReply | Promise<MadeReply>,
): Promise<MadeReply> {
  const failed = noticeReply(desk.phrases.error.internal(id), 'failed', desk.replyFormat);
  try {
    const made = await make();
    const faults = payloadFaults(made.payload, made.isVerbatim);
    if (faults.length === 0) return made;
    desk.log.error('payload-refused', { id, command, faults });
    return failed;
  } catch (error) {
    desk.log.error('command-failed', { id, command, ...errorFields(error) });
    return failed;
  }
}

/** One of the short sentences of the catalogue. */
export function noticeReply(text: string, kind: string, format: ReplyFormat): MadeReply {
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
