import { jsonOf, listOf, type Json } from './limits/measure.ts';
import { CHAT_INPUT, normalCommand, type Reach } from './normal-command.ts';

/** One thing that Discord holds otherwise than we do, as JSON; null: not there. */
export interface Difference {
  /** `who-said`, or `who-said.options.phrase.description`. */
  readonly path: string;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** What a registration would change, field by field. Remote commands are as Discord gives them with localisations. */
export function compareCommands(
  ours: readonly unknown[],
  remote: readonly unknown[],
  reach: Reach,
): readonly Difference[] {
  const [here, there] = [commandsByName(ours), commandsByName(remote)];
  return namesOf(here, there).flatMap((name) => {
    const [mine, other] = [here.get(name), there.get(name)];
    if (mine === undefined || other === undefined) return listed(name, mine, other);
    const [a, b] = [normalCommand(mine, reach), normalCommand(other, reach)];
    // Left out, it means what the application's settings say, which we do not know.
    return fieldDifferences(
      name,
      a,
      'integration_types' in a ? b : without(b, 'integration_types'),
    );
  });
}

function fieldDifferences(path: string, ours: Json, theirs: Json): readonly Difference[] {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].sort();
  return keys.flatMap((key) => {
    const [mine, other] = [ours[key], theirs[key]];
    const at = `${path}.${key}`;
    if (key === 'options') return optionDifferences(at, listOf(mine), listOf(other));
    if (key.endsWith('_localizations')) return fieldDifferences(at, jsonOf(mine), jsonOf(other));
    return valueDifferences(at, mine, other);
  });
}

function optionDifferences(
  path: string,
  ours: readonly unknown[],
  theirs: readonly unknown[],
): readonly Difference[] {
  const [here, there] = [byName(ours), byName(theirs)];
  const common = namesOf(here, there).flatMap((name) => {
    const at = `${path}.${name}`;
    const [mine, other] = [here.get(name), there.get(name)];
    if (mine === undefined || other === undefined) return listed(at, mine, other);
    return fieldDifferences(at, mine, other);
  });
  // Discord offers options in the order registered.
  const order =
    here.size === there.size ? valueDifferences(path, [...here.keys()], [...there.keys()]) : [];
  return common.some(({ ours, theirs }) => ours === null || theirs === null)
    ? common
    : [...common, ...order];
}

function valueDifferences(path: string, ours: unknown, theirs: unknown): readonly Difference[] {
  const [mine, other] = [written(ours), written(theirs)];
  return mine === other ? [] : [{ path, ours: mine, theirs: other }];
}

function listed(path: string, mine: unknown, other: unknown): readonly Difference[] {
  return [{ path, ours: written(mine), theirs: written(other) }];
}

function written(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

// A menu command may be called as a chat command is: it goes by its type too.
function commandsByName(commands: readonly unknown[]): ReadonlyMap<string, Json> {
  return new Map(
    commands.map(jsonOf).map((command) => {
      const [name, type] = [String(command['name']), Number(command['type'] ?? CHAT_INPUT)];
      return [type === CHAT_INPUT ? name : `${name} (type ${type})`, command];
    }),
  );
}

function byName(items: readonly unknown[]): ReadonlyMap<string, Json> {
  return new Map(items.map((item) => [String(jsonOf(item)['name']), jsonOf(item)]));
}

function namesOf(a: ReadonlyMap<string, Json>, b: ReadonlyMap<string, Json>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].sort();
}

function without(fields: Json, key: string): Json {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}
