import { sql } from "kysely";
import type { Tx } from "../database/database.ts";
import type { KeptTable } from "./contents.ts";

const MOST_ROWS = 1000;
const MOST_CHARACTERS = 4_000_000;

/** A table of this form, never filled, tells PostgreSQL how to read a row in the order of the file. */
const SHAPE = sql.id("platform", "restored_shape");

/** Puts rows in PostgreSQL's own text form into one table, many at a time. */
export class RowWriter {
  readonly #tx: Tx;
  readonly #table: KeptTable;
  #rows: string[] = [];
  #characters = 0;

  static async open(tx: Tx, table: KeptTable): Promise<RowWriter> {
    const writer = new RowWriter(tx, table);
    const whole = sql.id(table.schema, table.name);
    await sql`create table ${SHAPE} as select ${writer.#columns} from ${whole} with no data`.execute(
      tx,
    );
    // Whatever adding a row sets off was done when it was added the first time.
    await sql`alter table ${whole} disable trigger user`.execute(tx);
    // Rows that come with the tables are in the backup too, as they were then.
    await sql`delete from ${whole}`.execute(tx);
    return writer;
  }

  private constructor(tx: Tx, table: KeptTable) {
    this.#tx = tx;
    this.#table = table;
  }

  get #columns() {
    return sql.join(this.#table.columns.map((column) => sql.id(column)));
  }

  async add(row: string): Promise<void> {
    this.#rows.push(row);
    this.#characters += row.length;
    if (this.#rows.length >= MOST_ROWS || this.#characters >= MOST_CHARACTERS) await this.#write();
  }

  async #write(): Promise<void> {
    if (this.#rows.length === 0) return;
    const { schema, name } = this.#table;
    const whole = sql.id(schema, name);
    await sql`
      insert into ${whole} (${this.#columns}) overriding system value
      select ${this.#columns} from unnest(${this.#rows}::${SHAPE}[])`.execute(this.#tx);
    this.#rows = [];
    this.#characters = 0;
  }

  async close(): Promise<void> {
    await this.#write();
    const { schema, name } = this.#table;
    await sql`alter table ${sql.id(schema, name)} enable trigger user`.execute(this.#tx);
    await sql`drop table ${SHAPE}`.execute(this.#tx);
  }
}
