import { carryTexts } from '../carried-texts.ts';
import { packTexts, type TextColumn } from '../text-column.ts';

/** A column that is packed again and again, each time with most of its texts. */
export type ColumnCarrier = (
  /** Of each text its place the last time; −1: it is new. */
  from: Int32Array,
  textOf: (place: number) => string,
) => TextColumn;

export function openColumn(): ColumnCarrier {
  let held = packTexts([]);
  return (from, textOf) => {
    held = carryTexts(held, from, textOf);
    // One is given away.
    return { bytes: held.bytes.slice(), ends: held.ends.slice() };
  };
}
