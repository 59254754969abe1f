import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Form } from '../form.ts';
import { label } from '../phrases/label.ts';
import { TOO_LATE_MS } from './acknowledge.ts';
import { quoteButtons } from './answer-buttons.ts';
import { writeArgument } from './answer-argument.ts';
import { changedReply, linesReply } from './answer-reply.ts';
import { drawForm } from './draw-form.ts';
import { filledIn } from './filled-in.ts';
import { type LaidOut, pageOf, type PlacedQuote, quotesOn } from './lay-out-answer.ts';
import { guardedReply, noticeReply, type MadeReply } from './made-reply.ts';
import { personOf } from './moderator-of.ts';
import { checkedForm } from './open-form.ts';
import { answerNow, isChanged, type Press } from './press.ts';
import { showForm, tell } from './reply.ts';
import { showLater } from './show-step.ts';

type OnButton = Press<ButtonInteraction>;
type Modal = ReturnType<typeof drawForm>;

/** Asks which quote of the page is meant; where there is one, opens the form for it. */
export async function chooseQuote(press: OnButton): Promise<void> {
  await ask(press, (laidOut) => {
    const quotes = quotesOn(laidOut, press.argument.number);
    const [first, ...others] = quotes;
    if (first === undefined || others.length > 0) return quoteList(press, laidOut, quotes);
    return formFor(press, first);
  });
}

/** Opens the form for one quote of several. */
export async function openReport(press: OnButton): Promise<void> {
  await ask(press, (laidOut) => {
    const quote = quoteAt(laidOut, press.argument.number);
    return quote === null
      ? noticeReply(press.desk.phrases.error.unknownStep, 'unknown-step', press.desk.replyFormat)
      : formFor(press, quote);
  });
}

/** Files what was filled in, and says what came of it to the member alone. */
export async function takeReport(press: Press<ModalSubmitInteraction>): Promise<void> {
  const { desk, interaction, argument } = press;
  await showLater(press, 'private-reply', async () => {
    const laidOut = answerNow(press);
    if (isChanged(press, laidOut)) return changedReply(desk, laidOut);
    const quote = quoteAt(laidOut, argument.number);
    const { reason } = filledIn(interaction);
    if (quote === null || typeof reason !== 'string')
      return noticeReply(desk.phrases.error.unknownStep, 'unknown-step', desk.replyFormat);
    const { article, span } = quote.citation;
    const fate = await desk.operations.reports.file(personOf(interaction, desk), {
      ...{ article: article.id, span, reason },
    });
    return noticeReply(desk.phrases.step.wrongQuote.fate[fate], `report-${fate}`, desk.replyFormat);
  });
}

type Asked = MadeReply | { readonly kind: 'form'; readonly modal: Modal };

/** A form cannot be deferred, so what there is to ask is the first response. */
async function ask(press: OnButton, make: (laidOut: LaidOut) => Asked): Promise<void> {
  const { desk, interaction, question, step, elapsed } = press;
  const { log, phrases, operations } = desk;
  const command = question.definition.name;
  const id = desk.newId();
  let modal: Modal | null = null;
  const made = await guardedReply(desk, id, command, () => {
    const taken = operations.reports.wouldTake(interaction.guildId);
    if (taken !== 'filed')
      return noticeReply(phrases.step.wrongQuote.fate[taken], taken, desk.replyFormat);
    const laidOut = answerNow(press);
    if (isChanged(press, laidOut)) return changedReply(desk, laidOut);
    const asked = make(laidOut);
    if (!('kind' in asked)) return asked;
    modal = checkedForm(asked.modal);
    return noticeReply(phrases.form.title['wrong-quote'], 'form', desk.replyFormat);
  });
  if (elapsed() > TOO_LATE_MS) {
    log.warn('interaction-too-late', { command, step, waited: elapsed() });
    return;
  }
  const isShown =
    modal === null
      ? await tell(interaction, command, made.payload, log)
      : await showForm(interaction, command, modal, log);
  log.info('answered', { id, command, step, took: elapsed(), isShown, ...made.fields });
}

function formFor({ desk, question, argument }: OnButton, quote: PlacedQuote): Asked {
  const form: Form = {
    ...({ kind: 'form', form: 'wrong-quote', values: {}, step: 'reported' } as const),
    argument: writeArgument({ ...argument, number: quote.block }),
    about: desk.phrases.quoted(label(quote.citation.quote)),
  };
  return { kind: 'form', modal: drawForm(question.definition.name, form, desk.phrases) };
}

/** The first words of each quote, with a numbered button. */
function quoteList(
  { desk }: OnButton,
  laidOut: LaidOut,
  quotes: readonly PlacedQuote[],
): MadeReply {
  const { phrases } = desk;
  const { button, wrongQuote } = phrases.step;
  const lines = quotes.map(
    ({ citation }, place) =>
      `${button.quote(place + 1)}: ${phrases.quoted(firstWords(citation.quote))}`,
  );
  const buttons = quoteButtons(laidOut, quotes, null, 'report-at', phrases);
  return linesReply(desk, [wrongQuote.which, ...lines], 'which-quote', buttons);
}

// UTF-16 units: enough to know it by, and ten of them on a phone.
const LONGEST = 120;

function firstWords(quote: string): string {
  const words = label(quote);
  if (words.length <= LONGEST) return words;
  return `${words
    .slice(0, LONGEST)
    .replace(/\s+\S*$/u, '')
    .replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

function quoteAt(laidOut: LaidOut, block: number): PlacedQuote | null {
  const quotes = quotesOn(laidOut, pageOf(laidOut, block));
  return quotes.find((quote) => quote.block === block) ?? null;
}
