import type { Selectable } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { TeamTables } from "../tables.ts";
import type { Decision } from "../team.ts";

const tables = (db: Reader) => db.withTables<TeamTables>();

type Row = Selectable<TeamTables["teams.decision"]>;

const outcomeOf = ({ yes, no, voters }: Row): Decision["outcome"] =>
  yes === null || no === null || voters === null ? undefined : { yes, no, voters };

const decisionOf = (row: Row): Decision => ({
  id: row.id,
  teamId: row.team_id,
  kind: row.kind,
  says: row.says,
  personId: row.person_id ?? undefined,
  openedAt: row.opened_at,
  closesAt: row.closes_at,
  least: row.least,
  percent: row.percent,
  state: row.state,
  outcome: outcomeOf(row),
});

/** Of one team, by its number. */
export async function findDecision(
  db: Reader,
  teamId: number,
  id: number,
): Promise<Decision | undefined> {
  const row = await tables(db)
    .selectFrom("teams.decision")
    .selectAll()
    .where("team_id", "=", teamId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && decisionOf(row);
}

/** What is put to a team now, the next to close first. */
export async function listOpenDecisions(db: Reader, teamId: number): Promise<readonly Decision[]> {
  const rows = await tables(db)
    .selectFrom("teams.decision")
    .selectAll()
    .where("team_id", "=", teamId)
    .where("state", "=", "open")
    .orderBy("closes_at")
    .orderBy("id")
    .execute();
  return rows.map(decisionOf);
}

const MOST_SHOWN = 30;

/** What a team has decided, the newest first; in the party's name alone, for those outside it. */
export async function listDecided(
  db: Reader,
  teamId: number,
  { isInside, before }: { readonly isInside: boolean; readonly before?: number | undefined },
): Promise<{ readonly decisions: readonly Decision[]; readonly next: number | undefined }> {
  let query = tables(db)
    .selectFrom("teams.decision")
    .selectAll()
    .where("team_id", "=", teamId)
    .where("state", "in", isInside ? ["passed", "failed"] : ["passed"]);
  if (!isInside) query = query.where("kind", "=", "party");
  if (before !== undefined) query = query.where("id", "<", before);
  const rows = await query
    .orderBy("id", "desc")
    .limit(MOST_SHOWN + 1)
    .execute();
  const decisions = rows.slice(0, MOST_SHOWN).map(decisionOf);
  return { decisions, next: rows.length > MOST_SHOWN ? decisions.at(-1)?.id : undefined };
}

/** What one said to what is open, by its number. */
export async function listSaidBy(
  db: Reader,
  teamId: number,
  personId: PersonId,
): Promise<ReadonlyMap<number, boolean>> {
  const rows = await tables(db)
    .selectFrom("teams.said as s")
    .innerJoin("teams.decision as d", "d.id", "s.decision_id")
    .select(["d.id", "s.is_yes as isYes"])
    .where("d.team_id", "=", teamId)
    .where("s.person_id", "=", personId)
    .execute();
  return new Map(rows.map(({ id, isYes }) => [id, isYes]));
}

export interface Said {
  readonly decisionId: number;
  readonly personId: PersonId;
  readonly isYes: boolean;
}

/** What was said to what a team decides now. */
export async function listSaid(tx: Tx, ids: readonly number[]): Promise<readonly Said[]> {
  if (ids.length === 0) return [];
  return await tables(tx)
    .selectFrom("teams.said")
    .select(["decision_id as decisionId", "person_id as personId", "is_yes as isYes"])
    .where("decision_id", "in", [...ids])
    .execute();
}

const AT_ONCE = 200;

/** The teams in which something is to be closed. */
export async function listToClose(db: Reader, now: Date): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("teams.decision")
    .select("team_id")
    .distinct()
    .where("state", "=", "open")
    .where("closes_at", "<=", now)
    .orderBy("team_id")
    .limit(AT_ONCE)
    .execute();
  return rows.map(({ team_id }) => team_id);
}

/** For how many months whoever is chosen coordinates, as it was when they offered. */
export async function monthsOf(tx: Tx, id: number): Promise<number> {
  const { months } = await tables(tx)
    .selectFrom("teams.decision")
    .select("months")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return months;
}
