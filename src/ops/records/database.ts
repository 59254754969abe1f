import Libsql from 'libsql';

/** What SQLite stores. */
type Value = string | number | null | Uint8Array;

/** The narrow door to SQLite. Every method throws the SqliteError of libsql, which has a `code`. */
export interface Database {
  /** All rows, in the order of the statement. `Row` is the caller's word for the columns it asked for. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a cast at every statement says no more
  all<Row>(sql: string, ...values: readonly Value[]): readonly Row[];
  /** The number of rows that changed. */
  run(sql: string, ...values: readonly Value[]): number;
  /** Several statements, without values. */
  script(sql: string): void;
  /** What `work` returns, once all it wrote is on the disk; if it throws, nothing was written. */
  transaction<T>(work: () => T): T;
  close(): void;
}

// A terminal tool may hold the lock for a moment; a bot that waits longer would miss Discord's three seconds.
const BUSY_MS = 2000;

/** Opens or creates a database file; `:memory:` gives one that ends with the process. */
export function openDatabase(path: string): Database {
  const libsql = open(path);
  const begin = (): void => {
    libsql.exec('BEGIN IMMEDIATE');
  };
  const rollBack = (): void => {
    // A full disk has already rolled it back.
    if (libsql.inTransaction) libsql.exec('ROLLBACK');
  };
  return {
    all: <Row>(sql: string, ...values: readonly Value[]) =>
      libsql
        .prepare(sql)
        .all(values)
        .map((row) => withBytes(row) as Row),
    run: (sql, ...values) => libsql.prepare(sql).run(values).changes,
    script: (sql) => {
      libsql.exec(sql);
    },
    transaction: (work) => {
      begin();
      try {
        const done = work();
        libsql.exec('COMMIT');
        return done;
      } catch (error) {
        rollBack();
        throw error;
      }
    },
    close: () => {
      // An open transaction would keep its lock until the garbage is collected.
      rollBack();
      libsql.close();
    },
  };
}

function open(path: string): Libsql.Database {
  try {
    return new Libsql(path, { timeout: BUSY_MS });
  } catch (cause) {
    // The binding tells this one failure without a code.
    throw Object.assign(new Error(`Cannot open database "${path}"`, { cause }), {
      code: 'SQLITE_CANTOPEN',
    });
  }
}

/** libsql gives a blob as an ArrayBuffer. */
function withBytes(row: unknown): unknown {
  const columns = Object.entries(row as Record<string, unknown>);
  return Object.fromEntries(
    columns.map(([name, value]) => [
      name,
      value instanceof ArrayBuffer ? new Uint8Array(value) : value,
    ]),
  );
}
