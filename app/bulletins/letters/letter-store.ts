import type { Selectable } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { BulletinsTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<BulletinsTables>();

/** What an officer writes to all members of a branch. */
export interface BranchLetter {
  readonly id: number;
  readonly branchId: number;
  readonly office: string;
  /** Who answers for it; undefined once they have left. */
  readonly writtenBy: PersonId | undefined;
  readonly subject: string;
  readonly body: string;
  readonly writtenAt: Date;
  readonly keyOffice: string | undefined;
  readonly state: "draft" | "waits" | "sending" | "sent";
  readonly sentAt: Date | undefined;
  readonly reached: PersonId | undefined;
  readonly posted: number;
}

const letterOf = (row: Selectable<BulletinsTables["bulletins.letter"]>): BranchLetter => ({
  id: row.id,
  branchId: row.branch_id,
  office: row.office,
  writtenBy: row.written_by ?? undefined,
  subject: row.subject,
  body: row.body,
  writtenAt: row.written_at,
  keyOffice: row.key_office ?? undefined,
  state: row.state,
  sentAt: row.sent_at ?? undefined,
  reached: row.reached ?? undefined,
  posted: row.posted,
});

/** Of two letters that one branch sends at once, the second counts the first. */
export const lockLettersOf = (tx: Tx, branchId: number): Promise<void> =>
  takeLock(tx, `bulletins: letters of ${branchId}`);

export async function findLetter(
  db: Reader,
  branchId: number,
  id: number,
): Promise<BranchLetter | undefined> {
  const row = await tables(db)
    .selectFrom("bulletins.letter")
    .selectAll()
    .where("branch_id", "=", branchId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && letterOf(row);
}

/** The newest first. */
export async function listLetters(db: Reader, branchId: number): Promise<readonly BranchLetter[]> {
  const rows = await tables(db)
    .selectFrom("bulletins.letter")
    .selectAll()
    .where("branch_id", "=", branchId)
    .orderBy("id", "desc")
    .limit(50)
    .execute();
  return rows.map(letterOf);
}

export async function countSentSince(db: Reader, branchId: number, since: Date): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("bulletins.letter")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("branch_id", "=", branchId)
    .where("sent_at", ">", since)
    .executeTakeFirstOrThrow();
  return count;
}

interface Draft {
  readonly branchId: number;
  readonly office: string;
  readonly writtenBy: PersonId;
  readonly subject: string;
  readonly body: string;
}

export async function addDraft(tx: Tx, draft: Draft, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("bulletins.letter")
    .values({
      branch_id: draft.branchId,
      office: draft.office,
      written_by: draft.writtenBy,
      subject: draft.subject,
      body: draft.body,
      written_at: at,
      ...{ key_by: null, key_office: null, state: "draft", sent_at: null, reached: null },
    })
    .execute();
}

/** Whoever sends it answers for it, whoever wrote it. */
export async function sendOff(
  tx: Tx,
  id: number,
  by: {
    readonly personId: PersonId;
    readonly office: string;
    readonly state: "sending" | "waits";
  },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("bulletins.letter")
    .set({
      ...{ written_by: by.personId, office: by.office, state: by.state },
      sent_at: by.state === "sending" ? at : null,
    })
    .where("id", "=", id)
    .execute();
}

export async function turnKey(
  tx: Tx,
  id: number,
  by: { readonly personId: PersonId; readonly office: string },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("bulletins.letter")
    .set({ key_by: by.personId, key_office: by.office, state: "sending", sent_at: at })
    .where("id", "=", id)
    .execute();
}

export async function takeSending(tx: Tx): Promise<BranchLetter | undefined> {
  const row = await tables(tx)
    .selectFrom("bulletins.letter")
    .selectAll()
    .where("state", "=", "sending")
    .orderBy("id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row && letterOf(row);
}

export async function noteSending(
  tx: Tx,
  id: number,
  went: {
    readonly reached: PersonId | undefined;
    readonly posted: number;
    readonly isLast: boolean;
  },
): Promise<void> {
  await tables(tx)
    .updateTable("bulletins.letter")
    .set((set) => ({
      reached: went.isLast ? null : (went.reached ?? null),
      posted: set("posted", "+", went.posted),
      state: went.isLast ? ("sent" as const) : ("sending" as const),
    }))
    .where("id", "=", id)
    .execute();
}
