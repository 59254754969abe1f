// JavaScript: it runs before anything that reads TypeScript.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { constants, Script } from 'node:vm';
import { Worker } from 'node:worker_threads';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the program stands in one file, the machine code of it, what a thread of it runs, and the list of what all were made of. */
export function bundlePaths() {
  const folder = join(ROOT, '.cache');
  return {
    script: join(folder, 'bot.cjs'),
    code: join(folder, 'bot.code'),
    thread: join(folder, 'thread.cjs'),
    manifest: join(folder, 'bot.json'),
  };
}

/** The program's `runBot`, or null when there is no bundle of the sources as they stand now. */
export function loadBundle() {
  const { script, code, thread, manifest } = bundlePaths();
  let begun = null;
  try {
    const { node, inputs } = JSON.parse(readFileSync(manifest, 'utf8'));
    if (node !== process.version || !inputs.every(isUnchanged)) return null;
    // It begins while this thread loads the program. It gets no token.
    const settings = { env: {}, workerData: likelyFolders() };
    begun = new Worker(thread, settings).on('error', () => {});
    begun.unref();
    return loadScript(readFileSync(script, 'utf16le'), readFileSync(code)).run(begun).runBot;
  } catch {
    // Absent, or damaged: the sources are whole.
    void begun?.terminate();
    return null;
  }
}

/** The program will say for sure: if it says otherwise, what was read ahead is left. */
function likelyFolders() {
  const file = inSettingsFile();
  const settingOf = (name, usual) => process.env[name]?.trim() || file[name]?.trim() || usual;
  return { corpus: settingOf('CORPUS_DIR', 'corpus'), data: settingOf('DATA_DIR', 'data') };
}

function inSettingsFile() {
  try {
    return parseEnv(readFileSync('.env', 'utf8'));
  } catch {
    return {};
  }
}

/** @param {[string, number, number]} input */
function isUnchanged([path, size, mtime]) {
  // Joined as it is: to make six hundred paths tidy takes as long as to look at their files.
  const found = statSync(ROOT + path, { throwIfNoEntry: false });
  return found !== undefined && found.size === size && found.mtimeMs === mtime;
}

/** A script of CommonJS and how to run it, which gives its exports; `thread` is one that waits for its call. */
export function loadScript(text, cachedData) {
  const filename = join(ROOT, 'src', 'bot.cjs');
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${text}\n})`,
    {
      filename,
      cachedData,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    },
  );
  return {
    script,
    run: (thread = null) => {
      const module = { exports: {}, thread };
      thread?.once('exit', () => {
        module.thread = null;
      });
      const require = createRequire(filename);
      script.runInThisContext()(module.exports, require, module, filename, join(ROOT, 'src'));
      return module.exports;
    },
  };
}
