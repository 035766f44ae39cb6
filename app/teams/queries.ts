import { type RawBuilder, type Selectable, sql } from "kysely";
import type { RowsAsked } from "../../platform/database/calendar-rows.ts";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { findTeamId } from "./addresses.ts";
import type { Scope } from "./scope.ts";
import type { Skill } from "./skills/skills.ts";
import type { TeamTables } from "./tables.ts";
import type { Coordinator, Place, Team } from "./team.ts";

const tables = (db: Reader) => db.withTables<TeamTables>();

const teamOf = (row: Selectable<TeamTables["teams.team"]>): Team => ({
  id: row.id,
  scope: { kind: row.scope_kind, key: row.scope_key },
  name: row.name,
  does: row.does,
  joining: row.joining,
  hours: row.hours ?? undefined,
  needs: row.needs,
  state: row.state,
  founders: row.founders,
  formsBy: row.forms_by,
  foundedAt: row.founded_at ?? undefined,
  closedAt: row.closed_at ?? undefined,
  closedWhy: row.closed_why ?? undefined,
  unledSince: row.unled_since ?? undefined,
});

const placeOf = (row: Selectable<TeamTables["teams.place"]>): Place => ({
  id: row.id,
  teamId: row.team_id,
  personId: row.person_id,
  state: row.state,
  says: row.says ?? undefined,
  at: row.at,
  welcomeBy: row.welcome_by ?? undefined,
  getsLetters: row.gets_letters,
  asked:
    row.asked_says === null ? undefined : { by: row.asked_by ?? undefined, says: row.asked_says },
});

export async function findTeam(db: Reader, id: number): Promise<Team | undefined> {
  const row = await tables(db)
    .selectFrom("teams.team")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row && teamOf(row);
}

/** What is done in one team is done one thing after the other. */
export async function lockTeam(tx: Tx, id: number): Promise<Team | undefined> {
  const row = await tables(tx)
    .selectFrom("teams.team")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && teamOf(row);
}

/** Is there a team of that name, however it is written, in the same place? */
export async function isNamed(db: Reader, { kind, key }: Scope, name: string, except = 0) {
  const row = await tables(db)
    .selectFrom("teams.team")
    .select("id")
    .where("scope_kind", "=", kind)
    .where("scope_key", "=", key)
    .where(sql`lower(name)`, "=", sql`lower(${name})`)
    .where("state", "<>", "closed")
    .where("id", "<>", except)
    .executeTakeFirst();
  return row !== undefined;
}

