import { type ChildProcess, spawn } from 'node:child_process';
import { ROOT } from '../support/program-files.ts';
import { programOf } from '../support/program-of.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The environment of a fresh machine: nothing of ours is set. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => ['PATH', 'HOME', 'TMPDIR'].includes(name)),
  );
}

/** Starts one of the project's programs as an operator would. */
export function startNode(
  file: string,
  args: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(process.execPath, [programOf(file), ...args], {
    cwd: ROOT,
    env: { ...cleanEnvironment(), ...environment },
    stdio: 'pipe',
  });
}

/** Waits for the end; `input` is all that it may read. */
export async function ended(child: ChildProcess, input = ''): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
  child.stdin?.end(input);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

export async function runNode(
  file: string,
  args: readonly string[] = [],
  { input = '', environment = {} }: { input?: string; environment?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return await ended(startNode(file, args, environment), input);
}
