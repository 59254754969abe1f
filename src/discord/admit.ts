import { ApplicationIntegrationType, type RepliableInteraction } from 'discord.js';
import { OPEN_RULES } from '../operations/asking-rules.ts';
import type { Words } from '../phrases/words.ts';
import { askingPlace } from './asking-place.ts';
import type { Desk } from './desk.ts';

/** A question as the rules of a server see it. */
interface Wish {
  /** Asked about the bot itself: only who sees the answer is the server's to say. */
  readonly isFree: boolean;
  /** What was asked for; null: as the server has it. */
  readonly isPrivate: boolean | null;
}

export type Admission =
  | {
      readonly kind: 'admitted';
      readonly isPrivate: boolean;
      /** Nothing was answered: the member need not wait for the next question. */
      giveBack(this: void): void;
    }
  | { readonly kind: 'refused'; readonly why: 'elsewhere' | 'too-early'; readonly say: Words };

/** Whether a question may be asked here and now, and who is to see the answer. From memory. */
export function admit(
  desk: Desk,
  interaction: RepliableInteraction,
  wish: Wish,
  elapsed: () => number,
): Admission {
  const { guildId, user } = interaction;
  const rules = guildId === null ? OPEN_RULES : desk.operations.askingRules(guildId);
  const byDefault = isGuest(interaction) || rules.isPrivate;
  const visible = { kind: 'admitted', isPrivate: wish.isPrivate ?? byDefault } as const;
  if (guildId === null || wish.isFree) return { ...visible, giveBack: () => {} };

  const { error: say } = desk.phrases;
  const place = askingPlace(interaction, rules);
  if (place.kind === 'elsewhere') {
    const channels = place.channels.map((id) => ({ kind: 'channel', id }) as const);
    return { kind: 'refused', why: 'elsewhere', say: say.askElsewhere(channels) };
  }
  const left = desk.cooldowns.begin(guildId, user.id, rules.cooldownSeconds);
  if (left > 0) {
    // On Discord's clock, by which its clients count down; up, so that the end is not told too early.
    const seconds = Math.ceil((interaction.createdTimestamp + elapsed() + left) / 1000);
    return {
      ...{ kind: 'refused', why: 'too-early' },
      say: say.tooEarly({ kind: 'instant', seconds }),
    };
  }
  const giveBack = (): void => desk.cooldowns.giveBack(guildId, user.id);
  return place.kind === 'all-gone'
    ? { kind: 'admitted', isPrivate: true, giveBack }
    : { ...visible, giveBack };
}

/** In a server that has not added the bot: a member brought it along, and its others did not ask for it. */
function isGuest({ guildId, authorizingIntegrationOwners: owners }: RepliableInteraction): boolean {
  return guildId !== null && owners[ApplicationIntegrationType.GuildInstall] === undefined;
}
