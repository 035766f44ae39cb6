import { spoken } from "@breakthrough/languages";
import { sql } from "kysely";
import { versionOf } from "../platform/database/calendar-rows.ts";
import type { House } from "../platform/house.ts";
import type { PersonId } from "../platform/ids.ts";
import { dayOf } from "../platform/time/days.ts";

async function versionAt(
  { database, clock, calendarRows }: House,
  personId: PersonId,
): Promise<string> {
  const now = clock.now();
  const rows = calendarRows({ person: sql`${personId}::uuid`, now: sql`${now}::timestamptz` });
  const { rows: found } = await sql<{ version: string }>`
    select ${versionOf(rows)} as version`.execute(database);
  return `${dayOf(now)} ${found[0]?.version}`;
}

/**
 * Lets every test that looks at a calendar be one of its version too: a calendar that is another one while its version
 * stays would be kept from whoever has it.
 */
export function watchCalendars(house: House): House {
  const { calendarOf } = house;
  const known = new Map<string, string>();
  const watched: House["calendarOf"] = async (personId) => {
    const name = `${personId} ${spoken()} ${await versionAt(house, personId)}`;
    const events = await calendarOf(personId);
    const text = JSON.stringify(events);
    if ((known.get(name) ?? text) !== text)
      throw new Error(`A calendar changed and its version did not: ${known.get(name)} : ${text}`);
    known.set(name, text);
    return events;
  };
  return Object.assign(house, { calendarOf: watched });
}
