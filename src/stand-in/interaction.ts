import { InteractionResponseType } from 'discord-api-types/v10';
import type {
  APIApplicationCommandOptionChoice,
  APIInteractionResponse,
  APIMessageInteractionMetadata,
  APIModalInteractionResponseCallbackData,
  InteractionType,
} from 'discord-api-types/v10';
import type { Mailbox } from './mailbox.ts';
import type { Message } from './messages.ts';
import type { UploadedFile } from './uploads.ts';

/** Something the bot did with an interaction, as Discord took it. */
export type Act =
  | {
      readonly kind: 'callback';
      readonly type: InteractionResponseType;
      /** As the bot sent it. */
      readonly callback: APIInteractionResponse;
      readonly isEphemeral: boolean;
      /** The answer at that moment; null when the callback shows none. */
      readonly message: Message | null;
      readonly files: readonly UploadedFile[];
    }
  | { readonly kind: 'edit'; readonly message: Message; readonly files: readonly UploadedFile[] }
  | {
      readonly kind: 'followup';
      readonly message: Message;
      readonly files: readonly UploadedFile[];
    }
  | { readonly kind: 'delete'; readonly message: Message }
  /** Refused: the status and code that the bot was told, and what the validator found. */
  | {
      readonly kind: 'rejected';
      readonly status: number;
      readonly code: number;
      readonly faults: readonly string[];
    };

/** What Discord knows of an interaction. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly channelId: string;
  readonly guildId: string | null;
  /** What its answers say of it; null when there is nothing to say. */
  readonly metadata: APIMessageInteractionMetadata | null;
  /** A member alone has brought the bot there. */
  readonly isByMember: boolean;
  /** By the stand-in's clock, in milliseconds. */
  readonly sentAt: number;
  readonly acts: Mailbox<Act>;
  acknowledged: { readonly callback: APIInteractionResponse; readonly after: number } | null;
  /** The message that `@original` means. */
  answerId: string | null;
  /** Whether the answer is still the “thinking” placeholder of a defer. */
  isPlaceholder: boolean;
  readonly followupIds: string[];
}

/** An interaction as a test sees it. */
export interface Handle {
  readonly id: string;
  readonly token: string;
  /** Milliseconds from sending to the first response that was taken; null before it. */
  readonly acknowledgedAfter: number | null;
  readonly acts: readonly Act[];
  /** The answer as it stands now; null when there is none, or none any more. */
  readonly message: Message | null;
  readonly followups: readonly Message[];
  /** What an autocomplete was answered with. */
  readonly choices: readonly APIApplicationCommandOptionChoice[] | null;
  readonly modal: APIModalInteractionResponseCallbackData | null;
  /** The earliest act of these kinds not yet taken; waits for it if need be. Each act is taken once. */
  next<Kind extends Act['kind']>(
    ...kinds: readonly Kind[]
  ): Promise<Extract<Act, { readonly kind: Kind }>>;
  /** Shows every act, those that were and those to come. */
  watch(see: (act: Act) => void): void;
}

/** `find` gives the current state of a message. */
export function handleOf(
  interaction: Interaction,
  find: (id: string | null) => Message | null,
): Handle {
  return {
    id: interaction.id,
    token: interaction.token,
    get acknowledgedAfter() {
      return interaction.acknowledged?.after ?? null;
    },
    get acts() {
      return interaction.acts.all;
    },
    get message() {
      return find(interaction.answerId);
    },
    get followups() {
      return interaction.followupIds.map(find).filter((message) => message !== null);
    },
    get choices() {
      const callback = interaction.acknowledged?.callback;
      return callback?.type === InteractionResponseType.ApplicationCommandAutocompleteResult
        ? (callback.data.choices ?? [])
        : null;
    },
    get modal() {
      const callback = interaction.acknowledged?.callback;
      return callback?.type === InteractionResponseType.Modal ? callback.data : null;
    },
    next: (...kinds) => interaction.acts.next(...kinds),
    watch: (see) => interaction.acts.watch(see),
  };
}
