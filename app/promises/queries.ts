import type { Selectable } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Office } from "../rulebook/door.ts";
import type { Became, Notice } from "./promise.ts";
import type { PromiseTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<PromiseTables>();
const notices = (db: Reader) => tables(db).selectFrom("promises.notice").selectAll();

const noticeOf = (row: Selectable<PromiseTables["promises.notice"]>): Notice => ({
  id: row.id,
  office: row.office,
  holderId: row.holder_id ?? undefined,
  askedBy: row.asked_by ?? undefined,
  text: row.text,
  askedAt: row.asked_at,
  answerBy: row.answer_by,
  answer: row.answer ?? undefined,
  answeredAt: row.answered_at ?? undefined,
});

const MOST_SHOWN = 50;

/** The newest questions to whoever holds this office. */
export async function listNotices(db: Reader, office: Office): Promise<readonly Notice[]> {
  const rows = await notices(db)
    .where("office", "=", office)
    .orderBy("id", "desc")
    .limit(MOST_SHOWN)
    .execute();
  return rows.map(noticeOf);
}

export async function lockNotice(tx: Tx, id: number): Promise<Notice | undefined> {
  const row = await notices(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && noticeOf(row);
}

export async function findNotice(db: Reader, id: number): Promise<Notice | undefined> {
  const row = await notices(db).where("id", "=", id).executeTakeFirst();
  return row && noticeOf(row);
}

/** How many of somebody's questions wait for an answer that is not late yet. */
export async function countWaitingOf(db: Reader, personId: PersonId, now: Date): Promise<number> {
  const { count } = await tables(db)
    .selectFrom("promises.notice")
    .where("asked_by", "=", personId)
    .where("answer", "is", null)
    .where("answer_by", ">", now)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

/** What became of the answers in these nominations, the oldest first. */
export async function listBecame(
  db: Reader,
  nominations: readonly number[],
): Promise<readonly Became[]> {
  if (nominations.length === 0) return [];
  return tables(db)
    .selectFrom("promises.became")
    .select(["nomination", "question", "says", "at"])
    .where("nomination", "in", nominations)
    .orderBy("id")
    .execute();
}
