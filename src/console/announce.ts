/** Tells a waiting reader what takes its time; silent in a pipe. Returns how to take the line back. */
export function announce(work: string): () => void {
  if (!process.stderr.isTTY) return () => {};
  process.stderr.write(`${work} …`);
  // Back to the start of the line, and erase it.
  return () => process.stderr.write('\r\u001B[K');
}
