import type { Context } from "hono";
import { safeParse } from "valibot";
import type { Person } from "../../platform/actor.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { Refused } from "../../platform/http/post-act.ts";
import { refuse } from "../../platform/refusal.ts";
import { itemNumber } from "../../platform/text/fields.ts";
import type { BallotId } from "./ballot.ts";
import { refusals } from "./words.ts";

export type Ctx = Context<HttpEnvironment>;

/** The ballot that an address names. What cannot be one is a page that is not there. */
export function ballotIn(c: Ctx): BallotId {
  const parsed = safeParse(itemNumber, c.req.param("ballotId"));
  if (!parsed.success) throw noSuchBallot();
  return parsed.output as BallotId;
}

/** Where a list goes on. Junk in an address begins it anew. */
export function beforeIn(c: Ctx): BallotId | undefined {
  const parsed = safeParse(itemNumber, c.req.query("before"));
  return parsed.success ? (parsed.output as BallotId) : undefined;
}

export function personIn(c: Ctx): Person {
  const { actor } = c.var;
  if (actor.kind === "person") return actor;
  throw new Refused(refuse("not-signed-in", refusals.vote.notMember.visitor));
}

export const noSuchBallot = (): Refused =>
  new Refused(refuse("not-found", refusals.vote.noSuchBallot));
