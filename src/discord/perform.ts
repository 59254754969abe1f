import type { RepliableInteraction } from 'discord.js';
import type { Call, Step } from '../moderator-command.ts';
import type { Report } from '../operations.ts';
import type { OptionValues } from '../option-values.ts';
import { acknowledge } from './acknowledge.ts';
import type { Desk } from './desk.ts';
import { guardedReply, noticeReply, reportReply, type MadeReply } from './made-reply.ts';
import { moderatorOf } from './moderator-of.ts';
import { openForm } from './open-form.ts';
import { pacedEdits } from './paced-edits.ts';
import { renderNotice } from './render.ts';
import { reply, tell } from './reply.ts';

/** A step that somebody set off, by a command, a button or a form. */
export interface Performance {
  readonly command: string;
  /** For the log: “add link”, “save”. */
  readonly name: string;
  /** Null when there is no such step any more. */
  readonly step: Step | null;
  readonly values: OptionValues;
  readonly argument: string;
}

/** What a step is called with besides a way to show how far it has come. */
export type Begun<Kind extends Step['kind']> = Performance &
  Omit<Call, 'progress'> & { readonly step: Extract<Step, { readonly kind: Kind }> };

/** Does what a moderator asks for, and shows what came of it to them alone. */
export async function perform(
  desk: Desk,
  interaction: RepliableInteraction,
  performance: Performance,
  elapsed: () => number,
  isClosing: boolean,
): Promise<void> {
  const { error: say } = desk.phrases;
  const refuse = async (made: MadeReply): Promise<void> => {
    const isShown = await tell(interaction, performance.command, made.payload, desk.log);
    desk.log.info('answered', { ...named(performance), took: elapsed(), isShown, ...made.fields });
  };
  const by = moderatorOf(interaction, desk);
  if (isClosing) return await refuse(noticeReply(say.later, 'closing'));
  if (by === 'servers-only') return await refuse(noticeReply(say.serversOnly, by));
  if (by === 'moderators-only') return await refuse(noticeReply(say.moderatorsOnly, by));
  const { step } = performance;
  if (step === null) return await refuse(noticeReply(say.unknownStep, 'unknown-step'));
  const begun = { ...performance, operations: desk.operations, by };
  return step.kind === 'form'
    ? await openForm(desk, interaction, { ...begun, step }, elapsed)
    : await work(desk, interaction, { ...begun, step }, elapsed);
}

async function work(
  desk: Desk,
  interaction: RepliableInteraction,
  { step, ...begun }: Begun<'work'>,
  elapsed: () => number,
): Promise<void> {
  const { log, phrases } = desk;
  const { command } = begun;
  const acknowledged = await acknowledge(interaction, command, true, elapsed, log);
  if (acknowledged === null) return;
  const id = desk.newId();
  const edits = pacedEdits(interaction, desk);
  const { payload, fields } = await guardedReply(desk, id, command, async () => {
    const progress = (report: Report): void => edits.show(reportReply(report, desk));
    return reportReply(await step.run({ ...begun, progress }), desk);
  });
  await edits.settled();
  const plain = renderNotice(phrases.error.internal(id));
  const isShown = await reply(interaction, command, { payload, plain }, log);
  const took = { acknowledged: acknowledged.took, took: elapsed() };
  log.info('answered', { id, ...named(begun), ...took, isShown, ...fields });
}

function named({ command, name }: Pick<Performance, 'command' | 'name'>): {
  readonly command: string;
  readonly step: string;
} {
  return { command, step: name };
}
