import type { Context } from "hono";
import * as v from "valibot";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { Refused } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { refusals } from "../words.ts";

/** The id in an address. What cannot be one is an unknown one. */
export function idInPath(
  c: Context<HttpEnvironment>,
  field: v.GenericSchema<unknown, string>,
): string {
  const parsed = v.safeParse(field, c.req.param("id"));
  if (parsed.success) return parsed.output;
  throw new Refused(refuse("not-found", refusals.unknownId));
}
