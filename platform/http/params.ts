import type { Context } from "hono";
import { safeParse } from "valibot";
import { type Refusal, refuse, type Said } from "../refusal.ts";
import { itemNumber } from "../text/fields.ts";
import { Refused } from "./post-act.ts";

/** The item's number in the address; anything else is an item that is not there. */
export function numberInPath(c: Context, name: string, unknown: Said): number {
  const parsed = safeParse(itemNumber, c.req.param(name));
  if (!parsed.success) throw new Refused(refuse("not-found", unknown));
  return parsed.output;
}

/** An item's number, wherever somebody wrote it; junk counts as none. */
export function findNumber(written: string | undefined): number | undefined {
  const parsed = safeParse(itemNumber, written);
  return parsed.success ? parsed.output : undefined;
}

/** An optional number in the query; junk counts as none. */
export const numberInQuery = (c: Context, name: string): number | undefined =>
  findNumber(c.req.query(name));

/** The same where none is a number too. */
export const countInQuery = (c: Context, name: string): number | undefined =>
  c.req.query(name) === "0" ? 0 : numberInQuery(c, name);

const EARLIEST = Date.parse("2000-01-01T00:00:00Z");
const LATEST = Date.parse("2200-01-01T00:00:00Z");

/** An optional instant in the query; junk counts as none. */
export function instantInQuery(c: Context, name: string): Date | undefined {
  const milliseconds = Date.parse(c.req.query(name) ?? "");
  const isSensible = milliseconds >= EARLIEST && milliseconds <= LATEST;
  return isSensible ? new Date(milliseconds) : undefined;
}

/** The page of a refusal, where there is one. */
export function orRefused(refusal: Refusal | undefined): void {
  if (refusal !== undefined) throw new Refused(refusal);
}

/** What was looked for, or the page that says it is not there. */
export function orNotFound<Found>(found: Found | undefined, unknown: Said): Found {
  if (found === undefined) throw new Refused(refuse("not-found", unknown));
  return found;
}
