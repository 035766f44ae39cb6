import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Scope } from "./scope.ts";
import type { Skill } from "./skills/skills.ts";
import type { TeamTables } from "./tables.ts";
import type { ClosedWhy, Joining, Place } from "./team.ts";

const tables = (tx: Tx) => tx.withTables<TeamTables>();

export interface Described {
  readonly name: string;
  readonly does: string;
  readonly joining: Joining;
  readonly hours: number | undefined;
  readonly needs: readonly Skill[];
}

const described = ({ name, does, joining, hours, needs }: Described) => ({
  name,
  does,
  joining,
  hours: hours ?? null,
  needs: [...needs],
});

export interface NewTeam extends Described {
  readonly scope: Scope;
  readonly founders: number;
  readonly formsBy: Date;
  readonly begunBy: PersonId;
}

export async function addTeam(tx: Tx, team: NewTeam, at: Date): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("teams.team")
    .values({
      ...described(team),
      scope_kind: team.scope.kind,
      scope_key: team.scope.key,
      founders: team.founders,
      begun_by: team.begunBy,
      begun_at: at,
      forms_by: team.formsBy,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function saveDescription(tx: Tx, id: number, team: Described): Promise<void> {
  await tables(tx).updateTable("teams.team").set(described(team)).where("id", "=", id).execute();
}

/** Nobody coordinates it yet: from now on that is counted. */
export async function foundTeam(tx: Tx, id: number, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("teams.team")
    .set({ state: "running", founded_at: at, unled_since: at })
    .where("id", "=", id)
    .execute();
}

/** What was asked of its people falls with it. What they did stays. */
export async function closeTeam(tx: Tx, id: number, why: ClosedWhy, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("teams.team")
    .set({ state: "closed", closed_at: at, closed_why: why })
    .where("id", "=", id)
    .execute();
  await tables(tx)
    .updateTable("teams.coordinator")
    .set({ ended_at: at })
    .where("team_id", "=", id)
    .where("ended_at", "is", null)
    .execute();
  await sql`
    delete from teams.said s using teams.decision d
    where d.id = s.decision_id and d.team_id = ${id}`.execute(tx);
  await tables(tx)
    .updateTable("teams.decision")
    .set({ state: "withdrawn" })
    .where("team_id", "=", id)
    .where("state", "=", "open")
    .execute();
  await tables(tx)
    .deleteFrom("teams.place")
    .where("team_id", "=", id)
    .where("state", "<>", "in")
    .execute();
  await tables(tx)
    .updateTable("teams.place")
    .set({ welcome_by: null })
    .where("team_id", "=", id)
    .execute();
}

export async function saveUnled(tx: Tx, id: number, since: Date | null): Promise<void> {
  await tables(tx)
    .updateTable("teams.team")
    .set({ unled_since: since })
    .where("id", "=", id)
    .execute();
}

export interface NewPlace {
  readonly teamId: number;
  readonly personId: PersonId;
  readonly state: "asking" | "in";
  readonly says: string | undefined;
  readonly welcomeBy: Date | undefined;
}

/** A place, also for somebody who was not taken in before and asks again. */
export async function savePlace(tx: Tx, place: NewPlace, at: Date): Promise<void> {
  const row = {
    state: place.state,
    says: place.says ?? null,
    at,
    welcome_by: place.welcomeBy ?? null,
    asked_by: null,
    asked_says: null,
  };
  await tables(tx)
    .insertInto("teams.place")
    .values({ team_id: place.teamId, person_id: place.personId, ...row })
    .onConflict((conflict) => conflict.columns(["team_id", "person_id"]).doUpdateSet(row))
    .execute();
}

export async function answerAsking(
  tx: Tx,
  { id }: Pick<Place, "id">,
  { isIn, welcomeBy }: { readonly isIn: boolean; readonly welcomeBy: Date },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("teams.place")
    .set({ state: isIn ? "in" : "declined", at, welcome_by: isIn ? welcomeBy : null })
    .where("id", "=", id)
    .execute();
}

export async function removePlace(tx: Tx, { id }: Pick<Place, "id">): Promise<void> {
  await tables(tx).deleteFrom("teams.place").where("id", "=", id).execute();
}

export async function saveLetters(tx: Tx, { id }: Pick<Place, "id">, gets: boolean): Promise<void> {
  await tables(tx)
    .updateTable("teams.place")
    .set({ gets_letters: gets })
    .where("id", "=", id)
    .execute();
}

/** Notes that a newcomer was asked in time, by whom and what; or, without that, that nobody did. */
export async function saveWelcome(
  tx: Tx,
  place: Pick<Place, "id" | "teamId">,
  asked: { readonly by: PersonId; readonly says: string } | undefined,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("teams.place")
    .set({ welcome_by: null, asked_by: asked?.by ?? null, asked_says: asked?.says ?? null })
    .where("id", "=", place.id)
    .execute();
  await tables(tx)
    .insertInto("teams.welcome")
    .values({ team_id: place.teamId, at, was_asked: asked !== undefined })
    .execute();
}

/** Everything that somebody does in a team, or in every team, is given back: seats, open questions of theirs, their place. */
export async function letGo(
  tx: Tx,
  { personId, teamId }: { readonly personId: PersonId; readonly teamId?: number | undefined },
  at: Date,
): Promise<void> {
  const inTeam = teamId === undefined ? sql`true` : sql`team_id = ${teamId}`;
  await sql`
    update teams.coordinator set ended_at = ${at}
    where person_id = ${personId} and ended_at is null and ${inTeam}`.execute(tx);
  await sql`
    delete from teams.said s using teams.decision d
    where d.id = s.decision_id and s.person_id = ${personId} and d.state = 'open' and ${inTeam}`.execute(
    tx,
  );
  await sql`
    delete from teams.said s using teams.decision d
    where d.id = s.decision_id and d.person_id = ${personId} and d.kind = 'coordinate'
      and d.state = 'open' and ${inTeam}`.execute(tx);
  await sql`
    update teams.decision set state = 'withdrawn'
    where person_id = ${personId} and kind = 'coordinate' and state = 'open' and ${inTeam}`.execute(
    tx,
  );
  await sql`delete from teams.place where person_id = ${personId} and ${inTeam}`.execute(tx);
}
