import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { PollingTables } from "../tables.ts";
import type { Scrutineer } from "./scrutineer.ts";

/** Those of one election: at most one for each candidate. */
export async function listScrutineers(
  db: Reader,
  election: number,
): Promise<readonly Scrutineer[]> {
  const rows = await db
    .withTables<PollingTables>()
    .selectFrom("polling.scrutineer")
    .select(["nomination", "person_id", "state"])
    .where("election", "=", election)
    .orderBy("nomination")
    .execute();
  return rows.map(({ nomination, person_id, state }) => ({
    ...{ nomination, state },
    personId: person_id,
  }));
}

/** Those who said that they do, each once. */
export async function listServing(db: Reader, election: number): Promise<readonly PersonId[]> {
  const all = await listScrutineers(db, election);
  const serving = all.filter(({ state }) => state === "serves");
  return [...new Set(serving.map(({ personId }) => personId))];
}
