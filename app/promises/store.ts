import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Office } from "../rulebook/door.ts";
import type { PromiseTables } from "./tables.ts";

const tables = (tx: Tx) => tx.withTables<PromiseTables>();

export interface NewNotice {
  readonly office: Office;
  readonly holderId: PersonId;
  readonly askedBy: PersonId;
  readonly text: string;
  readonly answerBy: Date;
}

export async function addNotice(tx: Tx, notice: NewNotice, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("promises.notice")
    .values({
      office: notice.office,
      holder_id: notice.holderId,
      asked_by: notice.askedBy,
      text: notice.text,
      asked_at: at,
      answer_by: notice.answerBy,
    })
    .execute();
}

export async function saveAnswer(tx: Tx, id: number, answer: string, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("promises.notice")
    .set({ answer, answered_at: at })
    .where("id", "=", id)
    .execute();
}

export async function addBecame(
  tx: Tx,
  became: {
    readonly nomination: number;
    readonly question: number;
    readonly personId: PersonId;
    readonly says: string;
  },
  at: Date,
): Promise<void> {
  const { personId, ...rest } = became;
  await tables(tx)
    .insertInto("promises.became")
    .values({ ...rest, person_id: personId, at })
    .execute();
}
