import type { Reader, Tx } from "../../platform/database/database.ts";
import type { OpinionsTables } from "./tables.ts";
import type { OpinionTopic, OpinionTopicId } from "./topic.ts";

const COLUMNS = ["id", "path", "title", "is_open as isOpen"] as const;

const topics = (db: Reader) =>
  db.withTables<OpinionsTables>().selectFrom("opinions.topic").select(COLUMNS);

export const findOpinionTopic = (
  db: Reader,
  id: OpinionTopicId,
): Promise<OpinionTopic | undefined> => topics(db).where("id", "=", id).executeTakeFirst();

/** The opinions on a page. */
export const findOpinionsOn = (db: Reader, path: string): Promise<OpinionTopic | undefined> =>
  topics(db).where("path", "=", path).executeTakeFirst();

/** Locks the topic until the act is over: of two who say the same at once, the second is told. */
export const lockOpinionTopic = (tx: Tx, id: OpinionTopicId): Promise<OpinionTopic | undefined> =>
  topics(tx).where("id", "=", id).forNoKeyUpdate().executeTakeFirst();
