import type { Context } from "hono";
import { safeParse } from "valibot";
import type { Reader } from "../../platform/database/database.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { Refused } from "../../platform/http/post-act.ts";
import { refuse, type Said } from "../../platform/refusal.ts";
import { itemNumber } from "../../platform/text/fields.ts";
import { mayRead } from "./may.ts";
import { findOpinionTopic } from "./queries.ts";
import type { OpinionTopic, OpinionTopicId } from "./topic.ts";
import { refusals } from "./words.ts";

export type Ctx = Context<HttpEnvironment>;

/** The topic's number out of the address. What cannot be one is a page that is not there. */
export function topicIdIn(c: Ctx): OpinionTopicId {
  const parsed = safeParse(itemNumber, c.req.param("topicId"));
  if (!parsed.success) throw noSuch(refusals.topic.unknown);
  return parsed.output as OpinionTopicId;
}

export async function topicIn(c: Ctx, db: Reader): Promise<OpinionTopic> {
  const topic = await findOpinionTopic(db, topicIdIn(c));
  if (topic === undefined) throw noSuch(refusals.topic.unknown);
  return topic;
}

/** A number out of the address; junk is as good as none. */
export function numberIn(c: Ctx, name: string): number | undefined {
  const parsed = safeParse(itemNumber, c.req.query(name));
  return parsed.success ? parsed.output : undefined;
}

/** Statements are for those who are signed in. */
export function readerIn(c: Ctx) {
  const { actor } = c.var;
  const refusal = mayRead(actor);
  if (refusal !== undefined) throw new Refused(refusal);
  if (actor.kind !== "person") throw new Error("a reader is a person");
  return actor;
}

export const noSuch = (says: Said): Refused => new Refused(refuse("not-found", says));
