/** Milliseconds that a test waits for what must happen: a failsafe for a machine that has other work, not a pause. */
export const PATIENCE_MS = 45_000;
