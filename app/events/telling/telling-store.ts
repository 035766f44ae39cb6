import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { Coming } from "../coming/coming-queries.ts";
import type { Event } from "../event.ts";
import type { EventTables } from "../tables.ts";
import type { Telling } from "./telling.ts";

const tables = (tx: Tx) => tx.withTables<EventTables>();

interface NewTelling {
  readonly event: Pick<Event, "id" | "changes">;
  readonly what: Telling;
  /** All dates that are told of, the event's own among them. */
  readonly events: readonly number[];
}

/**
 * What is still to be told of the same event is told with it, as each letter says when and where: unless it is told of
 * dates as well that this one is not about.
 */
export async function addTelling(
  tx: Tx,
  { event, what, events }: NewTelling,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("events.telling")
    .set({ is_told: true, told_to: null })
    .where("event_id", "=", event.id)
    .where(sql<boolean>`events <@ ${[...events]}::int[]`)
    .where("is_told", "=", false)
    .execute();
  await tables(tx)
    .insertInto("events.telling")
    .values({
      ...{ event_id: event.id, what, changes: event.changes, events: [...events] },
      ...{ asked_by: at, told_to: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface Untold {
  readonly eventId: number;
  readonly what: Telling;
  readonly changes: number;
  readonly events: readonly number[];
  readonly askedBy: Date;
  readonly toldTo: string | undefined;
}

/** What is to be told next, held until the transaction is over. */
export async function takeUntold(tx: Tx): Promise<Untold | undefined> {
  const row = await tables(tx)
    .selectFrom("events.telling")
    .selectAll()
    .where("is_told", "=", false)
    .orderBy("asked_by")
    .orderBy("event_id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return (
    row && {
      ...{ eventId: row.event_id, what: row.what, changes: row.changes, events: row.events },
      ...{ askedBy: row.asked_by, toldTo: row.told_to ?? undefined },
    }
  );
}

/** One of those to be told: of several dates that they come to, by the first. `who` is the same on every date. */
export type ToTell = Pick<Coming, "id" | "eventId" | "personId" | "guest" | "language"> & {
  readonly who: string;
};

/** The next of them. In the order of people and not of answers, as an answer can go between two slices. */
export async function listToTell(
  tx: Tx,
  { events, askedBy, toldTo }: Untold,
  most: number,
): Promise<readonly ToTell[]> {
  const { rows } = await sql<{
    id: number;
    event_id: number;
    person_id: Coming["personId"] | null;
    email: string | null;
    name: string | null;
    language: Coming["language"];
    who: string;
  }>`
    select distinct on (who) * from (
      select c.id, c.event_id, c.person_id, c.email, c.name, c.language, e.starts_at,
        coalesce(c.person_id::text, c.email_key) collate "C" as who
      from events.coming c join events.event e on e.id = c.event_id
      where c.event_id = any(${[...events]}::int[]) and c.answer in ('yes', 'maybe')
        and c.asked_at <= ${askedBy}) told
    where ${toldTo ?? null}::text is null or who > ${toldTo ?? null}::text
    order by who, starts_at limit ${most}`.execute(tx);
  return rows.map(({ id, event_id: eventId, person_id, email, name, language, who }) => ({
    ...{ id, eventId, language, who, personId: person_id ?? undefined },
    guest: email === null || name === null ? undefined : { email, name },
  }));
}

/** @param toldTo whom the last slice ended with; undefined once everybody is told: no address is kept for it */
export async function noteTold(
  tx: Tx,
  { eventId, what, changes }: Untold,
  toldTo: string | undefined,
): Promise<void> {
  await tables(tx)
    .updateTable("events.telling")
    .set({ told_to: toldTo ?? null, is_told: toldTo === undefined })
    .where("event_id", "=", eventId)
    .where("what", "=", what)
    .where("changes", "=", changes)
    .execute();
}
