import { perform } from "../../platform/act.ts";
import { aVisitor, type Person } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { lettersTo } from "../../testing/letters.ts";
import { findPerson } from "../membership/door.ts";
import { confirm } from "../membership/joining/acts/confirm.ts";
import { join } from "../membership/joining/acts/join.ts";
import { makeLink } from "./acts/make-link.ts";
import { vouch } from "./acts/vouch.ts";
import { findLinkOf } from "./store.ts";

export const codeOf = (outcome: unknown): string => (isRefusal(outcome) ? outcome.code : "done");

/** They, as they stand now. */
export async function stand(house: House, { personId }: Pick<Person, "personId">): Promise<Person> {
  const person = await findPerson(house.database, personId, house.clock.now());
  if (person === undefined) throw new Error("they are gone");
  return person;
}

/** Somebody who joins by the form now. */
export async function aNewcomer(house: House, email: string): Promise<Person> {
  const name = `Newcomer ${email.slice(0, email.indexOf("@"))}`;
  const form = { kind: "member", name, email, postcode: "", age: "adult", consent: "yes" };
  await perform(house, join, form, { actor: aVisitor });
  const key = /key=([\w-]+)/.exec((await lettersTo(house, email)).at(-1)?.body ?? "")?.[1] ?? "";
  const outcome = await perform(house, confirm, { key }, { actor: aVisitor });
  if (isRefusal(outcome) || typeof outcome === "symbol") throw new Error("not confirmed");
  return stand(house, outcome);
}

/** The code of the link that they make now. */
export async function linkOf(house: House, person: Person): Promise<string> {
  await perform(house, makeLink, {}, { actor: await stand(house, person) });
  return (await findLinkOf(house.database, person.personId)) ?? "";
}

export const vouchBy = async (house: House, voucher: Person, code: string): Promise<string> =>
  codeOf(await perform(house, vouch, { code, met: "yes" }, { actor: await stand(house, voucher) }));
