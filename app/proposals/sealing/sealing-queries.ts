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

export async function hasAsked(db: Reader, id: number, personId: PersonId): Promise<boolean> {
  const row = await asks(db, id)
    .where("person_id", "=", personId)
    .select("proposal_id")
    .executeTakeFirst();
  return row !== undefined;
}
