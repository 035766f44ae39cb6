import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { aVisitor, type Person } from "../../../platform/actor.ts";
import { foundParty } from "../../../platform/party.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDays, addDaysTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { aHouse, PARTY_URL } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { defaultRules, RULES, type RuleName, rulesInForce, setRule } from "../../rulebook/door.ts";
import { becomeMember } from "../joining/acts/become-member.ts";
import { confirm } from "../joining/acts/confirm.ts";
import { join } from "../joining/acts/join.ts";
import { leave } from "../joining/acts/leave.ts";
import { renew } from "../joining/acts/renew.ts";
import { COUNTED, type Counted, findCountsFrom, whyNotCounted, whyNotYet } from "./counting.ts";
import { countActiveMembers, listActiveMembers, listVoters } from "./counting-queries.ts";
import { findDetails, findPerson } from "./queries.ts";
import { noteTookPart } from "./store.ts";

const at = aHouse();
const rules = defaultRules();
const day = (text: string) => text as Day;

const NUMBERS: Readonly<Record<Counted, RuleName>> = {
  support: "supportMemberDays",
  vote: "voteMemberDays",
  stop: "stopMemberDays",
  challenge: "challengeMemberDays",
  recall: "recallMemberDays",
  jury: "juryMemberDays",
  office: "grantMemberDays",
  vouch: "vouchMemberDays",
};

const active = async (what: Counted) => {
  const now = at.clock.now();
  return countActiveMembers(at.house.database, what, now, await rulesInForce(at.house.database));
};
const voters = async () =>
  listVoters(at.house.database, at.clock.now(), await rulesInForce(at.house.database));

beforeEach(async () => {
  await sql`delete from membership.person`.execute(at.house.database);
});

describe("the day from which a member counts", () => {
  it("is so many days after their membership began, for each by its own number", () => {
    const memberSince = day("2027-03-01");
    const from = Object.fromEntries(
      COUNTED.map((what) => [what, findCountsFrom({ memberSince }, what, rules)]),
    );
    expect(from).toEqual({
      support: "2027-03-15",
      vote: "2027-03-15",
      stop: "2027-03-31",
      challenge: "2027-03-31",
      recall: "2027-03-31",
      jury: "2027-04-30",
      office: "2027-05-30",
      vouch: "2027-04-30",
    });
  });

  it("is a day in the United Kingdom: not its evening before, and from its first minute on", () => {
    const person = { memberSince: day("2027-05-01") };
    const late = new Date("2027-05-14T22:59:00Z");
    expect(whyNotYet(person, "support", rules, late)).toMatchObject({
      ...{ kind: "not-allowed", code: "membership.counting.support", values: ["2027-05-15"] },
      says: expect.stringMatching(/^Your support counts from (Saturday )?15 May/),
    });
    expect(whyNotYet(person, "support", rules, new Date("2027-05-14T23:01:00Z"))).toBeUndefined();
  });

  it("is the first for the party's founders, and none for whoever is no member", () => {
    const founder = { memberSince: day("2027-03-01"), isFounder: true };
    for (const what of COUNTED) {
      expect(findCountsFrom(founder, what, rules)).toBe("2027-03-01");
      expect(whyNotYet({}, what, rules, at.clock.now())).toMatchObject({
        code: "membership.may.supporter",
      });
    }
  });
});

