import type { Context } from "hono";
import { safeParse } from "valibot";
import type { Reader } from "../../platform/database/database.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { Refused } from "../../platform/http/post-act.ts";
import { refuse, type Said } from "../../platform/refusal.ts";
import { itemNumber } from "../../platform/text/fields.ts";
import type { Comment } from "./comments/comment.ts";
import { mayRead } from "./may.ts";
import { findComment, findTopic, type TopicWithCounts } from "./queries.ts";
import type { CommentId, TopicId } from "./topic.ts";
import { refusals } from "./words.ts";

export type Ctx = Context<HttpEnvironment>;

/** The topic's number out of the address. What cannot be one is a page that is not there. */
export function topicIdIn(c: Ctx): TopicId {
  const parsed = safeParse(itemNumber, c.req.param("topicId"));
  if (!parsed.success) throw noSuch(refusals.topic.unknown);
  return parsed.output as TopicId;
}

export async function topicIn(c: Ctx, db: Reader): Promise<TopicWithCounts> {
  const topic = await findTopic(db, topicIdIn(c));
  if (topic === undefined) throw noSuch(refusals.topic.unknown);
  return topic;
}

/** A comment of this topic that the address names. */
export async function commentIn(
  db: Reader,
  topicId: TopicId,
  named: string | undefined,
): Promise<Comment> {
  const parsed = safeParse(itemNumber, named);
  const id = parsed.success ? (parsed.output as CommentId) : undefined;
  const comment = id === undefined ? undefined : await findComment(db, topicId, id);
  if (comment === undefined) throw noSuch(refusals.comment.unknown);
  return comment;
}

/** A number out of the address; junk is as good as none. */
export function numberIn(c: Ctx, name: string): number | undefined {
  const parsed = safeParse(itemNumber, c.req.query(name));
  return parsed.success ? parsed.output : undefined;
}

/** Comments and names are for those who are signed in. */
export function readerIn(c: Ctx) {
  const { actor } = c.var;
  const refusal = mayRead(actor);
  if (refusal !== undefined) throw new Refused(refusal);
  if (actor.kind !== "person") throw new Error("a reader is a person");
  return actor;
}

export const noSuch = (says: Said): Refused => new Refused(refuse("not-found", says));
