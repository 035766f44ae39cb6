import type { Context } from "hono";
import type { House } from "../../../platform/house.ts";
import { unsentPath } from "../../../platform/http/addresses.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { cameFrom } from "../../../platform/http/post-act.ts";
import { readForm } from "../../../platform/http/read-form.ts";
import { isWithin, type Limit } from "../../../platform/limits.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { ensureUnsent, findUnsentSecret, forgetUnsentSecret } from "../cookies.ts";
import { refusals } from "../words.ts";
import { forgetForms, forgetFormsOf, keepForm, listForms } from "./store.ts";
import { openUnsent, sealUnsent, type Unsent } from "./unsent.ts";

type Ctx = Context<HttpEnvironment>;

/** Whoever has reached it signs in without their form being kept: nobody is turned away by it. */
const keptForOneNetwork: Limit = {
  name: "unsent-place",
  most: 300,
  minutes: 60,
  says: refusals.unsent.tooMany,
};

const addressOf = (c: Ctx): string => {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
};

/**
 * Keeps the form that this request has sent, for whoever signs in with this browser within the hour. Answers the
 * address that shows it again; where it cannot be kept, the page that it stood on.
 */
export async function keepUnsent(c: Ctx, house: House): Promise<string> {
  const from = cameFrom(c);
  const form = await readForm(c);
  if (isRefusal(form)) return from;
  const { once: _once, ...fields } = form;
  const secret = ensureUnsent(c, house);
  const sealed = sealUnsent(secret, { path: addressOf(c), from, fields });
  if (sealed === undefined) return from;
  if (!(await isWithin(house.database, keptForOneNetwork, c.var.network))) return from;
  const id = await keepForm(house.database, secret, sealed, house.clock.now());
  return id === undefined ? from : unsentPath(id);
}

/** The form of this number, if this browser has it and its hour is not over. */
export async function findUnsent(c: Ctx, house: House, id: string): Promise<Unsent | undefined> {
  const secret = findUnsentSecret(c, house);
  if (secret === undefined) return undefined;
  const forms = await listForms(house.database, secret, house.clock.now());
  const form = forms.find((one) => one.id === id);
  return form && openUnsent(secret, form.sealed);
}

/** A form went through: what this browser had kept of the same one has done its service. */
export async function forgetSent(c: Ctx, house: House): Promise<void> {
  const secret = findUnsentSecret(c, house);
  if (secret === undefined) return;
  const forms = await listForms(house.database, secret, house.clock.now());
  const path = addressOf(c);
  const sent = forms.filter(({ sealed }) => openUnsent(secret, sealed)?.path === path);
  await forgetForms(
    house.database,
    sent.map(({ id }) => id),
  );
}

/** Whoever signs out leaves nothing that they typed to the next one at this browser. */
export async function forgetUnsentHere(c: Ctx, house: House): Promise<void> {
  const secret = findUnsentSecret(c, house);
  if (secret === undefined) return;
  await forgetFormsOf(house.database, secret);
  forgetUnsentSecret(c, house);
}
