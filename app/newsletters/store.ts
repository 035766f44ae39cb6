import type { Selectable } from "kysely";
import type { Database, Reader, Tx } from "../../platform/database/database.ts";
import { takeLock } from "../../platform/database/named-lock.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Became } from "../mail/door.ts";
import type { Newsletter, State, Texts } from "./newsletter.ts";
import type { NewslettersTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<NewslettersTables>();

const newsletterOf = (
  row: Selectable<NewslettersTables["newsletters.newsletter"]>,
): Newsletter => ({
  ...{ id: row.id, subject: row.subject, body: row.body, topic: row.topic, whom: row.whom },
  ...{ branchId: row.branch_id ?? undefined, conditions: row.conditions, state: row.state },
  ...{ writtenAt: row.written_at, askedBy: row.asked_by ?? undefined },
  ...{ office: row.office ?? undefined, request: row.request ?? undefined },
  ...{ begunAt: row.begun_at ?? undefined, reached: row.reached ?? undefined },
  stoppedAt: row.stopped_at ?? undefined,
  numbers: {
    ...{ posted: row.posted, sent: row.sent },
    ...{ cameBack: row.came_back, left: row.left_by_link, replied: row.replied },
  },
});

const columnsOf = ({ subject, body, topic, whom, branchId, conditions }: Texts) => ({
  ...{ subject, body, topic, whom, branch_id: branchId ?? null, conditions: [...conditions] },
});

/** Of two that one branch lets out at once, the second counts the first. */
export const lockDeskOf = (tx: Tx, branchId: number | undefined): Promise<void> =>
  takeLock(tx, `newsletters of ${branchId ?? "the party"}`);

/** Answers its number. */
export async function addNewsletter(
  tx: Tx,
  { texts, writtenBy }: { readonly texts: Texts; readonly writtenBy: PersonId },
  at: Date,
): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("newsletters.newsletter")
    .values({ ...columnsOf(texts), state: "draft", written_by: writtenBy, written_at: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

const one = (db: Reader, id: number) =>
  tables(db).selectFrom("newsletters.newsletter").selectAll().where("id", "=", id);

export async function findNewsletter(db: Reader, id: number): Promise<Newsletter | undefined> {
  const row = await one(db, id).executeTakeFirst();
  return row && newsletterOf(row);
}

/** Held until the transaction is over. */
export async function lockNewsletter(tx: Tx, id: number): Promise<Newsletter | undefined> {
  const row = await one(tx, id).forUpdate().executeTakeFirst();
  return row && newsletterOf(row);
}

const MOST_LISTED = 100;

/** What has gone out, the newest first: the party's, and those of these branches. */
export async function listSent(
  db: Reader,
  branches: readonly number[],
): Promise<readonly Newsletter[]> {
  const rows = await tables(db)
    .selectFrom("newsletters.newsletter")
    .selectAll()
    .where("begun_at", "is not", null)
    .where((where) =>
      where.or([
        where("whom", "<>", "branch"),
        ...(branches.length === 0 ? [] : [where("branch_id", "in", [...branches])]),
      ]),
    )
    .orderBy("begun_at", "desc")
    .orderBy("id")
    .limit(MOST_LISTED)
    .execute();
  return rows.map(newsletterOf);
}

/** What has not gone out, of the party where it is asked for, and of these branches. */
export async function listUnsent(
  db: Reader,
  { isPartys, branches }: { readonly isPartys: boolean; readonly branches: readonly number[] },
): Promise<readonly Newsletter[]> {
  if (!isPartys && branches.length === 0) return [];
  const rows = await tables(db)
    .selectFrom("newsletters.newsletter")
    .selectAll()
    .where("begun_at", "is", null)
    .where((where) =>
      where.or([
        ...(isPartys ? [where("whom", "<>", "branch")] : []),
        ...(branches.length === 0
          ? []
          : [where.and([where("whom", "=", "branch"), where("branch_id", "in", [...branches])])]),
      ]),
    )
    .orderBy("id", "desc")
    .limit(MOST_LISTED)
    .execute();
  return rows.map(newsletterOf);
}

/** How many a branch's officers have let out since then. */
export async function countBegunSince(db: Reader, branchId: number, since: Date): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("newsletters.newsletter")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("whom", "=", "branch")
    .where("branch_id", "=", branchId)
    .where("begun_at", ">", since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

const setOf = async (
  tx: Database | Tx,
  id: number,
  values: Partial<{
    state: State;
    asked_by: PersonId | null;
    office: string | null;
    key_by: PersonId;
    request: number;
    begun_at: Date;
    stopped_at: Date;
    reached: PersonId | null;
    posted: number;
    sent: number;
    came_back: number;
  }>,
): Promise<void> => {
  await tables(tx).updateTable("newsletters.newsletter").set(values).where("id", "=", id).execute();
};

/** Whatever waited for a key waits no more: these are other words. */
export async function saveTexts(
  tx: Tx,
  { id, texts, writtenBy }: { id: number; texts: Texts; writtenBy: PersonId },
): Promise<void> {
  await tables(tx)
    .updateTable("newsletters.newsletter")
    .set({ ...columnsOf(texts), written_by: writtenBy, state: "draft" })
    .set({ asked_by: null, office: null })
    .where("id", "=", id)
    .execute();
}

export async function dropNewsletter(tx: Tx, id: number): Promise<void> {
  await tables(tx).deleteFrom("newsletters.newsletter").where("id", "=", id).execute();
}

export const saveAsked = (
  tx: Tx,
  id: number,
  { askedBy, office }: { readonly askedBy: PersonId; readonly office: string },
): Promise<void> => setOf(tx, id, { state: "waits", asked_by: askedBy, office });

export const saveBegun = (
  tx: Tx,
  id: number,
  by: { readonly request: number } | { readonly keyBy: PersonId },
  at: Date,
): Promise<void> =>
  setOf(tx, id, {
    ...{ state: "sending", begun_at: at },
    ...("request" in by ? { request: by.request } : { key_by: by.keyBy }),
  });

export const saveStopped = (tx: Tx, id: number, posted: number, at: Date): Promise<void> =>
  setOf(tx, id, { state: "stopped", stopped_at: at, reached: null, posted });

/** The oldest that is being sent, for one sender at a time: others pass it by. */
export async function takeSending(tx: Tx): Promise<Newsletter | undefined> {
  const row = await tables(tx)
    .selectFrom("newsletters.newsletter")
    .selectAll()
    .where("state", "=", "sending")
    .orderBy("id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row && newsletterOf(row);
}

export const saveSlice = (
  tx: Tx,
  id: number,
  {
    posted,
    reached,
    isLast,
  }: {
    readonly posted: number;
    readonly reached: PersonId | undefined;
    readonly isLast: boolean;
  },
): Promise<void> =>
  setOf(tx, id, {
    posted,
    reached: isLast ? null : (reached ?? null),
    ...(isLast ? { state: "sent" as const } : {}),
  });

export async function listBegunSince(db: Reader, since: Date): Promise<readonly Newsletter[]> {
  const rows = await tables(db)
    .selectFrom("newsletters.newsletter")
    .selectAll()
    .where("begun_at", ">", since)
    .orderBy("id")
    .execute();
  return rows.map(newsletterOf);
}

/** Keeps what became of its letters, which are deleted after a month. */
export const keepNumbers = (db: Database, id: number, { sent, cameBack }: Became): Promise<void> =>
  setOf(db, id, { sent, came_back: cameBack });

export async function countLeft(tx: Tx, id: number): Promise<void> {
  await tables(tx)
    .updateTable("newsletters.newsletter")
    .set((set) => ({ left_by_link: set("left_by_link", "+", 1) }))
    .where("id", "=", id)
    .where("begun_at", "is not", null)
    .execute();
}

/** Once, however often that letter is answered. */
export async function countReplied(tx: Tx, id: number, letter: number): Promise<void> {
  const { numInsertedOrUpdatedRows = 0n } = await tables(tx)
    .insertInto("newsletters.replied")
    .values({ newsletter_id: id, letter })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return;
  await tables(tx)
    .updateTable("newsletters.newsletter")
    .set((set) => ({ replied: set("replied", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

/** Of newsletters that began before then their letters are deleted, or soon: what came of them stays as a number. */
export async function forgetWhoReplied(db: Database, before: Date): Promise<void> {
  const old = tables(db)
    .selectFrom("newsletters.newsletter")
    .select("id")
    .where("begun_at", "<=", before);
  await tables(db).deleteFrom("newsletters.replied").where("newsletter_id", "in", old).execute();
}
