import { describe, expect, test } from 'vitest';
import { fitLogistic, type Example } from '../../../src/train/likelihood/fit-logistic.ts';

describe('fitLogistic', () => {
  test('finds the weights that the examples were drawn by', () => {
    // Every chance is given by two examples that weigh as it says: what is fitted is known beforehand.
    const [constant, a, b] = [-1, 2, -0.5];
    const examples: Example[] = [];
    for (let x = -3; x <= 3; x += 0.5) {
      for (let y = -3; y <= 3; y += 0.5) {
        const chance = 1 / (1 + Math.exp(-(constant + a * x + b * y)));
        examples.push({ values: [x, y], isPositive: true, weight: chance * 1000 });
        examples.push({ values: [x, y], isPositive: false, weight: (1 - chance) * 1000 });
      }
    }
    const fitted = fitLogistic(examples);
    for (const [place, weight] of [constant, a, b].entries()) {
      expect(fitted[place]).toBeCloseTo(weight, 2);
    }
  });

  test('keeps a value that tells nothing at nothing', () => {
    const examples = [0, 1].flatMap((value) =>
      [true, false].map((isPositive) => ({ values: [value], isPositive, weight: 1 })),
    );
    for (const weight of fitLogistic(examples)) expect(weight).toBeCloseTo(0, 9);
  });
});
