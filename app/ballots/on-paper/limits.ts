import type { Context } from "hono";
import { object, safeParse } from "valibot";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { readForm } from "../../../platform/http/read-form.ts";
import type { Limit } from "../../../platform/limits.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import type { Pace } from "../../../platform/waits.ts";
import { refusals } from "../words.ts";
import { paperFields } from "./fields.ts";

/** A kiosk in a branch has one address: only what was wrong is counted, and past it each browser waits by itself. */
export const wrongCodesFromOneNetwork: Limit = {
  name: "paper-place",
  most: 60,
  minutes: 60,
  says: refusals.onPaper.limit,
};

/**
 * At one pack, from wherever: whoever holds one of its sheets would guess at the other, which has 60 bits. Right or wrong
 * counts alike, so that waiting tells nothing.
 */
export const triesAtOnePack: Pace = {
  name: "paper-pack",
  free: 30,
  minutes: 60,
  seconds: { first: 5, longest: 60 },
  says: refusals.onPaper.limit,
};

/** The pack that the form names; undefined for what the act itself will refuse, which is no try. */
export async function packIn(c: Context<HttpEnvironment>): Promise<string | undefined> {
  const form = await readForm(c);
  const typed = safeParse(object(paperFields), isRefusal(form) ? undefined : form);
  return typed.success ? String(typed.output.number) : undefined;
}
