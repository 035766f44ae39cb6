import type { Context } from "hono";
import { safeParse } from "valibot";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { Refused } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { refusals } from "../words.ts";
import type { SealedBallotId } from "./sealed-ballot.ts";

/** The sealed ballot that an address names. What cannot be one is a page that is not there. */
export function sealedIn(c: Context<HttpEnvironment>): SealedBallotId {
  const parsed = safeParse(itemNumber, c.req.param("sealedId"));
  if (!parsed.success) throw noSuchSealed();
  return parsed.output as SealedBallotId;
}

export const noSuchSealed = (): Refused =>
  new Refused(refuse("not-found", refusals.sealed.box.noSuchBallot));
