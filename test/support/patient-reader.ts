import { openReader, READER_LIMITS } from '../../src/ingest/reader/reader.ts';
import { PATIENCE_MS } from './patience.ts';

/** One for all tests of a worker. Its thread takes seconds to start on a busy machine; idle, it keeps no process. */
export const patientReader = openReader({ ...READER_LIMITS, deadline: PATIENCE_MS });
