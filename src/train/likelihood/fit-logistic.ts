export interface Example {
  readonly values: readonly number[];
  readonly isPositive: boolean;
  readonly weight: number;
}

const STEPS = 25;
// As of one example that pulls each weight to nothing: so few weights need no more.
const RIDGE = 1;

/** The constant and the weights of a logistic regression (Newton's method; a ridge on all but the constant). */
export function fitLogistic(examples: readonly Example[]): readonly number[] {
  const size = (examples[0]?.values.length ?? 0) + 1;
  let weights: readonly number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    // Rows of the linear system, each with its right-hand side behind it.
    const rows = weights.map((weight, i) =>
      Array.from({ length: size + 1 }, (_, j) => {
        if (i === 0) return 0;
        if (j === size) return -RIDGE * weight;
        return i === j ? RIDGE : 0;
      }),
    );
    for (const example of examples) addExample(rows, example, weights);
    const change = solve(rows);
    weights = weights.map((weight, i) => weight + (change[i] ?? 0));
  }
  return weights;
}

/** The log-odds that these weights give, the constant first. */
export function scoreExample(
  [constant = 0, ...weights]: readonly number[],
  values: readonly number[],
): number {
  let sum = constant;
  for (const [place, weight] of weights.entries()) sum += weight * (values[place] ?? 0);
  return sum;
}

function addExample(
  rows: readonly number[][],
  { values, isPositive, weight }: Example,
  weights: readonly number[],
): void {
  const inputs = [1, ...values];
  let sum = 0;
  for (const [i, input] of inputs.entries()) sum += input * (weights[i] ?? 0);
  const chance = 1 / (1 + Math.exp(-sum));
  const error = weight * (Number(isPositive) - chance);
  const spread = weight * chance * (1 - chance);
  for (const [i, row] of rows.entries()) {
    const input = inputs[i] ?? 0;
    for (const [j, other] of inputs.entries()) row[j] = (row[j] ?? 0) + spread * input * other;
    row[inputs.length] = (row[inputs.length] ?? 0) + error * input;
  }
}

/** Gauss & Jordan, the largest pivot first. */
function solve(rows: number[][]): readonly number[] {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const at = (row: number): number => Math.abs(rows[row]?.[column] ?? 0);
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) if (at(row) > at(pivot)) pivot = row;
    const [chosen = [], other = []] = [rows[pivot], rows[column]];
    rows[column] = chosen;
    if (pivot !== column) rows[pivot] = other;
    for (const [row, own] of rows.entries()) {
      if (row === column) continue;
      const factor = (own[column] ?? 0) / (chosen[column] ?? 1);
      for (let j = column; j <= size; j += 1) own[j] = (own[j] ?? 0) - factor * (chosen[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
