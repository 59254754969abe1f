import type { SpeakerSource } from './occurrence.ts';
import { type JoinedSpeakers, openJoiner } from './open-joiner.ts';
import { openToldCoder } from './told-coder.ts';

/** Who speaks in these articles. */
export function buildSpeakers(sources: readonly SpeakerSource[]): JoinedSpeakers {
  const coder = openToldCoder();
  return openJoiner(coder)(sources.map(coder.code));
}
