import type { Appended, ArchiveTip, EventType } from "@breakthrough/sealed-ballot";
import { type Insertable, sql } from "kysely";
import type { Tx } from "../../../../platform/database/database.ts";
import type { SealedBallot, SealedBallotId } from "../sealed-ballot.ts";
import { type BoxTip, findTip } from "./box-queries.ts";
import type { BoxTables } from "./box-tables.ts";

const tables = (tx: Tx) => tx.withTables<BoxTables>();

export async function insertKeys(
  tx: Tx,
  id: SealedBallotId,
  { trusteesText, publicKeyText }: { trusteesText: string; publicKeyText: string },
): Promise<void> {
  await tables(tx)
    .insertInto("ballots.box_keys")
    .values({ ballot_id: id, trustees_text: trusteesText, public_key: publicKeyText })
    .execute();
}

const LINES_AT_ONCE = 20_000;

export async function insertCredentials(
  tx: Tx,
  id: SealedBallotId,
  credentials: readonly string[],
): Promise<void> {
  for (let from = 0; from < credentials.length; from += LINES_AT_ONCE) {
    await sql`
      insert into ballots.box_credential (ballot_id, credential)
      select ${id}, credential
      from unnest(${credentials.slice(from, from + LINES_AT_ONCE)}::text[]) as one (credential)
      order by credential`.execute(tx);
  }
}

export async function insertRevoked(tx: Tx, id: SealedBallotId, credential: string): Promise<void> {
  await tables(tx)
    .insertInto("ballots.box_revoked")
    .values({ ballot_id: id, credential })
    .execute();
}

export interface NewEvent {
  readonly type: EventType;
  readonly credential?: string;
  readonly trackingNumber?: string;
  readonly owner?: number;
  /** Makes the event's bytes, when it is known on what they follow. */
  append(tip: ArchiveTip): Appended;
}

/** All records of a file bear one time, in seconds: that of the opening, which is no time of anybody's. */
export const fileTimeOf = ({ opensAt }: Pick<SealedBallot, "opensAt">): number =>
  Math.floor(opensAt.getTime() / 1000);

const archiveTipOf = (timestamp: number, tip: BoxTip | undefined): ArchiveTip =>
  tip === undefined
    ? { timestamp, height: 0 }
    : { timestamp, height: tip.height + 1, parent: tip.eventHash };

export type BoxOf = Pick<SealedBallot, "id" | "opensAt">;

export type EventRow = Insertable<BoxTables["ballots.box_event"]>;

/**
 * The rows by which events come into the public file, each after the one before. Pure.
 *
 * @param head bytes that stand before the first event of a file
 */
export function planEvents(
  ballot: BoxOf,
  before: BoxTip | undefined,
  events: readonly NewEvent[],
  head: Uint8Array = new Uint8Array(0),
): readonly EventRow[] {
  let tip = archiveTipOf(fileTimeOf(ballot), before);
  let endsAt = before?.endsAt ?? 0;
  return events.map(({ type, credential, trackingNumber, owner, append }, index) => {
    const appended = append(tip);
    const bytes = index === 0 ? Buffer.concat([head, appended.bytes]) : Buffer.from(appended.bytes);
    endsAt += bytes.length;
    const row = {
      ballot_id: ballot.id,
      height: tip.height,
      type,
      bytes,
      event_hash: appended.eventHash,
      ends_at: endsAt,
      credential: credential ?? null,
      tracking_number: trackingNumber ?? null,
      owner: owner ?? null,
    };
    tip = appended.tip;
    return row;
  });
}

export async function insertEvents(tx: Tx, rows: readonly EventRow[]): Promise<void> {
  if (rows.length > 0)
    await tables(tx)
      .insertInto("ballots.box_event")
      .values([...rows])
      .execute();
}

/**
 * Adds events to the public file, in their order. The caller holds the ballot's row, so that no other transaction adds
 * at the same height; without it the primary key refuses the second.
 */
export async function appendEvents(
  tx: Tx,
  ballot: BoxOf,
  events: readonly NewEvent[],
  head?: Uint8Array,
): Promise<readonly EventRow[]> {
  const rows = planEvents(ballot, await findTip(tx, ballot.id), events, head);
  await insertEvents(tx, rows);
  return rows;
}
