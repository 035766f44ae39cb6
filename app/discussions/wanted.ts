import type { Context } from "hono";
import type { Reader } from "../../platform/database/database.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { findNumber, numberInPath, orNotFound, orRefused } from "../../platform/http/params.ts";
import type { Comment } from "./comments/comment.ts";
import { mayRead } from "./may.ts";
import { findComment, findTopic, type TopicWithCounts } from "./queries.ts";
import type { CommentId, TopicId } from "./topic.ts";
import { refusals } from "./words.ts";

export type Ctx = Context<HttpEnvironment>;

/** The topic's number out of the address. What cannot be one is a page that is not there. */
export function topicIdIn(c: Ctx): TopicId {
  return numberInPath(c, "topicId", refusals.topic.unknown) as TopicId;
}

export async function topicIn(c: Ctx, db: Reader): Promise<TopicWithCounts> {
  return orNotFound(await findTopic(db, topicIdIn(c)), refusals.topic.unknown);
}

/** A comment of this topic that the address names. */
export async function commentIn(
  db: Reader,
  topicId: TopicId,
  named: string | undefined,
): Promise<Comment> {
  const id = findNumber(named) as CommentId | undefined;
  const comment = id === undefined ? undefined : await findComment(db, topicId, id);
  return orNotFound(comment, refusals.comment.unknown);
}

/** Comments and names are for those who are signed in. */
export function readerIn(c: Ctx) {
  const { actor } = c.var;
  orRefused(mayRead(actor));
  if (actor.kind !== "person") throw new Error("a reader is a person");
  return actor;
}
