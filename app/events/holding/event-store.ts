import type { Updateable } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Event, Kind, Scope, Times, WhereKind } from "../event.ts";
import type { EventTables } from "../tables.ts";

const tables = (tx: Tx) => tx.withTables<EventTables>();

/** What stands in an event beside its times. */
export interface Details {
  readonly title: string;
  readonly says: string;
  readonly where: WhereKind;
  readonly place: string | undefined;
  readonly postcode: string | undefined;
  readonly access: string | undefined;
  readonly link: string | undefined;
  readonly isPublic: boolean;
  readonly places: number | undefined;
}

export interface NewEvent extends Details {
  readonly scope: Scope;
  readonly kind: Kind;
  readonly isProposed: boolean;
  readonly dates: readonly Times[];
  readonly hostId: PersonId;
}

const detailsIn = (details: Details) => ({
  title: details.title,
  says: details.says,
  where_kind: details.where,
  place: details.place ?? null,
  postcode: details.postcode ?? null,
  access: details.access ?? null,
  link: details.link ?? null,
  is_public: details.isPublic,
  places: details.places ?? null,
});

/** One for each of its dates. Answers the number of the first. */
export async function addEvent(tx: Tx, event: NewEvent, at: Date): Promise<number> {
  const { scope, kind, isProposed, dates, hostId } = event;
  const rows = await tables(tx)
    .insertInto("events.event")
    .values(
      dates.map(({ startsAt, endsAt }) => ({
        ...detailsIn(event),
        series_id: null,
        scope_kind: scope.kind,
        scope_id: scope.kind === "party" ? null : scope.id,
        ...{ kind, is_proposed: isProposed, host_id: hostId },
        ...{ starts_at: startsAt, ends_at: endsAt, changed_at: at },
        ...{
          cancelled_at: null,
          why: null,
          reminded_at: null,
          host_told_at: null,
          forgotten_at: null,
        },
      })),
    )
    .returning("id")
    .execute();
  const ids = rows.map(({ id }) => id).toSorted((one, other) => one - other);
  const [first] = ids;
  if (first === undefined) throw new Error("an event without a date");
  if (ids.length > 1)
    await tables(tx)
      .updateTable("events.event")
      .set({ series_id: first })
      .where("id", "in", ids)
      .execute();
  return first;
}

/** Whoever has it in a calendar takes the change over. */
async function changeInCalendars(
  tx: Tx,
  id: number,
  change: Updateable<EventTables["events.event"]>,
  at: Date,
): Promise<void> {
  const { id: _, changes: __, ...rest } = change;
  await tables(tx)
    .updateTable("events.event")
    .set((set) => ({ ...rest, changes: set("changes", "+", 1), changed_at: at }))
    .where("id", "=", id)
    .execute();
}

export const saveDetails = (tx: Tx, id: number, details: Details, at: Date): Promise<void> =>
  changeInCalendars(tx, id, detailsIn(details), at);

/** @param isSoon whoever is told that it is now so soon needs no reminder in the same minute */
export const saveTimes = (
  tx: Tx,
  id: number,
  { startsAt, endsAt }: Times,
  isSoon: boolean,
  at: Date,
): Promise<void> =>
  changeInCalendars(
    tx,
    id,
    { starts_at: startsAt, ends_at: endsAt, reminded_at: isSoon ? at : null },
    at,
  );

export const saveCancelled = (tx: Tx, id: number, why: string, at: Date): Promise<void> =>
  changeInCalendars(tx, id, { cancelled_at: at, why }, at);

/** All that were proposed together are open together. */
export async function openEvents(
  tx: Tx,
  { id, seriesId }: Pick<Event, "id" | "seriesId">,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("events.event")
    .set({ is_proposed: false, changed_at: at })
    .where(seriesId === undefined ? "id" : "series_id", "=", seriesId ?? id)
    .execute();
}

export async function addBacking(tx: Tx, eventId: number, personId: PersonId): Promise<void> {
  await tables(tx)
    .insertInto("events.backing")
    .values({ event_id: eventId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function saveHost(tx: Tx, id: number, hostId: PersonId): Promise<void> {
  await tables(tx)
    .updateTable("events.event")
    .set({ host_id: hostId })
    .where("id", "=", id)
    .execute();
}

/** Nobody is their host until another takes over, and helpers' links are dead, as nobody sees who looks. */
export async function leaveHosting(tx: Tx, personId: PersonId, now: Date): Promise<void> {
  const rows = await tables(tx)
    .updateTable("events.event")
    .set({ host_id: null, host_told_at: null })
    .where("host_id", "=", personId)
    .where("ends_at", ">", now)
    .returning("id")
    .execute();
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await tables(tx).deleteFrom("events.host_link").where("event_id", "in", ids).execute();
}

/** Its host steps down: whoever can take it over is told, and a helper's link is dead. */
export async function stopHosting(tx: Tx, id: number): Promise<void> {
  await tables(tx)
    .updateTable("events.event")
    .set({ host_id: null, host_told_at: null })
    .where("id", "=", id)
    .execute();
  await tables(tx).deleteFrom("events.host_link").where("event_id", "=", id).execute();
}

export async function noteToldOfHost(tx: Tx, id: number, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("events.event")
    .set({ host_told_at: at })
    .where("id", "=", id)
    .execute();
}

/** False where it was done already, or the event was called off meanwhile. */
export async function noteReminded(tx: Tx, id: number, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tables(tx)
    .updateTable("events.event")
    .set({ reminded_at: at })
    .where("id", "=", id)
    .where("reminded_at", "is", null)
    .where("cancelled_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
