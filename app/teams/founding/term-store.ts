import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { TeamTables } from "../tables.ts";

const tables = (tx: Tx) => tx.withTables<TeamTables>();

export async function endTerms(tx: Tx, ids: readonly number[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await tables(tx)
    .updateTable("teams.coordinator")
    .set({ ended_at: at })
    .where("id", "in", [...ids])
    .execute();
}

export async function endTermOf(tx: Tx, teamId: number, personId: PersonId, at: Date) {
  await tables(tx)
    .updateTable("teams.coordinator")
    .set({ ended_at: at })
    .where("team_id", "=", teamId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
}

/** Whoever is chosen again begins a new term, and has one. */
export async function addTerm(
  tx: Tx,
  term: { readonly teamId: number; readonly personId: PersonId; readonly until: Day },
  at: Date,
): Promise<void> {
  await endTermOf(tx, term.teamId, term.personId, at);
  await tables(tx)
    .insertInto("teams.coordinator")
    .values({
      team_id: term.teamId,
      person_id: term.personId,
      from_at: at,
      until: term.until,
      ended_at: null,
    })
    .execute();
}
