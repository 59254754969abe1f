import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FolderStamps } from '../../corpus/read-corpus.ts';
import type { AnalysedArticle, Snapshot } from '../../snapshot.ts';
import { openArticles } from '../packing/packed-articles.ts';
import { openPacked } from '../packing/packed-snapshot.ts';
import type {
  Asked,
  Built,
  ServedSnapshot,
  ToldArticles,
  WorkerData,
  WorkerTask,
} from './built.ts';
import { serveSaved } from './serve-saved.ts';

/** Reads, analyses and indexes the articles of a folder off the calling thread, again and again. */
export interface SnapshotBuilder {
  /**
   * The saved snapshot, if it is whole and the folder has not changed since; null: build one. At the start only, and
   * on the calling thread: nobody can ask before.
   */
  readonly openSaved: () => Promise<Snapshot | null>;
  /**
   * What has not changed since the last build is not done again. One build at a time.
   * @throws Error with the message of what ended it, such as a folder that cannot be read.
   */
  readonly build: () => Promise<Snapshot>;
  /** Reads all files again, whatever their stamps say; whether they, and all of the saved file, are what they were. */
  readonly verify: () => Promise<Pick<Of<'verified'>, 'changed' | 'isWhole'>>;
  /** How the folder stands now; it is looked at by the worker. @throws Error when it cannot be listed. */
  readonly look: () => Promise<FolderStamps>;
  /** How it stood when what was built or opened last was read; null before that. */
  readonly stamps: () => string | null;
  /** Saves the snapshot that was built last; null: it is saved, else why not. */
  readonly save: () => Promise<string | null>;
  readonly close: () => Promise<void>;
}

interface BuilderOptions extends WorkerTask {
  /** Told how many of the articles that are new have been analysed. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told why a saved snapshot cannot be used. */
  readonly onRefused?: (reason: string) => void;
}

/** A builder whose thread starts with the first build, and again after it has died; idle, it keeps no process. */
export function openSnapshotBuilder(options: BuilderOptions): SnapshotBuilder {
  const { folder, cache, saved, onProgress = () => {}, onRefused = () => {} } = options;
  let worker: Worker | null = null;
  // What the worker has told, by its numbers.
  let known = new Map<number, AnalysedArticle>();
  let served: ServedSnapshot | null = null;
  let stamps: string | null = null;

  function running(): Worker {
    if (worker !== null) return worker;
    const started = startWorker({ folder, cache, saved, served });
    started.once('exit', () => {
      if (worker === started) worker = null;
    });
    worker = started;
    if (served === null) known = new Map();
    served = null;
    return started;
  }

  /** Asks the worker, which keeps the process alive as long as it works. */
  async function asked<Kind extends Built['kind']>(ask: Asked, kind: Kind): Promise<Of<Kind>> {
    const current = running();
    hold(current);
    try {
      return await answerOf(current, { folder, ask, kind }, (built) => {
        if (built.kind === 'articles') takeTold(known, built.told);
        if (built.kind === 'progress') onProgress(built.done, built.total);
      });
    } catch (error) {
      // It may have died, and what it told with it.
      worker = null;
      await current.terminate();
      throw error;
    } finally {
      // One that is being ended keeps the process until it has ended.
      if (worker === current) letGo(current);
    }
  }

  return {
    openSaved: async () => {
      if (saved === null) return null;
      const found = await serveSaved(folder, saved, onRefused);
      if (found === null) return null;
      ({ served, stamps } = found);
      known = new Map(found.articles.map((held, place) => [place + 1, held]));
      return found.snapshot;
    },
    build: async () => {
      const { numbers, packed, stamps: read } = await asked('build', 'done');
      known = toldAs(known, numbers);
      const snapshot = openPacked(packed, [...known.values()]);
      stamps = read;
      return snapshot;
    },
    verify: async () => await asked('verify', 'verified'),
    look: async () => (await asked('look', 'looked')).folder,
    stamps: () => stamps,
    save: async () => (worker === null ? null : (await asked('save', 'saved')).problem),
    close: async () => {
      const ending = worker;
      worker = null;
      await ending?.terminate();
    },
  };
}

// How many wait for a thread.
const waiting = new WeakMap<Worker, number>();

/** A thread keeps the process as long as somebody waits for it: several may, and one of them has its answer first. */
function hold(worker: Worker): void {
  waiting.set(worker, (waiting.get(worker) ?? 0) + 1);
  worker.ref();
}

function letGo(worker: Worker): void {
  const left = (waiting.get(worker) ?? 1) - 1;
  waiting.set(worker, left);
  if (left === 0) worker.unref();
}

/** One build, by a thread of its own. */
export async function buildInWorker(folder: string): Promise<Snapshot> {
  const builder = openSnapshotBuilder({ folder, cache: null, saved: null });
  try {
    return await builder.build();
  } finally {
    await builder.close();
  }
}

function startWorker(data: WorkerData): Worker {
  const worker = new Worker(new URL('./snapshot-worker-boot.mjs', import.meta.url), {
    workerData: data,
    // It reads strangers' files: it gets no token.
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: mostHeap() },
  });
  // What a thread still throws between two builds is told by the build that was waiting, if there was one.
  worker.on('error', () => {});
  // Several wait for one worker at a time: a build, a check, a save.
  worker.setMaxListeners(0);
  return worker;
}

// Of the machine's memory. Node's own limit ends the thread at some forty thousand articles.
const SHARE_OF_MEMORY = 0.75;

/** In MB. */
function mostHeap(): number {
  const allowed = process.constrainedMemory();
  const most = allowed > 0 ? Math.min(allowed, totalmem()) : totalmem();
  return Math.floor((SHARE_OF_MEMORY * most) / 2 ** 20);
}

type Of<Kind extends Built['kind']> = Extract<Built, { readonly kind: Kind }>;

interface Question<Kind extends Built['kind']> {
  readonly folder: string;
  readonly ask: Asked;
  readonly kind: Kind;
}

/** `onTold` is told all that comes before. */
async function answerOf<Kind extends Built['kind']>(
  worker: Worker,
  { folder, ask, kind }: Question<Kind>,
  onTold: (built: Built) => void,
): Promise<Of<Kind>> {
  return await new Promise<Of<Kind>>((resolve, reject) => {
    const onMessage = (built: Built): void => {
      if (built.kind === 'failed' && built.of === ask) end(() => reject(new Error(built.message)));
      else if (built.kind === kind) end(() => resolve(built as Of<Kind>));
      else onTold(built);
    };
    const onError = (error: Error): void => end(() => reject(error));
    const onExit = (code: number): void =>
      end(() =>
        reject(
          new Error(`Cannot build a snapshot of "${folder}": the worker ended with code ${code}`),
        ),
      );
    const end = (settle: () => void): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      settle();
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(ask, []);
  });
}

function takeTold(known: Map<number, AnalysedArticle>, { numbers, ...packed }: ToldArticles): void {
  for (const [place, held] of openArticles(packed).entries()) known.set(numbers[place] ?? 0, held);
}

/** Those of these numbers, in their order. */
function toldAs(
  known: ReadonlyMap<number, AnalysedArticle>,
  numbers: Uint32Array,
): Map<number, AnalysedArticle> {
  const told = new Map<number, AnalysedArticle>();
  for (const number of numbers) {
    const held = known.get(number);
    if (held === undefined) throw new TypeError(`Cannot find article ${number} of the worker`);
    told.set(number, held);
  }
  return told;
}
