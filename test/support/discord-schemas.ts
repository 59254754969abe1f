import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { SentKind } from '../../src/discord/limits/sent-faults.ts';

// Discord's OpenAPI description, pruned: its README stands beside it.
const PATH =
  process.env['DISCORD_SCHEMAS'] ??
  fileURLToPath(new URL('../../../shared/discord/schemas.json', import.meta.url));

/** Whether Discord's own schemas can judge here; when they cannot, nothing is at fault. */
export const hasSchemas = existsSync(PATH);
if (!hasSchemas)
  console.warn(`Discord's schemas are not at "${PATH}": payloads go unjudged by them`);

const CALLBACKS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
};
const COMMANDS_IN_PUT = 130;

/** Where Discord's schemas refuse a body, and why. */
export function schemaFaults(kind: SentKind, body: unknown): readonly string[] {
  if (!hasSchemas) return [];
  // JSON drops undefined properties, as the wire does.
  const sent: unknown = JSON.parse(JSON.stringify(body));
  switch (kind) {
    case 'callback': {
      const name = CALLBACKS[Number((sent as { type?: unknown }).type)];
      return name === undefined ? ['/type unknown'] : faultsOf(name, sent);
    }
    case 'edit':
      return faultsOf('IncomingWebhookUpdateRequestPartial', sent);
    case 'followup':
      return faultsOf('IncomingWebhookRequestPartial', sent);
    case 'message':
      return faultsOf('MessageCreateRequest', sent);
    case 'commands':
      return commandSetFaults(sent);
  }
}

function commandSetFaults(commands: unknown): readonly string[] {
  if (!Array.isArray(commands)) return ['/ must be a list'];
  return [
    ...(commands.length > COMMANDS_IN_PUT ? [`/ ${commands.length} commands`] : []),
    ...commands.flatMap((command, index) =>
      faultsOf('ApplicationCommandUpdateRequest', command).map((fault) => `/${index}${fault}`),
    ),
  ];
}

type Schemas = Readonly<Record<string, ObjectSchema>>;
interface ObjectSchema {
  readonly properties?: Readonly<Record<string, { readonly enum?: readonly number[] }>>;
}
interface Reference {
  readonly $ref?: string;
}

const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false });
ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:\S*$/i);
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:?\d\d)$/);
if (hasSchemas) {
  const schemas = JSON.parse(readFileSync(PATH, 'utf8')) as Schemas;
  ajv.addSchema({ $id: 'discord', components: { schemas: chosenByType(schemas) } });
}

const validators = new Map<string, ValidateFunction>();

function faultsOf(name: string, body: unknown): readonly string[] {
  const validate =
    validators.get(name) ?? ajv.compile({ $ref: `discord#/components/schemas/${name}` });
  validators.set(name, validate);
  if (validate(body)) return [];
  const faults = telling(validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message}`,
  );
  return [...new Set(faults)];
}

const WRAPPERS: readonly string[] = ['oneOf', 'anyOf', 'not'];

/** Without what only says that one of several alternatives was not met. */
function telling(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const meant = errors.filter(
    ({ keyword, params }) => !WRAPPERS.includes(keyword) && params['type'] !== 'null',
  );
  return meant.length > 0 ? meant : errors;
}

/**
 * The schemas with “one of these components” read as “the one of that type”, as Discord reads it. It
 * changes no verdict, since the types differ; it makes the faults those of the component that was meant.
 */
function chosenByType(schemas: Schemas): Schemas {
  const text = JSON.stringify(schemas, (_key, value: { oneOf?: readonly Reference[] } | null) => {
    const choices = value?.oneOf?.map((reference) => ({
      reference,
      types: schemas[reference.$ref?.split('/').at(-1) ?? '']?.properties?.['type']?.enum,
    }));
    if (choices === undefined || choices.some(({ types }) => types === undefined)) return value;
    return {
      type: 'object',
      required: ['type'],
      properties: { type: { enum: choices.flatMap(({ types }) => types) } },
      allOf: choices.map(({ reference, types }) => ({
        anyOf: [{ properties: { type: { not: { enum: types } } } }, reference],
      })),
    };
  });
  return JSON.parse(text) as Schemas;
}
