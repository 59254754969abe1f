import { parseHTML } from 'linkedom';
import { afterAll, beforeAll } from 'vitest';

/** Gives the tests of a file a document to draw in, and takes it away again: test files share their globals. */
export function withDocument(): void {
  beforeAll(() => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    Object.assign(globalThis, { document });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'document');
  });
}
