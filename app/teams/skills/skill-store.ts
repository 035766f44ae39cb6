import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { TeamTables } from "../tables.ts";
import type { Skill } from "./skills.ts";

const tables = (db: Reader) => db.withTables<TeamTables>();

/** What one can do, and about how many hours a week one has for it. */
export interface Offer {
  readonly skills: readonly Skill[];
  readonly hours: number;
}

export async function findOffer(db: Reader, personId: PersonId): Promise<Offer | undefined> {
  return await tables(db)
    .selectFrom("teams.offer")
    .select(["skills", "hours"])
    .where("person_id", "=", personId)
    .executeTakeFirst();
}

/** Whoever takes back all that they can do leaves nothing here. */
export async function saveOffer(
  tx: Tx,
  personId: PersonId,
  { skills, hours }: Offer,
  at: Date,
): Promise<void> {
  if (skills.length === 0) {
    await tables(tx).deleteFrom("teams.offer").where("person_id", "=", personId).execute();
    return;
  }
  const row = { skills: [...skills], hours, at };
  await tables(tx)
    .insertInto("teams.offer")
    .values({ person_id: personId, ...row })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(row))
    .execute();
}
