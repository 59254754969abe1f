import type { SpeakerVia } from '../text/quotation/quotation.ts';

declare const speakerId: unique symbol;

/** Folded full name, for example `keith kellogg`. Only `buildSpeakers` makes one. */
export type SpeakerId = string & { readonly [speakerId]: true };

export interface Speaker {
  readonly id: SpeakerId;
  /** As the articles write it most fully. */
  readonly name: string;
  /** Every form that the articles use, the name included. */
  readonly aliases: readonly string[];
  /** Roles that the articles give, most frequent first. */
  readonly roles: readonly string[];
  /** `[article, quotation]` of each statement, in the order of the articles. */
  readonly statements: readonly (readonly [number, number])[];
}

export interface SpeakerRegistry {
  /** Most statements first, then by name. */
  readonly speakers: readonly Speaker[];
  /** Of each article, of each of its people: an index into `speakers`, or null for people who say nothing. */
  readonly ofPerson: readonly (readonly (number | null)[])[];
}

/** How a reply says who speaks. */
export interface NamedSpeaker {
  readonly id: SpeakerId;
  readonly name: string;
  readonly via: SpeakerVia;
}
