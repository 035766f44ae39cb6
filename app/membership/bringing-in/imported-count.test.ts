import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { aVisitor } from "../../../platform/actor.ts";
import { addDays, addDaysTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { confirm } from "../joining/acts/confirm.ts";
import { join } from "../joining/acts/join.ts";
import {
  countActiveMembers,
  countJoinedSince,
  listActiveMembers,
  listVoters,
} from "../standing/counting-queries.ts";
import { emailKeyOf } from "../standing/mailbox.ts";
import { findByEmail } from "../standing/queries.ts";
import { addFromList } from "./store.ts";

const at = aHouse();
const DAY = 86_400_000;
const rules = defaultRules();

async function bringIn(
  people: number,
  joinedOn: Day | undefined,
  called = "brought",
): Promise<void> {
  const terms = { postcode: undefined, address: undefined, kind: "member", joinedOn } as const;
  const age = { adultOn: undefined, isAgeKnown: true };
  const renewsOn = addDaysTo(dayOf(at.clock.now()), 700);
  const list = Array.from({ length: people }, (_, n) => {
    const email = `${called}${n}@example.org`;
    return { ...terms, ...age, name: `Brought ${n}`, email, emailKey: emailKeyOf(email), renewsOn };
  });
  await inTransaction(at.house, (tx, now) => addFromList(tx, list, now));
}

const active = () => countActiveMembers(at.house.database, "support", at.clock.now(), rules);
const roll = () => listVoters(at.house.database, at.clock.now(), rules);

describe("whom a list brought in", () => {
  it("counts as active for the rulebook's days, and is on a roll once signed in", async () => {
    const members = await Promise.all(Array.from({ length: 5 }, () => aMember(at.house)));
    expect([await active(), (await roll()).length]).toEqual([5, 5]);
    await bringIn(2000, addDaysTo(dayOf(at.clock.now()), -400));
    expect([await active(), (await roll()).length]).toEqual([2005, 5]);
    expect(await listActiveMembers(at.house.database, "jury", at.clock.now(), rules)).toHaveLength(
      5,
    );

    const came = await findByEmail(at.house.database, "brought7@example.org");
    if (came === undefined) throw new Error("nobody was brought in");
    await new Visitor(at).signInAs({ personId: came.id });
    expect(await roll()).toEqual([...members.map(({ personId }) => personId), came.id].sort());
    expect(await active()).toBe(2005);

    at.clock.moveForward(rules.activeDays * DAY);
    expect(await active()).toBe(2005);
    at.clock.moveForward(1);
    expect(await active()).toBe(0);
  });

  it("counts from the days of membership on that the rulebook asks for, by the list's day of joining", async () => {
    const before = await active();
    await bringIn(3, undefined, "today");
    await bringIn(2, addDaysTo(dayOf(at.clock.now()), -rules.supportMemberDays), "before");
    expect(await active()).toBe(before + 2);
    at.clock.moveForward(rules.supportMemberDays * DAY);
    expect(await active()).toBe(before + 5);
    await sql`delete from membership.person where email ~ '(today|before)'`.execute(
      at.house.database,
    );
  });

  it("has joined lately only where its list says so", async () => {
    const since = addDays(at.clock.now(), -30);
    const joined = () => countJoinedSince(at.house.database, since, at.clock.now(), rules);
    const before = await joined();
    const today = dayOf(at.clock.now());
    await bringIn(4, "2018-05-13" as Day, "lately-old");
    await bringIn(2, undefined, "lately-unsaid");
    expect(await joined()).toBe(before);
    await bringIn(3, addDaysTo(today, -10), "lately-new");
    expect(await joined()).toBe(before + 3);
    await sql`delete from membership.person where email ~ 'lately'`.execute(at.house.database);
  });

  it("is counted once, also where they have taken part since", async () => {
    await sql`update membership.person set confirmed_at = ${at.clock.now()}, took_part_at = ${at.clock.now()}
      where email_key = 'brought9@example.org'`.execute(at.house.database);
    expect(await active()).toBe(1);
  });

  it("who opens the letter of a form that they filled in before is noted as nobody who founded the party", async () => {
    const email = "early0@example.org";
    const form = {
      kind: "member",
      name: "Early Bird",
      email,
      postcode: "",
      age: "adult",
      consent: "yes",
    };
    await perform(at.house, join, form, { actor: aVisitor });
    await bringIn(1, undefined, "early");
    const [letter] = await lettersTo(at.house, email);
    const key = /key=([\w-]+)/.exec(letter?.body ?? "")?.[1] ?? "";
    const outcome = await perform(at.house, confirm, { key }, { actor: aVisitor });
    expect(outcome).toMatchObject({ founds: false, waits: false });
    const { rows } = await sql<{ took_part_at: Date | null }>`
      select took_part_at from membership.person where email = ${email}`.execute(at.house.database);
    expect(rows).toEqual([{ took_part_at: null }]);
  });
});
