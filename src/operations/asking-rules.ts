/** What the moderators of a server have set about questions. */
export interface AskingRules {
  /** Whether an answer is for the asker alone unless asked otherwise. */
  readonly isPrivate: boolean;
  /** Ids of the channels in which questions may be asked; empty: everywhere. */
  readonly allowedChannels: readonly string[];
  /** Seconds between two questions of one member; 0: none. */
  readonly cooldownSeconds: number;
}

/** What holds where nothing was set. */
export const OPEN_RULES: AskingRules = {
  isPrivate: false,
  allowedChannels: [],
  cooldownSeconds: 0,
};

/** As many as Discord lets somebody choose from a menu; a sentence that names them all still fits a phone. */
export const MOST_ALLOWED_CHANNELS = 25;

/** An hour: what waits longer is better forbidden. */
export const LONGEST_COOLDOWN = 3_600;
