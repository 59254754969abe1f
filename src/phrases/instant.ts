/** Seconds since 1970 as “2025-05-30 04:44 UTC”: a moderator compares it with the log. */
export function instant(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
