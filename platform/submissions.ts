import { sql } from "kysely";
import type { Database, Tx } from "./database/database.ts";

type SubmissionTables = {
  "platform.submission": { token: string; act: string; at: Date };
};

const HOURS_KEPT = 48;

/** Takes the form's token. False the first time, true ever after; undone with the act's transaction. */
export async function isAlreadySubmitted(tx: Tx, act: string, token: string): Promise<boolean> {
  const taken = await tx
    .withTables<SubmissionTables>()
    .insertInto("platform.submission")
    .values({ token, act, at: sql<Date>`now()` })
    .onConflict((conflict) => conflict.doNothing())
    .returning("token")
    .executeTakeFirst();
  return taken === undefined;
}

export async function forgetOldSubmissions(database: Database): Promise<void> {
  await database
    .withTables<SubmissionTables>()
    .deleteFrom("platform.submission")
    .where("at", "<", sql<Date>`now() - make_interval(hours => ${HOURS_KEPT})`)
    .execute();
}
