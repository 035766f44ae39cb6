import type { CalendarEvent } from "@breakthrough/calendar";
import { type RawBuilder, sql } from "kysely";
import type { RowsAsked } from "../../platform/database/calendar-rows.ts";
import type { House } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import { ROOMS } from "./rooms.ts";

/** What every room puts into a person's own calendar, from the ground up. */
export async function calendarOf(
  { database: db, clock, url, electorateOf }: House,
  personId: PersonId,
): Promise<readonly CalendarEvent[]> {
  const asked = { db, personId, now: clock.now(), url, electorateOf };
  const found = ROOMS.map((room) => room.calendarOf?.(asked) ?? []);
  return (await Promise.all(found)).flat();
}

/** For a query: every row on which that depends, whichever room's it is. */
export const calendarRows = (asked: RowsAsked): RawBuilder<unknown> =>
  sql.join(
    ROOMS.flatMap((room) => room.calendarRows?.(asked) ?? []),
    sql` union all `,
  );
