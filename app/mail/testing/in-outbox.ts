import { sql } from "kysely";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { unsubscribeKeysOf } from "../sending/sending-store.ts";

/** What stands in the way out of somebody's letters. */
export const keyInLetters = async (house: House, personId: PersonId): Promise<string> =>
  (await unsubscribeKeysOf(house.database, [personId])).get(personId) ?? "";

/** A letter that waits counts as sent. */
export const asSent = (house: House, { subject, to }: { subject: string; to: string }) =>
  sql`update mail.letter set sent_at = now() where subject = ${subject} and to_address = ${to}`.execute(
    house.database,
  );

/** Of each letter with this in its subject: does it leave while others are held back, and until when is it of use? */
export async function leavesHow(house: House, subject: string) {
  const { rows } = await sql<{ goesOn: boolean; goodUntil: Date | null }>`
    select goes_on as "goesOn", good_until as "goodUntil" from mail.letter where position(${subject} in subject) > 0`.execute(
    house.database,
  );
  return rows;
}

/** Of each letter with this in its subject: in whose name and as which list it leaves, and how often its text is kept. */
export async function namesOf(house: House, subject: string) {
  const { rows } = await sql<{ name: string | null; listId: string | null; texts: number }>`
    select from_name as name, list_id as "listId", count(distinct text_hash)::int as texts
    from mail.letter where position(${subject} in subject) > 0 group by 1, 2`.execute(
    house.database,
  );
  return rows;
}
