import type { Paged } from './article-report.ts';
import type { AskingRules } from './asking-rules.ts';
import type { OpenReport } from './report-desk.ts';

/** Who did something, as far as it is known: never a name, never a ping. */
export type LoggedWho = 'member' | 'operator' | 'feed' | 'forgotten';

export interface LogLine {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly who: LoggedWho;
  /** The member's id or the feed's address. */
  readonly whoId: string | null;
  readonly action: string;
  readonly article: string | null;
  readonly url: string | null;
  readonly wasRecovered: boolean;
}

/** What the moderators of a server can set. Ids of a role and of channels. */
export interface ModeratorSettings extends AskingRules {
  readonly moderatorRole: string | null;
  readonly noticeChannel: string | null;
}

/** What is left out stays; null takes it back. */
export interface SettingsChanges extends Partial<
  Pick<ModeratorSettings, 'moderatorRole' | 'noticeChannel' | 'isPrivate' | 'cooldownSeconds'>
> {
  /** One channel more in which questions may be asked. */
  readonly allowChannel?: string;
  /** One channel less. */
  readonly removeChannel?: string;
  readonly allowEverywhere?: true;
}

/** A file that goes with a reply. */
export interface AttachedReply {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What is told about records. */
export type RecordsReport =
  | {
      readonly kind: 'logged';
      readonly log: Paged<LogLine>;
      /** What members say is wrong and nobody has dealt with, the oldest first. */
      readonly reports: readonly OpenReport[];
    }
  | {
      readonly kind: 'exported';
      readonly file: AttachedReply;
      readonly articles: number;
      readonly lines: number;
    }
  | {
      readonly kind: 'settings';
      readonly settings: ModeratorSettings;
      /** Allowed channels that are not there any more. */
      readonly goneChannels: readonly string[];
      readonly isChanged: boolean;
    }
  /** What is stored about a member, in all servers. */
  | {
      readonly kind: 'stored-about';
      readonly lines: number;
      readonly reports: number;
      readonly drafts: number;
    }
  | {
      readonly kind: 'forgotten';
      readonly lines: number;
      readonly reports: number;
      readonly drafts: number;
    };
