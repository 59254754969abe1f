export interface SummedUnit {
  readonly unit: number;
  readonly sum: number;
}

/**
 * Keeps the best units it is shown: highest sum first, then lowest number. A binary heap with the worst on top, in
 * two flat arrays, because a query may show it every unit of the index.
 */
export class BestUnits {
  readonly #limit: number;
  readonly #sums: Uint32Array;
  readonly #units: Uint32Array;
  #size = 0;
  /** A unit with a lower sum need not be shown. */
  least = -1;

  constructor(limit: number) {
    this.#limit = limit;
    this.#sums = new Uint32Array(limit);
    this.#units = new Uint32Array(limit);
  }

  show(unit: number, sum: number): void {
    if (this.#size < this.#limit) {
      this.#size += 1;
      this.#rise(this.#size - 1, unit, sum);
    } else if (this.#size > 0 && this.#isWorse(0, unit, sum)) {
      this.#sink(unit, sum);
    }
    if (this.#size === this.#limit) this.least = this.#sums[0] ?? Infinity;
  }

  ranked(): readonly SummedUnit[] {
    const units = Array.from({ length: this.#size }, (_, place) => ({
      unit: this.#units[place] ?? 0,
      sum: this.#sums[place] ?? 0,
    }));
    return units.sort((a, b) => b.sum - a.sum || a.unit - b.unit);
  }

  /** Whether the unit at a place ranks below the given one. */
  #isWorse(place: number, unit: number, sum: number): boolean {
    const there = this.#sums[place] ?? 0;
    return there < sum || (there === sum && (this.#units[place] ?? 0) > unit);
  }

  #put(place: number, unit: number, sum: number): void {
    this.#units[place] = unit;
    this.#sums[place] = sum;
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#units[from] ?? 0, this.#sums[from] ?? 0);
  }

  #rise(from: number, unit: number, sum: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.#isWorse(parent, unit, sum)) break;
      this.#move(parent, place);
      place = parent;
    }
    this.#put(place, unit, sum);
  }

  #sink(unit: number, sum: number): void {
    let place = 0;
    for (let child = 1; child < this.#size; child = 2 * place + 1) {
      const worse = this.#worseChild(child);
      if (!this.#isWorse(worse, unit, sum)) break;
      this.#move(worse, place);
      place = worse;
    }
    this.#put(place, unit, sum);
  }

  #worseChild(left: number): number {
    const right = left + 1;
    if (right >= this.#size) return left;
    return this.#isWorse(right, this.#units[left] ?? 0, this.#sums[left] ?? 0) ? right : left;
  }
}
