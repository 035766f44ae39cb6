import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";

/*
 * What the data server asks of `better-sqlite3`, over Node's own SQLite: that package has to be compiled, for minutes,
 * and for the very Node that runs it.
 */

type Values = readonly SQLInputValue[];

class Statement {
  readonly reader: boolean;
  readonly #statement: StatementSync;

  constructor(statement: StatementSync) {
    this.#statement = statement;
    this.reader = statement.columns().length > 0;
  }

  all = (values: Values) => this.#statement.all(...values.map(plain));
  run = (values: Values) => this.#statement.run(...values.map(plain));
  iterate = (values: Values) => this.#statement.iterate(...values.map(plain));
}

/** Node's SQLite knows neither of the two. */
function plain(value: SQLInputValue | boolean | undefined): SQLInputValue {
  if (typeof value === "boolean") return value ? 1 : 0;
  return value ?? null;
}

// biome-ignore lint/style/noDefaultExport: that is what the package exports.
export default class Database {
  readonly #database: DatabaseSync;

  constructor(path: string) {
    this.#database = new DatabaseSync(path);
  }

  prepare = (sql: string) => new Statement(this.#database.prepare(sql));
  pragma = (sql: string) => this.#database.exec(`pragma ${sql}`);
  close = () => this.#database.close();
}
