import type { Context } from "hono";
import type { Reader } from "../../platform/database/database.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, orNotFound, orRefused } from "../../platform/http/params.ts";
import { mayRead } from "./may.ts";
import { findOpinionTopic } from "./queries.ts";
import type { OpinionTopic, OpinionTopicId } from "./topic.ts";
import { refusals } from "./words.ts";

export type Ctx = Context<HttpEnvironment>;

/** The topic's number out of the address. What cannot be one is a page that is not there. */
export function topicIdIn(c: Ctx): OpinionTopicId {
  return numberInPath(c, "topicId", refusals.topic.unknown) as OpinionTopicId;
}

export async function topicIn(c: Ctx, db: Reader): Promise<OpinionTopic> {
  return orNotFound(await findOpinionTopic(db, topicIdIn(c)), refusals.topic.unknown);
}

/** Statements are for those who are signed in. */
export function readerIn(c: Ctx) {
  const { actor } = c.var;
  orRefused(mayRead(actor));
  if (actor.kind !== "person") throw new Error("a reader is a person");
  return actor;
}
