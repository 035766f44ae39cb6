/** A table, view or sequence, as the catalogue has it. */
export interface Relation {
  readonly schema: string;
  readonly name: string;
  /** `pg_class.relkind`: "r" table, "p" partitioned, "f" foreign, "v" view, "m" materialised, "S" sequence. */
  readonly kind: string;
}

/** What only migrations write. */
const BOOKKEEPING: ReadonlySet<string> = new Set([
  "platform.kysely_migration",
  "platform.kysely_migration_lock",
]);

/**
 * What the application may do with a relation, and nothing beyond it. It never empties a table (TRUNCATE), points a
 * constraint at one (REFERENCES) or hangs code on one (TRIGGER).
 */
export function rightsOn(
  { schema, name, kind }: Relation,
  appendOnly: ReadonlySet<string>,
): readonly string[] {
  if (kind === "S") return ["USAGE"];
  const table = `${schema}.${name}`;
  if (kind === "v" || kind === "m" || BOOKKEEPING.has(table)) return ["SELECT"];
  if (appendOnly.has(table)) return ["INSERT", "SELECT"];
  return ["DELETE", "INSERT", "SELECT", "UPDATE"];
}
