import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { carryToDoors, carryWithdrawn, listSameDoors } from "../register/objection-store.ts";
import { CONSENT_VERSION, type Knock } from "./judging.ts";

/**
 * Keeps those that are not there yet, and says of each door how it stands: as it was last found, but whoever asked not to be
 * called on again has asked it for good, and whoever takes back how they meant to vote has it deleted, in every copy of the
 * branch. Answers which were new. Doors in their order, so that two sendings never wait for each other both ways.
 */
export async function addKnocks(
  tx: Tx,
  { roundId, personId }: { readonly roundId: number; readonly personId: PersonId },
  knocks: readonly Knock[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (knocks.length === 0) return new Set();
  const rows = knocks.map(({ id, door, outcome, intention, takesBack, knockedAt }) => ({
    ...{ id, door_id: door, outcome, knocked_at: knockedAt, intention: intention ?? null },
    takes_back: takesBack,
    consent: intention === undefined ? null : CONSENT_VERSION,
  }));
  const doors = doorsOf(knocks);
  const objecting = doorsOf(knocks.filter(({ outcome }) => outcome === "do-not-return"));
  const withdrawing = doorsOf(knocks.filter(({ takesBack }) => takesBack));
  const alike = await listSameDoors(tx, [...new Set([...objecting, ...withdrawing])]);
  await sql`
    select from doorsteps.door where id = any(${[...doors, ...alike]}::int[])
    order by id for update`.execute(tx);
  const { rows: added } = await sql<{ id: string }>`
    insert into doorsteps.knock
      (round_id, person_id, taken_at, id, door_id, outcome, intention, consent, knocked_at)
    select ${roundId}::int, ${personId}::uuid, ${now}::timestamptz,
      id, door_id, outcome, intention, consent, knocked_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as sent (
      id uuid, door_id int, outcome text, intention text, consent text, knocked_at timestamptz)
    on conflict do nothing
    returning id`.execute(tx);
  await sql`
    update doorsteps.door set
      standing = case when objected_at is not null then 'do-not-return' else (
        select outcome from doorsteps.knock where door_id = door.id
        order by (outcome = 'do-not-return') desc, knocked_at desc, knock.id desc limit 1) end,
      withdrawn_at = greatest(withdrawn_at, (
        select max(knocked_at) from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as sent (
          door_id int, takes_back boolean, knocked_at timestamptz)
        where door_id = door.id and takes_back))
    where id = any(${doors}::int[])`.execute(tx);
  await carryWithdrawn(tx, { from: withdrawing, to: alike });
  await deleteWithdrawn(tx, [...doors, ...alike]);
  if (objecting.length > 0) await carryToDoors(tx, { from: objecting, to: alike }, now);
  return new Set(added.map(({ id }) => id));
}

const doorsOf = (knocks: readonly Knock[]) => [...new Set(knocks.map(({ door }) => door))];

/** Deletes what was said with consent at doors before it was taken back, whenever it came in. */
export const deleteWithdrawn = (tx: Tx, doors: readonly number[]) =>
  sql`
    update doorsteps.knock set intention = null, consent = null
    from doorsteps.door
    where door.id = door_id and door_id = any(${doors}::int[])
      and intention is not null and knocked_at <= withdrawn_at`.execute(tx);
