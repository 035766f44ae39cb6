import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { lockOpinionTopic } from "../queries.ts";
import { findStatement, type Statement } from "../statements/statement-queries.ts";
import type { OpinionTopicId, StatementId } from "../topic.ts";
import { refusals } from "../words.ts";

/** The statement that a form names, with its topic locked; or that there is none. */
export async function statementFacts(
  tx: Tx,
  { topicId, statementId }: { topicId: number; statementId: number },
): Promise<Statement | Refusal> {
  const topic = await lockOpinionTopic(tx, topicId as OpinionTopicId);
  if (topic === undefined) return refuse("not-found", refusals.topic.unknown);
  const statement = await findStatement(tx, topic.id, statementId as StatementId);
  return statement ?? refuse("not-found", refusals.statement.unknown);
}
