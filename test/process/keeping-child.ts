// Does one work at the desk and kills itself at the given step. On stdout: what it was told, if it lives to hear it.
import { writeSync } from 'node:fs';
import { type Work, doWork, mortalDesk } from '../support/mortal.ts';

const [corpus = '', data = '', work = '', deadly = ''] = process.argv.slice(2);
let steps = 0;
const desk = mortalDesk({ corpus, data }, () => {
  steps += 1;
  if (steps === Number(deadly)) process.kill(process.pid, 'SIGKILL');
});
writeSync(1, await doWork(desk, work as Work));
