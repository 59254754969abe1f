import { analyseSpeed } from './analyse-speed.ts';
import { buildSpeed } from './build.ts';
import { commandSpeed } from './commands.ts';
import { groupSpeed } from './group.ts';
import { ingestSpeed } from './ingest.ts';
import { memoryUse } from './memory.ts';
import type { Question } from './question.ts';
import { refreshSpeed } from './refresh.ts';
import { searchSpeed } from './search-speed.ts';
import { startSpeed } from './start.ts';
import { suggestSpeed } from './suggest-speed.ts';

/** What can be measured, by name. */
export const QUESTIONS: ReadonlyMap<string, Question> = new Map([
  ['analyse', analyseSpeed],
  ['build', buildSpeed],
  ['group', groupSpeed],
  ['ingest', ingestSpeed],
  ['commands', commandSpeed],
  ['memory', memoryUse],
  ['refresh', refreshSpeed],
  ['search', searchSpeed],
  ['start', startSpeed],
  ['suggest', suggestSpeed],
]);
