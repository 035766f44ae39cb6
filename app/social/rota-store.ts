import type { Draw } from "@breakthrough/sortition";
import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PreparedLot } from "../record/door.ts";
import { ANNOUNCEMENT } from "./resting.ts";
import type { SeatState } from "./rota.ts";
import { findServing, type PostVote } from "./rota-queries.ts";
import type { SocialTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<SocialTables>();

export interface NewRota {
  readonly id: number;
  readonly size: number;
  readonly approvals: number;
  readonly answerDays: number;
  readonly days: number;
  readonly closingHour: number;
  readonly lot: PreparedLot;
}

/** Fixes what the rota will be drawn from. From here on none of it changes. */
export async function addRota(tx: Tx, rota: NewRota, at: Date): Promise<void> {
  const { lot } = rota;
  await tables(tx)
    .insertInto("social.rota")
    .values({
      id: rota.id,
      size: rota.size,
      approvals: rota.approvals,
      answer_days: rota.answerDays,
      days: rota.days,
      closing_hour: rota.closingHour,
      fixed_at: at,
      draw_at: lot.drawAt,
      pool_size: lot.entries.length,
      pool_hash: lot.poolHash,
      secret: lot.secret,
      secret_commitment: lot.secretCommitment,
      promised: JSON.stringify(lot.promised),
    })
    .execute();
  await addEntries(tx, rota.id, lot);
}

const ENTRIES_AT_ONCE = 2000;

async function addEntries(tx: Tx, rotaId: number, { entries }: PreparedLot): Promise<void> {
  for (let from = 0; from < entries.length; from += ENTRIES_AT_ONCE) {
    await tables(tx)
      .insertInto("social.entry")
      .values(
        entries.slice(from, from + ENTRIES_AT_ONCE).map((entry, index) => ({
          rota_id: rotaId,
          place: from + index,
          commitment: entry.commitment,
          salt: entry.salt,
          person_id: entry.personId,
        })),
      )
      .execute();
  }
}

export async function saveDrawn(tx: Tx, id: number, draw: Draw, servesUntil: Date): Promise<void> {
  await tables(tx)
    .updateTable("social.rota")
    .set({
      public_value: JSON.stringify(draw.public),
      drawn_order: [...draw.order],
      serves_until: servesUntil,
    })
    .where("id", "=", id)
    .execute();
}

export interface NewSeat {
  readonly rotaId: number;
  readonly number: number;
  readonly personId: PersonId | undefined;
  readonly answerBy: Date;
}

/** Asks the next of the lot. Of one who was forgotten since, the one after them is asked. */
export async function addSeat(tx: Tx, seat: NewSeat, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("social.seat")
    .values({
      rota_id: seat.rotaId,
      number: seat.number,
      person_id: seat.personId ?? null,
      called_at: at,
      answer_by: seat.answerBy,
    })
    .execute();
  await tables(tx)
    .updateTable("social.rota")
    .set({ called: seat.number })
    .where("id", "=", seat.rotaId)
    .execute();
}

export async function saveSeat(tx: Tx, id: number, state: SeatState): Promise<void> {
  await tables(tx).updateTable("social.seat").set({ state }).where("id", "=", id).execute();
}

/** Whoever leaves the party serves no longer: the next of the lot is asked. */
export async function leaveRota(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx)
    .updateTable("social.seat")
    .set({ state: "declined" })
    .where("person_id", "=", personId)
    .where("state", "in", ["called", "serving"])
    .execute();
}

/** Whoever serves now reads this post, and nobody else from then on. Where nobody does, it waits for the next rota. */
export async function putBeforeRota(
  tx: Tx,
  proposalId: number,
  now: Date,
): Promise<number | undefined> {
  const serving = await findServing(tx, now);
  const row = { proposal_id: proposalId, rota_id: serving?.id ?? null };
  const put = await tables(tx)
    .insertInto("social.post")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column("proposal_id")
        .doUpdateSet({ rota_id: row.rota_id })
        .where("social.post.rota_id", "is", null),
    )
    .returning("rota_id")
    .executeTakeFirst();
  return put?.rota_id ?? undefined;
}

export interface NewPostVote extends PostVote {
  readonly proposalId: number;
}

/** Until it is decided, whoever votes again changes their vote. */
export async function savePostVote(tx: Tx, vote: NewPostVote, at: Date): Promise<void> {
  const { choice, reason = null, restsOn } = vote;
  const isAnnouncement = restsOn === ANNOUNCEMENT;
  const policy = isAnnouncement ? null : (restsOn ?? null);
  const said = { choice, reason, policy, is_announcement: isAnnouncement, at };
  await tables(tx)
    .insertInto("social.vote")
    .values({ proposal_id: vote.proposalId, seat_id: vote.seatId, ...said })
    .onConflict((conflict) => conflict.columns(["proposal_id", "seat_id"]).doUpdateSet(said))
    .execute();
}
