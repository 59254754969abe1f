import { ComponentType } from 'discord-api-types/v10';
import type { Notice } from '../operations/notice.ts';
import type { Report } from '../operations.ts';
import { noticePage } from '../phrases/notice-page.ts';
import type { Page, PageButton } from '../phrases/page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { reportPage } from '../phrases/report-page.ts';
import type { Words } from '../phrases/words.ts';
import { textDisplay } from './draw-card.ts';
import { drawWords } from './draw-words.ts';
import {
  cardPayload,
  embedPayload,
  type MessagePayload,
  type SentFile,
} from './message-payload.ts';
import { packPages, type PackedPage, type ReplyFormat } from './pack-pages.ts';
import { replyPayload } from './reply-payload.ts';
import { withFile } from './with-file.ts';

/** A message and the files that go with it, in the order in which it names them. */
export interface Rendered {
  readonly payload: MessagePayload;
  readonly files: readonly SentFile[];
}

export function renderReport(report: Report, phrases: Phrases, format: ReplyFormat): Rendered {
  const page = reportPage(report, phrases);
  const [first] = packPages(page, phrases, format);
  const packed = report.kind === 'exported' ? withFile(first, report.file) : first;
  return rendered(packed, page.buttons);
}

function rendered(packed: PackedPage, buttons: readonly PageButton[]): Rendered {
  return { payload: replyPayload(packed, buttons), files: packed.files };
}

/** What is told in a channel. */
export function renderTold(notice: Notice, phrases: Phrases, format: ReplyFormat): MessagePayload {
  const page: Page = noticePage(notice, phrases);
  const [first] = packPages(page, phrases, format);
  return replyPayload(first, page.buttons);
}

/** One of the short sentences of the catalogue; where a card stands, Discord takes no plain text in its place. */
export function renderNotice(sentence: Words, format: ReplyFormat): MessagePayload {
  const words = drawWords(sentence);
  return format === 'card'
    ? cardPayload([{ type: ComponentType.Container, components: [textDisplay([words])] }])
    : embedPayload([{ description: words }], []);
}