export async function countFormingOf(db: Reader, personId: PersonId): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("teams.team")
    .where("begun_by", "=", personId)
    .where("state", "=", "forming")
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function findPlace(
  db: Reader,
  teamId: number,
  personId: PersonId,
): Promise<Place | undefined> {
  const row = await tables(db)
    .selectFrom("teams.place")
    .selectAll()
    .where("team_id", "=", teamId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row && placeOf(row);
}

/** Of one team, by the number of the place. */
export async function findPlaceById(
  db: Reader,
  teamId: number,
  id: number,
): Promise<Place | undefined> {
  const row = await tables(db)
    .selectFrom("teams.place")
    .selectAll()
    .where("team_id", "=", teamId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && placeOf(row);
}

/** Everybody who is in it: for the counts of one team, not for a page. */
export async function listPeopleIn(db: Reader, teamId: number): Promise<readonly Place[]> {
  const rows = await tables(db)
    .selectFrom("teams.place")
    .selectAll()
    .where("team_id", "=", teamId)
    .where("state", "=", "in")
    .orderBy("id")
    .execute();
  return rows.map(placeOf);
}

const PLACES_A_PAGE = 50;

export interface PlaceSlice {
  readonly places: readonly Place[];
  /** Pass it as `after` for those who came later. */
  readonly next: number | undefined;
}

/** Who is in it, some at a time, whoever came first first. */
export async function listPlaces(db: Reader, teamId: number, after = 0): Promise<PlaceSlice> {
  const rows = await tables(db)
    .selectFrom("teams.place")
    .selectAll()
    .where("team_id", "=", teamId)
    .where("state", "=", "in")
    .where("id", ">", after)
    .orderBy("id")
    .limit(PLACES_A_PAGE + 1)
    .execute();
  const places = rows.slice(0, PLACES_A_PAGE).map(placeOf);
  return { places, next: rows.length > PLACES_A_PAGE ? places.at(-1)?.id : undefined };
}

const MOST_SHOWN = 50;

/** Who asks to be in it, and newcomers whom nobody has asked yet; whoever came first first. */
export async function listWaiting(db: Reader, teamId: number): Promise<readonly Place[]> {
  const rows = await tables(db)
    .selectFrom("teams.place")
    .selectAll()
    .where("team_id", "=", teamId)
    .where((where) =>
      where.or([where("state", "=", "asking"), where("welcome_by", "is not", null)]),
    )
    .orderBy("id")
    .limit(MOST_SHOWN)
    .execute();
  return rows.map(placeOf);
}

export async function countIn(db: Reader, teamId: number): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("teams.place")
    .where("team_id", "=", teamId)
    .where("state", "=", "in")
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whose term runs, whoever began first first. */
export async function listCoordinators(
  db: Reader,
  teamId: number,
): Promise<readonly Coordinator[]> {
  const rows = await tables(db)
    .selectFrom("teams.coordinator")
    .select(["person_id", "until"])
    .where("team_id", "=", teamId)
    .where("ended_at", "is", null)
    .orderBy("id")
    .execute();
  return rows.flatMap(({ person_id, until }) =>
    person_id === null ? [] : { personId: person_id, until },
  );
}

export interface Welcomes {
  readonly asked: number;
  readonly unasked: number;
}

/** How many newcomers since then were asked by a person, and how many by nobody. */
export async function countWelcomes(db: Reader, teamId: number, since: Date): Promise<Welcomes> {
  const { rows } = await sql<Welcomes>`
    select count(*) filter (where was_asked)::int as asked,
      count(*) filter (where not was_asked)::int as unasked
    from teams.welcome where team_id = ${teamId} and at > ${since}`.execute(db);
  return rows[0] ?? { asked: 0, unasked: 0 };
}

const TEAMS_A_PAGE = 30;

export interface ListedTeam extends Team {
  readonly people: number;
}

export interface TeamSlice {
  readonly teams: readonly ListedTeam[];
  readonly next: number | undefined;
}

const withPeople = (db: Reader) =>
  tables(db)
    .selectFrom("teams.team as t")
    .selectAll("t")
    .select((select) =>
      select
        .selectFrom("teams.place as p")
        .whereRef("p.team_id", "=", "t.id")
        .where("p.state", "=", "in")
        .select(sql<number>`count(*)::int`.as("people"))
        .as("people"),
    );

const listedOf = (row: Selectable<TeamTables["teams.team"]> & { people: number | null }) => ({
  ...teamOf(row),
  people: row.people ?? 0,
});

/** Those that are not closed, the newest first; of one place, or of all. */
export async function listTeams(
  db: Reader,
  { scope, before }: { readonly scope?: Scope | undefined; readonly before?: number | undefined },
): Promise<TeamSlice> {
  let query = withPeople(db).where("t.state", "<>", "closed");
  if (scope !== undefined)
    query = query.where("t.scope_kind", "=", scope.kind).where("t.scope_key", "=", scope.key);
  if (before !== undefined) query = query.where("t.id", "<", before);
  const rows = await query
    .orderBy("t.id", "desc")
    .limit(TEAMS_A_PAGE + 1)
    .execute();
  const teams = rows.slice(0, TEAMS_A_PAGE).map(listedOf);
  return { teams, next: rows.length > TEAMS_A_PAGE ? teams.at(-1)?.id : undefined };
}

/** The teams that somebody is in, or asks to be in. */
export async function listTeamsOf(db: Reader, personId: PersonId): Promise<readonly ListedTeam[]> {
  const rows = await withPeople(db)
    .innerJoin("teams.place as own", "own.team_id", "t.id")
    .where("own.person_id", "=", personId)
    .where("own.state", "in", ["in", "asking"])
    .where("t.state", "<>", "closed")
    .orderBy("t.id")
    .limit(MOST_SHOWN)
    .execute();
  return rows.map(listedOf);
}

/** The teams that somebody is in, by number, with what each is called; none that is closed. */
export async function findTeamsIn(
  db: Reader,
  personId: PersonId,
): Promise<ReadonlyMap<number, string>> {
  const rows = await tables(db)
    .selectFrom("teams.place as p")
    .innerJoin("teams.team as t", "t.id", "p.team_id")
    .select(["t.id", "t.name"])
    .where("p.person_id", "=", personId)
    .where("p.state", "=", "in")
    .where("t.state", "<>", "closed")
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** For another room's query: the numbers of the teams that somebody is in. */
export const teamsOf = (person: RawBuilder<unknown>): RawBuilder<number> => sql`
  select team_id from teams.place where person_id = ${person} and state = 'in'`;

/** Of which rows it is told in what teams somebody is and what these are called, each with its version. */
export const calendarRows = ({ person }: RowsAsked): RawBuilder<unknown> => sql`
  select concat_ws(' ', 'team', p.id, p.xmin, t.id, t.xmin)
  from teams.place p join teams.team t on t.id = p.team_id
  where p.person_id = ${person} and p.state = 'in'`;

export interface Match extends Team {
  /** What it needs and they can do. */
  readonly fits: readonly Skill[];
}

/**
 * Teams that need what somebody can do and that they have no place in: those first that need most of it, and among them
 * those that ask for no more hours than they have.
 */
export async function listMatches(
  db: Reader,
  personId: PersonId,
  most: number,
): Promise<readonly Match[]> {
  const { rows } = await sql<Selectable<TeamTables["teams.team"]> & { fits: Skill[] }>`
    select t.*, fit.fits from teams.offer o
    join teams.team t on t.state = 'running' and t.needs && o.skills
    cross join lateral (
      select array_agg(s order by s) as fits from unnest(t.needs) s where s = any(o.skills)) fit
    where o.person_id = ${personId} and not exists (
      select from teams.place p where p.team_id = t.id and p.person_id = o.person_id)
    order by cardinality(fit.fits) desc, (coalesce(t.hours, 0) <= o.hours) desc, t.id
    limit ${most}`.execute(db);
  return rows.map((row) => ({ ...teamOf(row), fits: row.fits }));
}

/** What the teams at these addresses are called. */
export async function titlesOf(
  db: Reader,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map(
    paths.flatMap((path) => {
      const id = findTeamId(path);
      return id === undefined ? [] : [[id, path] as const];
    }),
  );
  if (numbers.size === 0) return new Map();
  const rows = await tables(db)
    .selectFrom("teams.team")
    .select(["id", "name"])
    .where("id", "=", sql<number>`any(${[...numbers.keys()]}::int[])`)
    .execute();
  return new Map(rows.map(({ id, name }) => [numbers.get(id) ?? "", name]));
}
