import { sql } from "kysely";
import { beforeEach } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import { aVisitor, type Person } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { isRefusal } from "../../platform/refusal.ts";
import type { TestHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { findPerson } from "../membership/door.ts";
import { confirm } from "../membership/joining/acts/confirm.ts";
import { join } from "../membership/joining/acts/join.ts";
import { removeEverybody } from "../membership/testing.ts";
import { type RuleName, setRule } from "../rulebook/door.ts";
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

const DAY = 86_400_000;
const VOUCHERS = 4;

/** Before each test a party of its own, with members of standing; nobody is asked for vouches yet. */
export function aVouchingStage(at: TestHouse) {
  let vouchers: readonly Person[] = [];
  const set = (name: RuleName, number: number) =>
    inTransaction(at.house, (tx, now) => setRule(tx, { name, number, setBy: "a ballot" }, now));
  const days = (count: number) => at.clock.moveForward(count * DAY);
  beforeEach(async () => {
    await sql`delete from vouching.vouch`.execute(at.house.database);
    await removeEverybody(at.house.database);
    await set("vouchersNeeded", 0);
    vouchers = await Promise.all(Array.from({ length: VOUCHERS }, () => aMember(at.house)));
  });
  return {
    days,
    set,
    /** On the day between two others. */
    switchOn: async (needed = 2) => {
      days(1);
      await set("vouchersNeeded", needed);
      days(1);
    },
    vouchers: () => vouchers,
    nth: (index: number): Person => vouchers[index] as Person,
    aNewcomer: (email: string) => aNewcomer(at.house, email),
    linkOf: (person: Person) => linkOf(at.house, person),
    vouchBy: (voucher: Person, code: string) => vouchBy(at.house, voucher, code),
  };
}
