import { CELL_KINDS, type CellKind, type Matrix } from './matrix.ts';
import { shortened } from './svg-text.ts';

// Unit: characters.
const LABEL = 20;
const SIGNS: Readonly<Record<CellKind, string>> = { direct: '●', paraphrase: '○', possible: '?' };

/** The matrix in lines of text: one row an outlet, then the numbers of the statements and what the signs mean. */
export function textMatrix({ rows, columns, cells, note, legend }: Matrix): readonly string[] {
  const width = String(columns).length + 1;
  const lines = rows.map((name, row) => {
    const signs = Array.from({ length: columns }, (_, column) => {
      const cell = cells.find((each) => each.row === row && each.column === column);
      return (cell === undefined ? '·' : SIGNS[cell.kind]).padStart(width);
    });
    return `${shortened(name, LABEL).padEnd(LABEL)}${signs.join('')}`;
  });
  const numbers = Array.from({ length: columns }, (_, column) =>
    String(column + 1).padStart(width),
  );
  const kinds = CELL_KINDS.filter((kind) => cells.some((cell) => cell.kind === kind));
  return [
    ...lines,
    ...(note === null ? [] : [note]),
    `${' '.repeat(LABEL)}${numbers.join('')}`,
    kinds.map((kind) => `${SIGNS[kind]} ${legend[kind]}`).join('   '),
  ];
}
