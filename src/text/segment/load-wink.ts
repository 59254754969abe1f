import { createRequire } from 'node:module';
import type winkModel from 'wink-eng-lite-web-model';
import type winkNlp from 'wink-nlp';

const require = createRequire(import.meta.url);

// Loading twice makes wink's model grow, so there is one for the process.
let loaded: ReturnType<typeof winkNlp> | null = null;

/**
 * wink-nlp with its model of 4 MB, which takes a tenth of a second: loaded when it is first asked for, since most that a
 * bot is asked needs no analysis.
 */
export function loadWink(): ReturnType<typeof winkNlp> {
  if (loaded !== null) return loaded;
  const open = require('wink-nlp') as typeof winkNlp;
  // Lemmas need the tags.
  return (loaded = open(require('wink-eng-lite-web-model') as typeof winkModel, ['pos']));
}
