import { type Kysely, sql } from "kysely";
import { JOBS_SCHEMA } from "../database/job-tables.ts";

// biome-ignore lint/suspicious/noExplicitAny: any database or transaction, whichever tables it knows.
type Asked = Kysely<any>;

/** A table whose rows are kept: those of every room and of the platform. */
export interface KeptTable {
  /** `<schema>.<table>` */
  readonly table: string;
  readonly schema: string;
  readonly name: string;
  /** Those that are written; what the database computes for itself is left out. */
  readonly columns: readonly string[];
}

/** What hands out the numbers of new rows. */
export interface KeptSequence {
  readonly schema: string;
  readonly name: string;
}

const isKept = sql`n.nspname !~ '^pg_' and n.nspname not in ('information_schema', ${sql.lit(JOBS_SCHEMA)})`;

/**
 * Every table in the order of its name. Left out are the jobs (each looks for what is due by itself), the list of
 * migrations (it comes with them) and what is not meant to outlive a crash (unlogged).
 */
export async function listKeptTables(db: Asked): Promise<readonly KeptTable[]> {
  const { rows } = await sql<KeptTable>`
    select n.nspname || '.' || c.relname as table, n.nspname as schema, c.relname as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${isKept} and c.relkind = 'r' and c.relpersistence = 'p'
      and not (n.nspname = 'platform' and c.relname like 'kysely%')
    order by (n.nspname || '.' || c.relname) collate "C"`.execute(db);
  return rows;
}

export async function listKeptSequences(db: Asked): Promise<readonly KeptSequence[]> {
  const { rows } = await sql<KeptSequence>`
    select n.nspname as schema, c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${isKept} and c.relkind = 'S' order by 1, 2`.execute(db);
  return rows;
}

/** Anything that somebody made in this database, by name; undefined where it is as new. */
export async function findAnyTable(db: Asked): Promise<string | undefined> {
  const { rows } = await sql<{ table: string }>`
    select n.nspname || '.' || c.relname as table
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p')
    order by 1 limit 1`.execute(db);
  return rows[0]?.table;
}

/** A rule that rows of one table must name rows of another. */
export interface ForeignKey {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
  /** As PostgreSQL writes it. */
  readonly rule: string;
}

export async function listForeignKeys(db: Asked): Promise<readonly ForeignKey[]> {
  const { rows } = await sql<ForeignKey>`
    select n.nspname as schema, c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as rule
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where ${isKept} and k.contype = 'f' order by 1, 2, 3`.execute(db);
  return rows;
}
