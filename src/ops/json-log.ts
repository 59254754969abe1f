import type { Log, LogFields } from '../log.ts';

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
type Level = (typeof LEVELS)[number];

/** A log of JSON lines: `{"time","level","event",…fields}`. Secrets among the fields' words are blotted out. */
export function createJsonLog(options: {
  readonly level: Level;
  readonly secrets: readonly string[];
  readonly write: (line: string) => void;
  readonly now: () => Date;
}): Log {
  const { level, secrets, write, now } = options;
  const log =
    (of: Level) =>
    (event: string, fields: LogFields = {}) => {
      if (LEVELS.indexOf(of) < LEVELS.indexOf(level)) return;
      let line = JSON.stringify({ time: now().toISOString(), level: of, event, ...fields });
      for (const secret of secrets) line = line.replaceAll(secret, '[secret]');
      write(`${line}\n`);
    };
  return { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') };
}

/** For the terminal, where the reply itself says what happened. */
export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };
