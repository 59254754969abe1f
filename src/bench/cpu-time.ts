/** Milliseconds of processor time that this process took for some work: the machine may be busy with something else. */
export function cpuTime(work: () => void): number {
  const { user, system } = process.cpuUsage();
  work();
  const after = process.cpuUsage({ user, system });
  return (after.user + after.system) / 1000;
}

/** The middle one of some numbers, the higher of two. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted[sorted.length >> 1];
  if (middle === undefined) throw new RangeError('Cannot take the median of no numbers');
  return middle;
}