describe("who counts", () => {
  it.each(COUNTED)("for %s: from the rulebook's day on and not one before", async (what) => {
    const days = rules[NUMBERS[what]];
    const early = await aMember(at.house, { belongsFor: days - 1 });
    const grown = await aMember(at.house, { belongsFor: days });
    const now = at.clock.now();
    const db = at.house.database;
    expect(await listActiveMembers(db, what, now, rules)).toEqual([grown.personId]);
    expect(await active(what)).toBe(1);
    const notYet = async (who: Person) =>
      (await whyNotCounted(db, (await findPerson(db, who.personId, now)) as Person, what, now))
        ?.code;
    expect(await notYet(early)).toBe(`membership.counting.${what}`);
    expect(await notYet(grown)).toBeUndefined();
  });

  it.each(COUNTED)("for %s: by the number that a ballot has set", async (what) => {
    const name = NUMBERS[what];
    const { least, most } = RULES[name];
    const set = (number: number) =>
      inTransaction(at.house, (tx, now) => setRule(tx, { name, number, setBy: "a ballot" }, now));
    await aMember(at.house, { belongsFor: least });
    await set(least);
    expect(await active(what)).toBe(1);
    await set(least + 1);
    expect(await active(what)).toBe(0);
    await aMember(at.house, { belongsFor: most });
    await set(most);
    expect(await active(what)).toBe(1);
    await set(RULES[name].byDefault);
  });

  it("newcomers stand on no roll, whatever they do", async () => {
    const member = await aMember(at.house);
    await aMember(at.house, { belongsFor: rules.voteMemberDays - 1 });
    expect(await voters()).toEqual([member.personId]);
  });

  it("a supporter's years make no membership longer, and coming back begins anew", async () => {
    const person = await aMember(at.house, { standing: "supporter" });
    const detailsOf = () => findDetails(at.house.database, person.personId);
    const does = async (act: typeof becomeMember, input: object = {}) =>
      expect(isRefusal(await perform(at.house, act, input, { actor: person }))).toBe(false);
    expect((await detailsOf())?.memberSince).toBeUndefined();
    await does(becomeMember);
    const today = dayOf(at.clock.now());
    expect((await detailsOf())?.memberSince).toBe(today);
    at.clock.moveForward(330 * 86_400_000);
    await does(renew as never);
    expect((await detailsOf())?.memberSince).toBe(today);
    await does(leave as never, { reason: "", after: "supporter" });
    expect((await detailsOf())?.memberSince).toBeUndefined();
    await does(becomeMember);
    expect((await detailsOf())?.memberSince).toBe(addDaysTo(today, 330));
  });

  it("joining makes nobody active: a newcomer who only looks on never raises a bar", async () => {
    const sent = { kind: "member", name: "Ada Okafor", email: "ada@example.org", postcode: "" };
    await perform(at.house, join, { ...sent, age: "adult", consent: "yes" }, { actor: aVisitor });
    const [letter] = await lettersTo(at.house, "ada@example.org");
    const key = /key=([\w-]+)/.exec(letter?.body ?? "")?.[1];
    await perform(at.house, confirm, { key }, { actor: aVisitor });
    at.clock.moveForward(rules.supportMemberDays * 86_400_000);
    expect(await voters()).toHaveLength(1);
    expect(await active("support")).toBe(0);
    const [id] = await voters();
    if (id === undefined) throw new Error("nobody has joined");
    await inTransaction(at.house, (tx, now) => noteTookPart(tx, id, now));
    expect(await active("support")).toBe(1);
  });
});

describe("a party's first weeks", () => {
  it("its founders count from the first day until the rulebook's, and nobody who joins them does", async () => {
    const foundedAt = at.clock.now();
    const party = { name: "New", url: PARTY_URL, isDemonstration: false, foundedAt };
    await inTransaction(at.house, (tx) => foundParty(tx, party));
    const founder = await aMember(at.house, { belongsFor: 0 });
    await aMember(at.house, { belongsFor: 0 });
    await sql`update membership.person set came_by = 'founded' where id = ${founder.personId}`.execute(
      at.house.database,
    );
    const person = () => findPerson(at.house.database, founder.personId, at.clock.now());
    for (const what of COUNTED) expect(await active(what)).toBe(1);
    expect(await voters()).toEqual([founder.personId]);
    expect(await person()).toMatchObject({ isFounder: true });
    at.clock.moveForward(
      addDays(foundedAt, rules.foundingDays).getTime() - at.clock.now().getTime(),
    );
    expect(await person()).toMatchObject({ isFounder: false });
    await sql`update membership.person set member_since = ${dayOf(at.clock.now())}`.execute(
      at.house.database,
    );
    expect(await voters()).toEqual([]);
  });
});
