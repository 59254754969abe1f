import type { RepliableInteraction } from 'discord.js';
import type { Call, Step, TaskCommand } from '../task-command.ts';
import type { Report } from '../operations.ts';
import type { OptionValues } from '../option-values.ts';
import { acknowledge, changesMessage } from './acknowledge.ts';
import type { Desk } from './desk.ts';
import { guardedReply, noticeReply, reportReply, type MadeReply } from './made-reply.ts';
import { moderatorOf, personOf } from './moderator-of.ts';
import { openForm } from './open-form.ts';
import { pacedEdits } from './paced-edits.ts';
import { reply, tell } from './reply.ts';

/** A step that somebody set off, by a command, a button or a form. */
export interface Performance {
  /** Null when it is not known any more. */
  readonly command: TaskCommand | null;
  /** For the log: “add link”, “save”. */
  readonly name: string;
  /** Null when there is no such step any more. */
  readonly step: Step | null;
  readonly values: OptionValues;
  readonly argument: string;
}

/** What a step is called with besides a way to show how far it has come. */
export type Begun<Kind extends Step['kind']> = Pick<Performance, 'name'> &
  Omit<Call, 'progress'> & {
    readonly command: string;
    readonly step: Extract<Step, { readonly kind: Kind }>;
  };

/** Does what somebody asks for, and shows what came of it to them alone. */
export async function perform(
  desk: Desk,
  interaction: RepliableInteraction,
  performance: Performance,
  elapsed: () => number,
  isClosing: boolean,
): Promise<void> {
  const { replyFormat } = desk;
  const { error: say } = desk.phrases;
  const { step, name, values, argument } = performance;
  const command = performance.command?.definition.name ?? 'unknown';
  const refuse = async (made: MadeReply): Promise<void> => {
    const isShown = await tell(interaction, command, made.payload, desk.log);
    desk.log.info('answered', { command, step: name, took: elapsed(), isShown, ...made.fields });
  };
  const by =
    performance.command?.access === 'personal'
      ? personOf(interaction, desk)
      : moderatorOf(interaction, desk);
  if (isClosing) return await refuse(noticeReply(say.later, 'closing', replyFormat));
  if (by === 'servers-only') return await refuse(noticeReply(say.serversOnly, by, replyFormat));
  if (by === 'moderators-only')
    return await refuse(noticeReply(say.moderatorsOnly, by, replyFormat));
  if (step === null) return await refuse(noticeReply(say.unknownStep, 'unknown-step', replyFormat));
  const begun = { command, name, values, argument, operations: desk.operations, by };
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
  const { log } = desk;
  const { command, name } = begun;
  const promised = changesMessage(interaction) ? 'change' : 'private-reply';
  const acknowledged = await acknowledge(interaction, command, promised, elapsed, desk);
  if (acknowledged === null) return;
  const id = desk.newId();
  const edits = pacedEdits(interaction, desk);
  const { payload, plain, fields, files } = await guardedReply(desk, id, command, async () => {
    const progress = (report: Report): void => edits.show(reportReply(report, desk));
    return reportReply(await step.run({ ...begun, progress }), desk);
  });
  await edits.settled();
  const isShown = await reply(interaction, command, { payload, plain, files }, log);
  const took = { acknowledged: acknowledged.took, took: elapsed() };
  log.info('answered', { id, command, step: name, ...took, isShown, ...fields });
}
