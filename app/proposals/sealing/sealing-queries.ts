import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ProposalTables } from "../tables.ts";

const asks = (db: Reader, id: number) =>
  db.withTables<ProposalTables>().selectFrom("proposals.sealed_ask").where("proposal_id", "=", id);

export async function countAsks(db: Reader, id: number): Promise<number> {
  const { count } = await asks(db, id)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** How many ask for it, and whether this person is one of them; in one question, since every page of an item asks it. */
export async function readAsks(
  db: Reader,
  id: number,
  personId: PersonId | undefined,
): Promise<{ readonly asked: number; readonly hasAsked: boolean }> {
  const { asked, own } = await asks(db, id)
    .select((select) => [
      select.fn.countAll<number>().as("asked"),
      sql<boolean>`coalesce(bool_or(person_id = ${personId ?? null}), false)`.as("own"),
    ])
    .executeTakeFirstOrThrow();
  return { asked, hasAsked: own };
}
