import { z } from 'zod';
import type { Deed } from './protocol.ts';

const text = z.string().max(8_000);
const options = z.record(z.string(), z.union([text, z.number(), z.boolean()]));
// The longest of Discord's locales has six characters.
const doer = { persona: z.string(), locale: z.string().max(10) };

const DEED = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('say'), ...doer, text: z.string().min(1).max(2_000) }),
  z.object({ kind: z.literal('command'), ...doer, name: text, path: text, options }),
  z.object({
    kind: z.literal('complete'),
    ...doer,
    name: text,
    path: text,
    options,
    focused: text,
  }),
  z.object({ kind: z.literal('menu'), ...doer, name: text, message: text }),
  z.object({ kind: z.literal('press'), ...doer, message: text, customId: text }),
  z.object({
    kind: z.literal('pick'),
    ...doer,
    message: text,
    customId: text,
    values: z.array(text),
  }),
  z.object({
    kind: z.literal('submit'),
    ...doer,
    customId: text,
    message: text.nullable(),
    fields: z.record(z.string(), z.union([text, z.array(text)])),
  }),
]) satisfies z.ZodType<Deed>;

/** What the page asks for; null when it is nothing that a page of ours would ask. */
export function readDeed(body: string): Deed | null {
  const parsed = DEED.safeParse(jsonIn(body));
  return parsed.success ? parsed.data : null;
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
