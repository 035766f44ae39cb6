import { type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Event, Scope } from "../event.ts";
import type { EventTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<EventTables>();

const scopeOf = ({
  scope_kind: kind,
  scope_id: id,
}: Pick<Selectable<EventTables["events.event"]>, "scope_kind" | "scope_id">): Scope =>
  kind === "party" || id === null ? { kind: "party" } : { kind, id };

export const eventOf = (row: Selectable<EventTables["events.event"]>): Event => ({
  id: row.id,
  seriesId: row.series_id ?? undefined,
  scope: scopeOf(row),
  kind: row.kind,
  title: row.title,
  says: row.says,
  isProposed: row.is_proposed,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  where: row.where_kind,
  place: row.place ?? undefined,
  postcode: row.postcode ?? undefined,
  access: row.access ?? undefined,
  link: row.link ?? undefined,
  isPublic: row.is_public,
  places: row.places ?? undefined,
  hostId: row.host_id ?? undefined,
  changes: row.changes,
  changedAt: row.changed_at,
  cancelledAt: row.cancelled_at ?? undefined,
  why: row.why ?? undefined,
});

export async function findEvent(db: Reader, id: number): Promise<Event | undefined> {
  const row = await tables(db)
    .selectFrom("events.event")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row && eventOf(row);
}

/** What is done about one event is done one thing after the other: of two for the last place one has it. */
export async function lockEvent(tx: Tx, id: number): Promise<Event | undefined> {
  const row = await tables(tx)
    .selectFrom("events.event")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && eventOf(row);
}

/** Which of them somebody may see, and where a page of them goes on. */
export interface Wanted {
  readonly scope?: Scope | undefined;
  /** Else those for the public alone. */
  readonly forMembers: boolean;
  readonly isProposed?: boolean;
  readonly withCancelled?: boolean;
  /** Those that end later than this. */
  readonly since: Date;
  readonly after?: { readonly startsAt: Date; readonly id: number } | undefined;
  readonly most: number;
}

/** The next first. */
export async function listEvents(db: Reader, wanted: Wanted): Promise<readonly Event[]> {
  const { scope, since, after, forMembers } = wanted;
  let query = tables(db)
    .selectFrom("events.event")
    .selectAll()
    .where("ends_at", ">", since)
    .where("is_proposed", "=", wanted.isProposed ?? false);
  if (!wanted.withCancelled) query = query.where("cancelled_at", "is", null);
  if (!forMembers) query = query.where("is_public", "=", true);
  if (scope !== undefined) query = query.where("scope_kind", "=", scope.kind);
  if (scope !== undefined && scope.kind !== "party") query = query.where("scope_id", "=", scope.id);
  if (after !== undefined)
    query = query.where(sql<boolean>`(starts_at, id) > (${after.startsAt}, ${after.id})`);
  const rows = await query.orderBy("starts_at").orderBy("id").limit(wanted.most).execute();
  return rows.map(eventOf);
}

/** Others that were made together with it and are still to come. */
export async function listOtherDates(
  db: Reader,
  { id, seriesId }: Pick<Event, "id" | "seriesId">,
  now: Date,
): Promise<readonly Event[]> {
  if (seriesId === undefined) return [];
  const rows = await tables(db)
    .selectFrom("events.event")
    .selectAll()
    .where("series_id", "=", seriesId)
    .where("id", "<>", id)
    .where("ends_at", ">", now)
    .where("cancelled_at", "is", null)
    .orderBy("starts_at")
    .execute();
  return rows.map(eventOf);
}

/** Those to come of which somebody is the host. */
export async function listHostedBy(
  db: Reader,
  personId: PersonId,
  since: Date,
): Promise<readonly Event[]> {
  const rows = await tables(db)
    .selectFrom("events.event")
    .selectAll()
    .where("host_id", "=", personId)
    .where("ends_at", ">", since)
    .orderBy("starts_at")
    .limit(200)
    .execute();
  return rows.map(eventOf);
}

export async function listBackers(db: Reader, eventId: number): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("events.backing")
    .select("person_id")
    .where("event_id", "=", eventId)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** What somebody proposed that is still to come and not open. */
export async function countProposedBy(db: Reader, personId: PersonId, now: Date): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("events.event")
    .where("host_id", "=", personId)
    .where("is_proposed", "=", true)
    .where("cancelled_at", "is", null)
    .where("ends_at", ">", now)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Titles by number, of those that everybody may read. */
export async function namesOf(
  db: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await tables(db)
    .selectFrom("events.event")
    .select(["id", "title"])
    .where("id", "=", sql<number>`any(${[...ids]}::int[])`)
    .where("is_proposed", "=", false)
    .where("is_public", "=", true)
    .execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** Those whose time to ask once more has come. */
export async function listToRemind(
  db: Reader,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("events.event")
    .select("id")
    .where("reminded_at", "is", null)
    .where("cancelled_at", "is", null)
    .where("is_proposed", "=", false)
    .where("starts_at", ">", now)
    .where("starts_at", "<=", until)
    .orderBy("starts_at")
    .execute();
  return rows.map(({ id }) => id);
}

/** Those to come that have no host, of which nobody was told yet. */
export async function listWithoutHost(db: Reader, now: Date): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom("events.event")
    .select("id")
    .where("host_id", "is", null)
    .where("host_told_at", "is", null)
    .where("cancelled_at", "is", null)
    .where("ends_at", ">", now)
    .orderBy("starts_at")
    .execute();
  return rows.map(({ id }) => id);
}
