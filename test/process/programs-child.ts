// Calls programs one after another in this one process, from their sources, and prints what each has said. Every one sets
// its exit code and lets the process end by itself; what they share is read once.
import { pathToFileURL } from 'node:url';

const [files, call] = process.argv.slice(2).map((list) => list.split(',')) as [string[], string[]];
const print = process.stdout.write.bind(process.stdout);

for (const file of files) {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    process[name].write = (text) => {
      said[name] += String(text);
      return true;
    };
  process.argv = [process.execPath, file, ...call];
  process.exitCode = 0;
  await import(pathToFileURL(file).href);
  print(`${JSON.stringify({ file, code: process.exitCode, ...said })}\n`);
}
process.exitCode = 0;
