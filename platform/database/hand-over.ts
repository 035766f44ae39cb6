import { type RawBuilder, sql } from "kysely";
import type { PersonId } from "../ids.ts";
import type { Tx } from "./database.ts";

/** Where a room names somebody by their number, and what follows them when two accounts of one person are joined. */
export interface Follows {
  readonly table: string;
  /** `person_id`, unless told otherwise. */
  readonly column?: string;
  /** One person has one row for each of these. A second one does not follow: what forgets somebody takes it away. */
  readonly once?: readonly string[];
}

export interface Joined {
  readonly kept: PersonId;
  /** Who is no account of their own afterwards. */
  readonly other: PersonId;
}

/** Gives the other account's rows to the one that is kept. */
export async function handOver(
  tx: Tx,
  { kept, other }: Joined,
  follows: readonly Follows[],
): Promise<void> {
  for (const { table, column = "person_id", once } of follows) {
    const own = sql.ref(`own.${column}`);
    await sql`
      update ${sql.table(table)} as given set ${sql.ref(column)} = ${kept}
      where ${sql.ref(`given.${column}`)} = ${other} and not exists (
        select from ${sql.table(table)} as own
        where ${own} = ${kept} and ${isSame(once)}
      )`.execute(tx);
  }
}

const isSame = (once: readonly string[] | undefined): RawBuilder<unknown> =>
  once === undefined
    ? sql`false`
    : sql.join(
        once.map((key) => sql`${sql.ref(`own.${key}`)} = ${sql.ref(`given.${key}`)}`),
        sql` and `,
      );
