import type { Context } from "hono";
import type { Person } from "../../../platform/actor.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { Refused } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { refusals } from "../words.ts";

/** Who is signed in, for a page that is theirs alone. A visitor is led to sign in first. */
export function personHere(c: Context<HttpEnvironment>): Person {
  const { actor } = c.var;
  if (actor.kind === "person") return actor;
  throw new Refused(refuse("not-signed-in", refusals.may.signIn));
}
