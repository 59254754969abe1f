import { CUSTOM_ID } from './limits/numbers.ts';

/** Which step of which command a button or a form goes on with, and what it hands over. */
export interface StepId {
  readonly command: string;
  readonly step: string;
  readonly argument: string;
}

// Changed when what is written means something else: buttons of old messages outlive any restart.
const VERSION = '1';
const SEPARATOR = '|';

/**
 * “1|corpus|save|k3v9x2”: all that a press needs, so that it works after a restart.
 * @throws RangeError if it is longer than Discord keeps.
 */
export function writeStepId({ command, step, argument }: StepId): string {
  const written = [VERSION, command, step, argument].join(SEPARATOR);
  if (written.length > CUSTOM_ID.max) {
    throw new RangeError(
      `Cannot write step "${step}" of "${command}" into ${CUSTOM_ID.max} units: it takes ${written.length}`,
    );
  }
  return written;
}

/** Null for what an older or another bot wrote. */
export function readStepId(written: string): StepId | null {
  const [version, command, step, ...rest] = written.split(SEPARATOR);
  if (version !== VERSION || command === undefined || step === undefined || rest.length === 0)
    return null;
  return { command, step, argument: rest.join(SEPARATOR) };
}
