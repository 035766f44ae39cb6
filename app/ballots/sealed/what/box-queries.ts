import type { EventType } from "@breakthrough/sealed-ballot";
import { sql } from "kysely";
import type { Reader } from "../../../../platform/database/database.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";

/** Where the public file stands: its newest event. */
export interface BoxTip {
  readonly height: number;
  readonly eventHash: string;
  readonly type: EventType;
  /** Bytes of the whole file. */
  readonly endsAt: number;
}

/** Undefined before the set-up. */
export async function findTip(db: Reader, id: SealedBallotId): Promise<BoxTip | undefined> {
  const { rows } = await sql<BoxTip>`
    select height, event_hash as "eventHash", type, ends_at as "endsAt"
    from ballots.box_event where ballot_id = ${id} order by height desc limit 1`.execute(db);
  return rows[0];
}

export interface BoxKeys {
  readonly trusteesText: string;
  readonly publicKey: string;
}

export async function findKeys(db: Reader, id: SealedBallotId): Promise<BoxKeys | undefined> {
  const { rows } = await sql<BoxKeys>`
    select trustees_text as "trusteesText", public_key as "publicKey"
    from ballots.box_keys where ballot_id = ${id}`.execute(db);
  return rows[0];
}

/** One event with all that the public file got by it. */
export interface BoxEvent {
  readonly height: number;
  readonly type: EventType;
  readonly bytes: Uint8Array;
  readonly eventHash: string;
  readonly owner: number | null;
}

/** Events from a height on, in order. */
export async function listEvents(
  db: Reader,
  id: SealedBallotId,
  from: number,
  most: number,
): Promise<readonly BoxEvent[]> {
  const { rows } = await sql<BoxEvent>`
    select height, type, bytes, event_hash as "eventHash", owner
    from ballots.box_event where ballot_id = ${id} and height >= ${from}
    order by height limit ${most}`.execute(db);
  return rows;
}

/** The event in which the byte of this place stands, and where that event begins. */
export async function findStart(
  db: Reader,
  id: SealedBallotId,
  place: number,
): Promise<{ readonly height: number; readonly startsAt: number } | undefined> {
  const { rows } = await sql<{ height: number; startsAt: number }>`
    select height, ends_at - length(bytes) as "startsAt"
    from ballots.box_event where ballot_id = ${id} and ends_at > ${place}
    order by ends_at limit 1`.execute(db);
  return rows[0];
}

/** Those of one kind, in order: few, so all at once. */
export async function listEventsOf(
  db: Reader,
  id: SealedBallotId,
  type: Exclude<EventType, "Ballot">,
): Promise<readonly BoxEvent[]> {
  const { rows } = await sql<BoxEvent>`
    select height, type, bytes, event_hash as "eventHash", owner
    from ballots.box_event where ballot_id = ${id} and type = ${type} order by height`.execute(db);
  return rows;
}

export interface KeptBallot {
  readonly height: number;
  readonly eventHash: string;
}

/** What is known of a ballot that was kept. */
export async function findKept(
  db: Reader,
  id: SealedBallotId,
  trackingNumber: string,
): Promise<(KeptBallot & { readonly isLast: boolean }) | undefined> {
  const { rows } = await sql<KeptBallot & { readonly isLast: boolean }>`
    select e.height, e.event_hash as "eventHash", not exists (
      select from ballots.box_event later
      where later.ballot_id = e.ballot_id and later.type = 'Ballot'
        and later.credential = e.credential and later.height > e.height) as "isLast"
    from ballots.box_event e
    where e.ballot_id = ${id} and e.tracking_number = ${trackingNumber}`.execute(db);
  return rows[0];
}

/** Of these credentials, those on the list, and whether each was revoked. */
export async function findCredentials(
  db: Reader,
  id: SealedBallotId,
  credentials: readonly string[],
): Promise<ReadonlyMap<string, { readonly isRevoked: boolean }>> {
  const { rows } = await sql<{ credential: string; isRevoked: boolean }>`
    select c.credential, r.credential is not null as "isRevoked"
    from ballots.box_credential c
    left join ballots.box_revoked r using (ballot_id, credential)
    where c.ballot_id = ${id} and c.credential = any(${credentials}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.credential, row]));
}

/** Of these tracking numbers, those in the file already. */
export async function findKnown(
  db: Reader,
  id: SealedBallotId,
  trackingNumbers: readonly string[],
): Promise<ReadonlyMap<string, KeptBallot>> {
  const { rows } = await sql<KeptBallot & { trackingNumber: string }>`
    select tracking_number as "trackingNumber", height, event_hash as "eventHash"
    from ballots.box_event
    where ballot_id = ${id} and tracking_number = any(${trackingNumbers}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.trackingNumber, row]));
}

/** Does a ballot by this credential stand in the file? */
export async function hasVoted(
  db: Reader,
  id: SealedBallotId,
  credential: string,
): Promise<boolean> {
  const { rows } = await sql`
    select from ballots.box_event
    where ballot_id = ${id} and type = 'Ballot' and credential = ${credential} limit 1`.execute(db);
  return rows.length > 0;
}
