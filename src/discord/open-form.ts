import type { RepliableInteraction } from 'discord.js';
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { TOO_LATE_MS } from './acknowledge.ts';
import type { Desk } from './desk.ts';
import { drawForm } from './draw-form.ts';
import { modalFaults } from './limits/modal-faults.ts';
import { guardedReply, noticeReply, reportReply, type GuardedReply } from './made-reply.ts';
import type { Begun } from './perform.ts';
import { showForm, tell } from './reply.ts';

type Opened =
  | { readonly kind: 'form'; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly kind: 'reply'; readonly made: GuardedReply };

/** Opens the form, or says why there is none to open. A form cannot be deferred: it is the first response. */
export async function openForm(
  desk: Desk,
  interaction: RepliableInteraction,
  begun: Begun<'form'>,
  elapsed: () => number,
): Promise<void> {
  const { log } = desk;
  const { command, name } = begun;
  const id = desk.newId();
  const opened = await open(desk, id, begun);
  if (elapsed() > TOO_LATE_MS) {
    log.warn('interaction-too-late', { command, waited: elapsed() });
    return;
  }
  const isShown =
    opened.kind === 'form'
      ? await showForm(interaction, command, opened.modal, log)
      : await tell(interaction, command, opened.made.payload, log);
  const fields = opened.kind === 'form' ? { kind: 'form' } : opened.made.fields;
  log.info('answered', { id, command, step: name, took: elapsed(), isShown, ...fields });
}

async function open(desk: Desk, id: string, { step, ...begun }: Begun<'form'>): Promise<Opened> {
  let modal: APIModalInteractionResponseCallbackData | null = null;
  const made = await guardedReply(desk, id, begun.command, async () => {
    const opened = await step.open({ ...begun, progress: () => {} });
    if (opened.kind !== 'form') return reportReply(opened, desk);
    modal = checkedForm(drawForm(begun.command, opened, desk.phrases));
    return noticeReply(desk.phrases.form.title[opened.form], 'form', desk.replyFormat);
  });
  return modal === null ? { kind: 'reply', made } : { kind: 'form', modal };
}

/** @throws RangeError if it breaks a limit. */
export function checkedForm(
  modal: APIModalInteractionResponseCallbackData,
): APIModalInteractionResponseCallbackData {
  const faults = modalFaults(modal);
  if (faults.length > 0) throw new RangeError(`Cannot open a form: ${faults.join(', ')}`);
  return modal;
}
