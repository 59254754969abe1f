/**
 * The least number of edits – a letter added, left out, replaced, or two neighbours swapped (Damerau 1964) – that turn
 * `typed` into a beginning of `word`; `most + 1` when it takes more.
 */
export function prefixDistance(typed: string, word: string, most: number): number {
  // A beginning longer than this is too far by its length alone.
  const width = Math.min(word.length, typed.length + most);
  // Three rows, used in turn: a suggestion measures a few hundred words.
  let beforeLast = new Uint8Array(width + 1);
  let last = new Uint8Array(width + 1);
  let current = new Uint8Array(width + 1);
  for (let column = 1; column <= width; column += 1) last[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    if (fillRow(typed, word, row, { beforeLast, last, current }) > most) return most + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(most + 1, ...last);
}

interface Rows {
  readonly beforeLast: Uint8Array;
  readonly last: Uint8Array;
  readonly current: Uint8Array;
}

/** Fills the current row with the edits between beginnings of both; gives the least of them. */
function fillRow(
  typed: string,
  word: string,
  row: number,
  { beforeLast, last, current }: Rows,
): number {
  const letter = typed.charCodeAt(row - 1);
  let least = row;
  current[0] = row;
  for (let column = 1; column < last.length; column += 1) {
    const other = word.charCodeAt(column - 1);
    const replaced = (last[column - 1] ?? 0) + (letter === other ? 0 : 1);
    let edits = Math.min(replaced, (current[column - 1] ?? 0) + 1, (last[column] ?? 0) + 1);
    const isSwap =
      row > 1 &&
      column > 1 &&
      letter === word.charCodeAt(column - 2) &&
      other === typed.charCodeAt(row - 2);
    if (isSwap) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
    current[column] = edits;
    least = Math.min(least, edits);
  }
  return least;
}
