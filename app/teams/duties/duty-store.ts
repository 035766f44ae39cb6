import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { findPeople, mayInGoodStanding } from "../../membership/door.ts";
import type { TeamTables } from "../tables.ts";
import { DUTIES, type Duty, type OnDuty } from "./duty.ts";

const tables = (db: Reader) => db.withTables<TeamTables>();

/** People in teams that have a duty: where a team runs, and says itself who is in it. */
const onDuty = (db: Reader) =>
  tables(db)
    .selectFrom("teams.duty as d")
    .innerJoin("teams.team as t", "t.id", "d.team_id")
    .innerJoin("teams.place as p", "p.team_id", "t.id")
    .where("t.state", "=", "running")
    .where("t.joining", "=", "asked")
    .where("p.state", "=", "in");

/** Every duty that some team was given. */
export async function listOnDuty(db: Reader, now: Date): Promise<readonly OnDuty[]> {
  const found = await Promise.all(DUTIES.map((duty) => findOnDuty(db, duty, now)));
  return found.flatMap((one) => one ?? []);
}

export async function findOnDuty(db: Reader, duty: Duty, now: Date): Promise<OnDuty | undefined> {
  const given = await tables(db)
    .selectFrom("teams.duty as d")
    .innerJoin("teams.team as t", "t.id", "d.team_id")
    .select(["d.duty", "t.id as teamId", "t.name"])
    .where("d.duty", "=", duty)
    .executeTakeFirst();
  return given && { ...given, people: (await listPeopleOnDuty(db, duty, now)).length };
}

/**
 * Everybody in the team that has the duty now and may do it, whoever came first first: supporters, and members whose
 * membership has lapsed, can be in a team, but speak for nobody.
 */
export async function listPeopleOnDuty(
  db: Reader,
  duty: Duty,
  now: Date,
): Promise<readonly PersonId[]> {
  const rows = await onDuty(db)
    .select("p.person_id")
    .where("d.duty", "=", duty)
    .orderBy("p.id")
    .execute();
  const ids = rows.map(({ person_id }) => person_id);
  const people = await findPeople(db, ids, now);
  return ids.filter((id) => {
    const person = people.get(id);
    return person !== undefined && mayInGoodStanding(person) === undefined;
  });
}

/** Is somebody in the team that has the duty now? Whether they may do it is asked of them. */
export async function isOnDuty(db: Reader, duty: Duty, personId: PersonId): Promise<boolean> {
  const row = await onDuty(db)
    .select("p.id")
    .where("d.duty", "=", duty)
    .where("p.person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Gives a duty to a team; undefined: to none. Whichever team had it has it no longer. */
export async function setDuty(
  tx: Tx,
  { duty, teamId, request }: DutyGiven,
  at: Date,
): Promise<void> {
  if (teamId === undefined) {
    await tables(tx).deleteFrom("teams.duty").where("duty", "=", duty).execute();
    return;
  }
  const given = { team_id: teamId, given_at: at, request };
  await tables(tx)
    .insertInto("teams.duty")
    .values({ duty, ...given })
    .onConflict((conflict) => conflict.column("duty").doUpdateSet(given))
    .execute();
}

export interface DutyGiven {
  readonly duty: Duty;
  readonly teamId: number | undefined;
  readonly request: number;
}
