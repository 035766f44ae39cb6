import type { Language } from "@breakthrough/languages";
import { sql } from "kysely";
import { chanceBytes } from "../../../platform/chance.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { newSecret, type PersonId } from "../../../platform/ids.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { CODE_LETTERS } from "../fields.ts";
import type { EventTables } from "../tables.ts";
import type { Answer, Place } from "./places.ts";

const tables = (tx: Tx) => tx.withTables<EventTables>();

/** Read aloud at a door: without what sounds or looks alike. 32 of them, so that each byte falls on one evenly. */
const CODE_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

const newCode = (): string =>
  [...chanceBytes(CODE_LETTERS)].map((byte) => CODE_ALPHABET[byte % 32]).join("");

export interface Said {
  readonly answer: Answer;
  readonly place: Place;
  readonly plus: number;
  readonly liftSeats: number;
  readonly liftFrom: string | undefined;
  readonly showsName: boolean;
}

const saidIn = ({ answer, place, plus, liftSeats, liftFrom, showsName }: Said) => ({
  ...{ answer, place, plus, lift_seats: liftSeats },
  ...{ lift_from: liftFrom ?? null, shows_name: showsName },
});

/** A member's first answer. */
export async function addComing(
  tx: Tx,
  { eventId, personId }: { readonly eventId: number; readonly personId: PersonId },
  said: Said,
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("events.coming")
    .values({
      ...{ event_id: eventId, person_id: personId, email: null, email_key: null, name: null },
      ...saidIn(said),
      ...{ language: null, code: newCode(), asked_at: at, came_at: null },
      queued_at: said.place === "none" ? null : at,
    })
    .execute();
}

/** Another answer. Whoever had a place or waited keeps their turn. */
export async function saveSaid(tx: Tx, id: number, said: Said, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("events.coming")
    .set({
      ...saidIn(said),
      queued_at: said.place === "none" ? null : sql<Date>`coalesce(queued_at, ${at})`,
    })
    .where("id", "=", id)
    .execute();
}

/** Somebody without an account, until they open their letter's link. Answers the number. */
export async function addGuest(
  tx: Tx,
  guest: {
    readonly eventId: number;
    readonly email: string;
    readonly emailKey: string;
    readonly name: string;
    readonly language: Language;
  },
  at: Date,
): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("events.coming")
    .values({
      ...{ event_id: guest.eventId, person_id: null, email: guest.email },
      ...{ email_key: guest.emailKey, name: guest.name, language: guest.language },
      ...{ answer: null, place: "none", lift_from: null, code: newCode() },
      ...{ asked_at: at, queued_at: null, came_at: null },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** A key for the letter of each answer: kept as its hash, and as long as the answer itself. Answers them by its number. */
export async function addKeys(
  tx: Tx,
  comingIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const keys = new Map(comingIds.map((id) => [id, newSecret()] as const));
  if (keys.size === 0) return keys;
  await tables(tx)
    .insertInto("events.key")
    .values([...keys].map(([id, key]) => ({ hash: hashOfSecret(key), coming_id: id })))
    .execute();
  return keys;
}

export async function dropComing(tx: Tx, id: number): Promise<void> {
  await tables(tx).deleteFrom("events.coming").where("id", "=", id).execute();
}

export async function letIn(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tables(tx)
    .updateTable("events.coming")
    .set({ place: "in" })
    .where("id", "in", [...ids])
    .execute();
}

export async function saveCame(tx: Tx, id: number, at: Date | undefined): Promise<void> {
  await tables(tx)
    .updateTable("events.coming")
    .set({ came_at: at ?? null })
    .where("id", "=", id)
    .execute();
}

/** What somebody answered, when they are no member any more. A place of theirs falls to whoever waits. */
export async function dropAnswersOf(tx: Tx, personId: PersonId, mailbox?: string): Promise<void> {
  for (const table of ["events.coming", "events.backing"] as const)
    await tables(tx).deleteFrom(table).where("person_id", "=", personId).execute();
  if (mailbox !== undefined)
    await tables(tx).deleteFrom("events.coming").where("email_key", "=", mailbox).execute();
}

/** Guests who never opened their letter's link. */
export async function dropUnanswered(tx: Tx, before: Date): Promise<void> {
  await tables(tx)
    .deleteFrom("events.coming")
    .where("answer", "is", null)
    .where("asked_at", "<", before)
    .execute();
}

/**
 * Who came to what was over before then: their names, answers, keys and what helpers looked at. The event stays.
 * Answers how many events that were.
 */
export async function forgetWhoCame(tx: Tx, before: Date, at: Date): Promise<number> {
  const due = await tables(tx)
    .updateTable("events.event")
    .set({ forgotten_at: at })
    .where("forgotten_at", "is", null)
    .where("ends_at", "<", before)
    .returning("id")
    .execute();
  const ids = due.map(({ id }) => id);
  if (ids.length === 0) return 0;
  for (const table of [
    "events.coming",
    "events.look",
    "events.host_link",
    "events.backing",
    "events.telling",
  ] as const)
    await tables(tx).deleteFrom(table).where("event_id", "in", ids).execute();
  return ids.length;
}
