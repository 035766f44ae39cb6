import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import {
  mayFollow,
  type SealedBallot,
  type SealedBallotId,
  type SealedOutcome,
  type SealedStage,
} from "./sealed-ballot.ts";
import { type SealedRow, sealedOf } from "./sealed-queries.ts";
import type { SealedTables } from "./sealed-tables.ts";

const tables = (tx: Tx) => tx.withTables<SealedTables>();

export type NewSealedBallot = Omit<
  SealedBallot,
  "id" | "stage" | "lateDays" | "outcome" | "countedAt" | "firstHours" | "isShown"
>;

export async function insertSealedBallot(tx: Tx, made: NewSealedBallot): Promise<SealedBallotId> {
  const row = await tables(tx)
    .insertInto("ballots.sealed_ballot")
    .values({
      uuid: made.uuid,
      path: made.path,
      of_branch: made.ofBranch ?? null,
      title: made.title,
      title_cy: made.titleCy ?? null,
      question: JSON.stringify(made.question),
      opens_at: made.opensAt,
      closes_at: made.closesAt,
      roll_size: made.rollSize,
      spare_codes: made.spareCodes,
      trustees_wanted: made.trusteesWanted,
      trustees_needed: made.trusteesNeeded,
      late_days_most: made.lateDaysMost,
      part_least: made.partLeast,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/**
 * Moves a ballot, whose row the caller holds, to its next stage.
 *
 * @throws where no such step is: the caller has made a mistake
 */
export async function moveStage(
  tx: Tx,
  { id, stage }: Pick<SealedBallot, "id" | "stage">,
  to: Exclude<SealedStage, "counted" | "void">,
): Promise<void> {
  if (!mayFollow(stage, to)) throw new Error(`no sealed ballot goes from ${stage} to ${to}`);
  await tables(tx)
    .updateTable("ballots.sealed_ballot")
    .set({ stage: to })
    .where("id", "=", id)
    .execute();
}

/** Puts the opening and the close of a ballot off by so many whole days. */
export async function putOff(
  tx: Tx,
  id: SealedBallotId,
  to: Pick<SealedBallot, "opensAt" | "closesAt" | "lateDays">,
): Promise<void> {
  await tables(tx)
    .updateTable("ballots.sealed_ballot")
    .set({ opens_at: to.opensAt, closes_at: to.closesAt, late_days: to.lateDays })
    .where("id", "=", id)
    .execute();
}

/** One line fewer stands on the roll of a ballot whose row the caller holds, and for which no codes are made. */
export async function shrinkRoll(tx: Tx, id: SealedBallotId): Promise<void> {
  await sql`
    update ballots.sealed_ballot set roll_size = roll_size - 1 where id = ${id}`.execute(tx);
}

/** Ends a ballot: with its result, or as void. @throws where it cannot end from where it stands */
export async function saveOutcome(
  tx: Tx,
  { id, stage, firstHours }: Pick<SealedBallot, "id" | "stage" | "firstHours">,
  outcome: SealedOutcome,
  at: Date,
): Promise<void> {
  const to = outcome.kind === "void" ? "void" : "counted";
  const shownAt = to === "void" || firstHours === 0 ? at : null;
  if (!mayFollow(stage, to)) throw new Error(`no sealed ballot goes from ${stage} to ${to}`);
  await sql`
    update ballots.sealed_ballot
    set stage = ${to}, outcome = ${JSON.stringify(outcome)}::json, counted_at = ${at},
      shown_at = ${shownAt}
    where id = ${id}`.execute(tx);
}

/** Open ballots of which nobody was reminded and that close soon; noted as reminded. */
export async function takeToRemind(
  tx: Tx,
  { now, openedBefore, closeBefore }: { now: Date; openedBefore: Date; closeBefore: Date },
): Promise<readonly SealedBallot[]> {
  const { rows } = await sql<SealedRow>`
    update ballots.sealed_ballot set reminded_at = ${now}
    where stage = 'open' and reminded_at is null and opens_at <= ${openedBefore}
      and closes_at > ${now} and closes_at <= ${closeBefore}
    returning *`.execute(tx);
  return rows.map(sealedOf);
}
