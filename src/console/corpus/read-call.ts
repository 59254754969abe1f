import { parseArgs } from 'node:util';
import { parseScope } from '../../ops/records/scope.ts';
import { UsageError } from '../run-tool.ts';
import type { BareVerb, Call, Verb } from './verb.ts';

const FLAG = { type: 'boolean' } as const;

/**
 * What was typed after a verb; folders that are not named are `folders`.
 * @throws UsageError, or the TypeError of `parseArgs`, for what the verb does not take.
 */
export function readCall(
  verb: Verb | BareVerb,
  typed: readonly string[],
  folders: Call['folders'],
): { readonly call: Call; readonly isJson: boolean } {
  const named = Object.fromEntries(
    [...verb.options, 'corpus', 'data', 'guild'].map((name) => [name, { type: 'string' } as const]),
  );
  const { values, positionals } = parseArgs({
    args: [...typed],
    options: { ...named, json: FLAG, yes: FLAG, shared: FLAG },
    allowPositionals: true,
  });
  const given = new Map<string, unknown>(Object.entries(values));
  const option = (name: string): string | null => {
    const value = given.get(name);
    return typeof value === 'string' ? value : null;
  };
  if (verb.words !== 'any' && positionals.length !== verb.words) {
    throw new UsageError(`Usage: npm run corpus -- ${verb.name} ${verb.usage}`.trim());
  }
  const guild = option('guild') ?? 'shared';
  const scope = parseScope(guild);
  if (given.has('shared') && scope !== 'shared') {
    throw new UsageError(`Cannot be in "shared" and in "${guild}" at once: name one of them`);
  }
  if (scope === null) throw new UsageError(`"${guild}" is neither "shared" nor a guild id`);
  const { corpus, data } = folders;
  const chosen = { corpus: option('corpus') ?? corpus, data: option('data') ?? data };
  return {
    call: { folders: chosen, scope, words: positionals, option, isSure: given.has('yes') },
    isJson: given.has('json'),
  };
}
