import type { Context } from "hono";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { readForm } from "../../platform/http/read-form.ts";
import type { Limit } from "../../platform/limits.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { emailKeyOf } from "./member.ts";
import { refusals } from "./words.en.ts";

/** Mobile networks put thousands of people behind one address, so that this only stops machines. */
export const joinsFromOnePlace: Limit = {
  name: "join-place",
  most: 300,
  minutes: 60,
  says: refusals.limits.joins,
};

/** So that nobody's mailbox can be filled with our letters. */
export const joinsForOneMailbox: Limit = {
  name: "join-mailbox",
  most: 5,
  minutes: 60,
  says: refusals.limits.mailbox,
};

export const emailChangesOfOnePerson: Limit = {
  name: "email-person",
  most: 10,
  minutes: 60,
  says: refusals.limits.emailChanges,
};

/** By the mailbox that a form's field `email` names, whether anybody has joined with it or not. */
export async function byMailbox(c: Context<HttpEnvironment>): Promise<string | undefined> {
  const form = await readForm(c);
  const email = isRefusal(form) ? undefined : form.email;
  return typeof email === "string" && email.includes("@") ? emailKeyOf(email) : undefined;
}
