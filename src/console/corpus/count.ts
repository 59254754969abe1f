import { counted } from '../../phrases/counted.ts';

const inEnglish = counted('en-GB');

/** A count with its noun: “1 article”, “1,200 articles”. */
export function count(n: number, noun: string): string {
  return inEnglish(n, { one: noun, other: `${noun}s` });
}
