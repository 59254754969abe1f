import { ComponentType } from 'discord-api-types/v10';
import type { Answer } from '../answers/answer.ts';
import type { Notice } from '../operations/notice.ts';
import type { Report } from '../operations.ts';
import { answerPage } from '../phrases/answer-page.ts';
import { noticePage } from '../phrases/notice-page.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { reportPage } from '../phrases/report-page.ts';
import type { Words } from '../phrases/words.ts';
import { textDisplay } from './draw-block.ts';
import { drawWords } from './draw-words.ts';
import { escapeMarkdown } from './escape.ts';
import {
  cardPayload,
  textPayload,
  withFile,
  withPicture,
  type CardPayload,
  type Picture,
  type TextPayload,
} from './message-payload.ts';
import { packCard } from './pack-card.ts';

/**
 * The answer as one card. When not all of it fits, other outlets' quotes give way to their names first.
 *
 * Days are written out, never as `<t:…>`: Discord draws that in the reader's zone, and a day in an article has
 * none. At noon UTC it would be the next day in Auckland, Apia and Kiritimati.
 */
export function renderAnswer(
  answer: Answer,
  phrases: Phrases,
  picture: Picture | null = null,
): CardPayload {
  const full = packCard(answerPage(answer, phrases, 'full'), phrases);
  const packed =
    full.omitted === 0 ? full : packCard(answerPage(answer, phrases, 'brief'), phrases);
  return picture === null ? cardPayload([packed.card]) : withPicture(packed.card, picture);
}

export function renderReport(report: Report, phrases: Phrases): CardPayload {
  const { card } = packCard(reportPage(report, phrases), phrases);
  return report.kind === 'exported' ? withFile(card, report.file.name) : cardPayload([card]);
}

/** What is told in a channel. */
export function renderTold(notice: Notice, phrases: Phrases): CardPayload {
  return cardPayload([packCard(noticePage(notice, phrases), phrases).card]);
}

/** One of the short sentences of the catalogue, as a card: where one stands, Discord takes no plain text in its place. */
export function renderNotice(sentence: Words): CardPayload {
  const components = [textDisplay([drawWords(sentence)])];
  return cardPayload([{ type: ComponentType.Container, components }]);
}

/** The same as plain text, for when Discord refuses cards. */
export function renderSentence(sentence: string): TextPayload {
  return textPayload(escapeMarkdown(sentence));
}
