import type {
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  LocalizationMap,
} from 'discord-api-types/v10';

// What the page and its server say to each other, as JSON.

/** Somebody to be on the page. */
export interface Persona {
  readonly id: string;
  readonly name: string;
  /** What they are on the server, for the reader. */
  readonly role: string;
}

/** A registered command as those who may use it find it. */
export interface PageCommand {
  readonly kind: 'chat' | 'message';
  readonly name: string;
  readonly description: string;
  /** By locale, as in the options below. */
  readonly names: LocalizationMap;
  readonly descriptions: LocalizationMap;
  readonly options: readonly APIApplicationCommandOption[];
  /** Ids of the personas that Discord offers it to. */
  readonly offeredTo: readonly string[];
}

interface Place {
  readonly server: string;
  readonly channel: { readonly id: string; readonly name: string };
  readonly bot: { readonly id: string; readonly name: string };
}

/** What stands on the page before any message. */
export interface Scene {
  readonly place: Place;
  readonly personas: readonly Persona[];
  readonly commands: readonly PageCommand[];
}

/** A message as it stands now. */
export interface Entry {
  readonly message: Pick<
    APIMessage,
    'id' | 'author' | 'content' | 'embeds' | 'components' | 'attachments' | 'timestamp'
  > & { readonly flags: number };
  /** Who alone sees it; null: everybody. */
  readonly onlyFor: string | null;
  /** What it answers: a command that somebody used. */
  readonly answers: { readonly persona: string; readonly command: string } | null;
  /** What the one reads in for whom it was made; null: nobody asked for it. */
  readonly locale: string | null;
}

/** Pushed to the page: all that stands when it opens, then each change. */
export type Push =
  | { readonly kind: 'scene'; readonly scene: Scene; readonly entries: readonly Entry[] }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'gone'; readonly id: string };

export type GivenValue = string | number | boolean;

/** Who does something, and the locale in which they read: one of Discord's. */
export interface Doer {
  readonly persona: string;
  readonly locale: string;
}

/** What somebody does on the page. */
export type Deed = Doer & Doing;

/** `path` is the subcommand, “add link”; empty without one. */
export type Doing =
  | { readonly kind: 'say'; readonly text: string }
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly path: string;
      readonly options: Readonly<Record<string, GivenValue>>;
    }
  | {
      readonly kind: 'complete';
      readonly name: string;
      readonly path: string;
      readonly options: Readonly<Record<string, GivenValue>>;
      readonly focused: string;
    }
  | { readonly kind: 'menu'; readonly name: string; readonly message: string }
  | { readonly kind: 'press'; readonly message: string; readonly customId: string }
  | {
      readonly kind: 'pick';
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly kind: 'submit';
      readonly customId: string;
      /** Where the form was opened from; null for a command. */
      readonly message: string | null;
      readonly fields: Readonly<Record<string, string | readonly string[]>>;
    };

/** What the one who did it gets to see at once; messages come by themselves. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'form'; readonly form: APIModalInteractionResponseCallbackData }
  | {
      readonly kind: 'choices';
      readonly choices: readonly APIApplicationCommandOptionChoice[];
    }
  /** Nothing that Discord takes came from the bot in time. */
  | { readonly kind: 'unanswered' };

/** A file handed over, to be named as the value of an option. */
export interface Uploaded {
  readonly id: string;
}
