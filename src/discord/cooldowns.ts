/** Who has asked when, in memory only. */
export interface Cooldowns {
  /**
   * Milliseconds that this member of this server has still to wait; 0 when they may ask, which begins the next pause.
   * A question that has to wait begins none.
   */
  begin(guild: string, member: string, pauseSeconds: number): number;
  /** Takes the pause back that the last question began. */
  giveBack(guild: string, member: string): void;
  readonly size: number;
}

// About 2 MB. Beyond it, whoever has waited longest need wait no more.
const MOST = 10_000;

/** The pauses of all servers, on a clock of milliseconds, which are forgotten when the longest of all is over. */
export function openCooldowns(clock: () => number, longestSeconds: number, most = MOST): Cooldowns {
  // In the order of asking.
  const askedAt = new Map<string, number>();
  const keyOf = (guild: string, member: string): string => `${guild} ${member}`;

  function forget(now: number): void {
    for (const [key, at] of askedAt) {
      if (askedAt.size <= most && now - at < longestSeconds * 1000) return;
      askedAt.delete(key);
    }
  }

  return {
    begin: (guild, member, pauseSeconds) => {
      // What was asked while there was no pause does not count once there is one.
      if (pauseSeconds === 0) return 0;
      const [key, now] = [keyOf(guild, member), clock()];
      const left = (askedAt.get(key) ?? -Infinity) + pauseSeconds * 1000 - now;
      if (left > 0) return left;
      askedAt.delete(key);
      askedAt.set(key, now);
      forget(now);
      return 0;
    },
    giveBack: (guild, member) => void askedAt.delete(keyOf(guild, member)),
    get size() {
      return askedAt.size;
    },
  };
}
