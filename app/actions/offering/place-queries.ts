import { type Selectable, sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import { type Hidden, hiddenIn } from "../../../platform/text/posts.ts";
import { besideStanding, byBegin, type Standing, standingColumns } from "../../events/door.ts";
import type { Permission, PlaceNeeds } from "../action.ts";
import type { ActionsTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<ActionsTables>();

export interface Place {
  readonly eventId: number;
  readonly actionId: number;
  readonly risks: string | undefined;
  readonly permission: Permission;
  readonly leafletsTaken: number;
  readonly leafletsGiven: number;
  readonly forgottenAt: Date | undefined;
  /** What was typed of it, by two keys. */
  readonly hidden: Hidden | undefined;
}

type Row = Selectable<ActionsTables["actions.place"]> & Parameters<typeof hiddenIn>[0];

const placeOf = (row: Row): Place => ({
  eventId: row.event_id,
  actionId: row.action_id,
  risks: row.risks ?? undefined,
  permission: {
    state: row.permission,
    council: row.council ?? undefined,
    askedOn: row.asked_on ?? undefined,
    answeredOn: row.answered_on ?? undefined,
  },
  leafletsTaken: row.leaflets_taken,
  leafletsGiven: row.leaflets_given,
  forgottenAt: row.forgotten_at ?? undefined,
  hidden: hiddenIn(row),
});

export async function findPlace(db: Reader, eventId: number): Promise<Place | undefined> {
  const row = await tables(db)
    .selectFrom("actions.place as p")
    .leftJoin("actions.hidden as h", "h.id", "p.hidden_id")
    .selectAll("p")
    .select(["h.ground", "h.request", "h.hidden_at"])
    .where("p.event_id", "=", eventId)
    .executeTakeFirst();
  return row && placeOf(row);
}

const needColumns = sql`
  p.event_id as "eventId", p.permission, p.leaflets_taken as "leafletsTaken", p.leaflets_given as "leafletsGiven",
  coalesce(s.shifts, 0)::int as shifts, coalesce(s.needed, 0)::int as needed, coalesce(s.taken, 0)::int as taken`;

const placesWithNeeds = (actionId: number) => sql`
  actions.place p
  left join (
    select s.event_id, count(*) as shifts, sum(s.needed) as needed, sum(coalesce(h.taken, 0)) as taken
    from actions.shift s
    join actions.place own on own.event_id = s.event_id and own.action_id = ${actionId}
    left join (
      select h.shift_id, count(*) as taken
      from actions.helper h
      join actions.shift of_shift on of_shift.id = h.shift_id
      join actions.place of_place on of_place.event_id = of_shift.event_id and of_place.action_id = ${actionId}
      group by h.shift_id
    ) h on h.shift_id = s.id
    group by s.event_id
  ) s on s.event_id = p.event_id`;

/** Every place of an action in numbers, in one statement however many there are. */
export async function listNeeds(db: Reader, actionId: number): Promise<readonly PlaceNeeds[]> {
  const { rows } = await sql<PlaceNeeds>`
    select ${needColumns} from ${placesWithNeeds(actionId)}
    where p.action_id = ${actionId} order by p.event_id`.execute(db);
  return rows;
}

/** The same of those that are not called off, each with how its event stands; the next first. */
export async function listStandingNeeds(
  db: Reader,
  actionId: number,
  now: Date,
): Promise<readonly (PlaceNeeds & Standing)[]> {
  const { rows } = await sql<PlaceNeeds & Standing>`
    select ${needColumns}, ${standingColumns(now)}
    from ${placesWithNeeds(actionId)} ${besideStanding("p.event_id")}
    where p.action_id = ${actionId} order by ${byBegin}`.execute(db);
  return rows;
}

/** Every place of these actions, by its event. */
export async function listPlacesOf(
  db: Reader,
  actionIds: readonly number[],
): Promise<readonly Pick<Place, "eventId" | "actionId">[]> {
  return await tables(db)
    .selectFrom("actions.place")
    .select(["event_id as eventId", "action_id as actionId"])
    .where("action_id", "=", sql<number>`any(${[...actionIds]}::int[])`)
    .execute();
}

export async function findPaper(db: Reader, eventId: number): Promise<Buffer | undefined> {
  const row = await tables(db)
    .selectFrom("actions.paper")
    .select("bytes")
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  return row?.bytes;
}

export async function hasPaper(db: Reader, eventId: number): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("actions.paper")
    .select("event_id")
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Places of actions whose last day was before that one, of which it is still known who helped. */
export async function listToForget(db: Reader, before: string): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select p.event_id as id from actions.place p
    join actions.action a on a.id = p.action_id
    where p.forgotten_at is null and a.last_day < ${before}::date`.execute(db);
  return rows.map(({ id }) => id);
}
