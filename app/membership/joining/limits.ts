import type { Context } from "hono";
import { safeParse } from "valibot";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { readForm } from "../../../platform/http/read-form.ts";
import type { Limit } from "../../../platform/limits.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { emailField } from "../../../platform/text/fields.ts";
import type { Pace } from "../../../platform/waits.ts";
import { emailKeyOf } from "../standing/mailbox.ts";
import { refusals } from "../words.ts";

/** Mobile networks put thousands of people behind one address, so that this only slows machines. */
export const joinsFromOneNetwork: Limit = {
  name: "join-place",
  most: 300,
  minutes: 60,
  says: refusals.limits.joins,
};

/** So that nobody's mailbox can be filled with our letters, and nobody be kept from joining by a stranger's forms. */
export const joinsForOneMailbox: Pace = {
  name: "join-mailbox",
  free: 5,
  minutes: 60,
  seconds: { first: 30, longest: 120 },
  says: refusals.limits.mailbox,
};

export const emailChangesOfOnePerson: Limit = {
  name: "email-person",
  most: 10,
  minutes: 60,
  says: refusals.limits.emailChanges,
};

/** The address that a form's field `email` names; undefined for what the act itself will refuse. */
export async function findEmailIn(c: Context<HttpEnvironment>): Promise<string | undefined> {
  const form = await readForm(c);
  const email = safeParse(emailField, isRefusal(form) ? undefined : form.email);
  return email.success ? email.output : undefined;
}

/** By the mailbox of that address, whether anybody has joined with it or not. */
export async function byMailbox(c: Context<HttpEnvironment>): Promise<string | undefined> {
  const email = await findEmailIn(c);
  return email && emailKeyOf(email);
}
