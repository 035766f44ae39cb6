import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { TeamTables } from "../tables.ts";

const AT_ONCE = 200;

/** Teams for which the clock has something to do: see `whatIsDue`, which decides it. */
export async function listDueTeams(
  db: Reader,
  { now, today, unledBefore }: { now: Date; today: Day; unledBefore: Date },
): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select t.id from teams.team t
    cross join lateral (
      select count(*) as terms, min(c.until) as until from teams.coordinator c
      where c.team_id = t.id and c.ended_at is null) led
    where (t.state = 'forming' and t.forms_by <= ${now})
      or (t.state = 'running' and (
        led.until < ${today}
        or (led.terms > 0) = (t.unled_since is not null)
        or t.unled_since <= ${unledBefore}
        or not exists (select from teams.place p where p.team_id = t.id and p.state = 'in')))
    order by t.id limit ${AT_ONCE}`.execute(db);
  return rows.map(({ id }) => id);
}

export interface Term {
  readonly id: number;
  readonly personId: PersonId | undefined;
  readonly until: Day;
}

/** The terms in a team that have not ended, those included whose time is over. */
export async function listTerms(tx: Tx, teamId: number): Promise<readonly Term[]> {
  const rows = await tx
    .withTables<TeamTables>()
    .selectFrom("teams.coordinator")
    .select(["id", "person_id", "until"])
    .where("team_id", "=", teamId)
    .where("ended_at", "is", null)
    .orderBy("id")
    .execute();
  return rows.map(({ id, person_id, until }) => ({ id, personId: person_id ?? undefined, until }));
}
