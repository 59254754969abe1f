import { z } from 'zod';
import type { Deed } from './protocol.ts';

const text = z.string().max(8_000);
const options = z.record(z.string(), z.union([text, z.number(), z.boolean()]));
const persona = z.string();

const DEED = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('say'), persona, text: z.string().min(1).max(2_000) }),
  z.object({ kind: z.literal('command'), persona, name: text, path: text, options }),
  z.object({
    kind: z.literal('complete'),
    persona,
    name: text,
    path: text,
    options,
    focused: text,
  }),
  z.object({ kind: z.literal('menu'), persona, name: text, message: text }),
  z.object({ kind: z.literal('press'), persona, message: text, customId: text }),
  z.object({
    kind: z.literal('pick'),
    persona,
    message: text,
    customId: text,
    values: z.array(text),
  }),
  z.object({
    kind: z.literal('submit'),
    persona,
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
