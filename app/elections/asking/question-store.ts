import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ElectionTables } from "../tables.ts";

const tables = (tx: Tx) => tx.withTables<ElectionTables>();

export interface Asked {
  readonly personId: PersonId;
  readonly text: string;
  /** At whose hustings. */
  readonly electionId: number | undefined;
}

/** A new question, with its asker's own vote. */
export async function addQuestion(
  tx: Tx,
  { personId, text, electionId }: Asked,
  at: Date,
): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("elections.question")
    .values({ person_id: personId, text, asked_at: at, election_id: electionId ?? null })
    .returning("id")
    .executeTakeFirstOrThrow();
  await voteFor(tx, id, personId);
  return id;
}

/** Once, however often it is sent. */
export async function voteFor(tx: Tx, id: number, personId: PersonId): Promise<void> {
  const added = await tables(tx)
    .insertInto("elections.question_vote")
    .values({ question_id: id, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added !== undefined) await countVotes(tx, id, 1);
}

export async function takeVoteBack(tx: Tx, id: number, personId: PersonId): Promise<void> {
  const gone = await tables(tx)
    .deleteFrom("elections.question_vote")
    .where("question_id", "=", id)
    .where("person_id", "=", personId)
    .returning("id")
    .executeTakeFirst();
  if (gone !== undefined) await countVotes(tx, id, -1);
}

const countVotes = (tx: Tx, id: number, more: number) =>
  tables(tx)
    .updateTable("elections.question")
    .set((row) => ({ votes: row("votes", "+", more) }))
    .where("id", "=", id)
    .execute();
