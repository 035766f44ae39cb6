import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDaysTo, addMonthsTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { becomeMember, findDetails, findPerson, leave, renew } from "../../membership/door.ts";
import { makeOf } from "../../membership/testing.ts";
import { defaultRules, rulesInForce, setRule } from "../../rulebook/door.ts";
import { CENTRAL_ID } from "../ledger/accounts.ts";
import { moving } from "../ledger/entry.ts";
import { post } from "../ledger/ledger-store.ts";
import { endDues } from "./acts/end-dues.ts";
import { pauseDues } from "./acts/pause-dues.ts";
import { setDues } from "./acts/set-dues.ts";
import { findReference } from "./dues-queries.ts";
import { receiveDues, reverseReceipts } from "./dues-store.ts";
import { duesLetterOn, postDuesLetters } from "./letters.ts";
import { referencesIn } from "./reference.ts";

const at = aHouse();
const db = () => at.house.database;
const DAY = 86_400_000;
const today = () => dayOf(at.clock.now());

beforeAll(() =>
  inTransaction(at.house, (tx, now) =>
    setRule(tx, { name: "duesStandard", number: 500, setBy: "a ballot" }, now),
  ),
);

const dues = (person: Person, rate = "standard", more = {}) =>
  perform(at.house, setDues, { rate, every: "month", ...more }, { actor: person });
const detailsOf = (person: Person) => findDetails(db(), person.personId);
const untilOf = async (person: Person) => (await detailsOf(person))?.renewsOn;
const standingOf = async ({ personId }: Person) =>
  (await findPerson(db(), personId, at.clock.now()))?.standing;

let paid = 0;
/** Money comes for somebody, as an import has it come. Answers by what it is taken back. */
async function pays(person: Person, pence = 500, on = today()): Promise<string> {
  paid += 1;
  const source = `test:${paid}`;
  await inTransaction(at.house, async (tx, now) => {
    const lines = moving(pence, { from: "dues", to: "bank" }, { source });
    const posted = await post(tx, [{ unit: CENTRAL_ID, on, key: source, lines }], now);
    const receipt = {
      personId: person.personId,
      on,
      pence,
      source,
      entry: posted.get(source) ?? 0,
    };
    await receiveDues(tx, [receipt], await rulesInForce(tx), today());
  });
  return source;
}
const takesBack = (source: string) =>
  inTransaction(at.house, (tx) => reverseReceipts(tx, [{ source, on: today() }], today()));

describe("dues", () => {
  it("are chosen, shown, paused and ended by their member alone", async () => {
    const ada = await aMember(at.house, { name: "Ada Payer" });
    const visitor = await new Visitor(at).signInAs(ada);
    const empty = await visitor.get("/me/dues");
    expect(empty.page).toContain("You have not chosen yet what you pay.");
    expect(empty.page).toContain("Low income: £1 a month");
    const wrong = await visitor.fill("/me/dues", { rate: "own", own: "0.50", every: "month" });
    expect(wrong.status).toBe(422);
    expect(wrong.page).toContain("Choose a sum from £1 a month");
    for (const own of ["", "0", "-1", "0.001", "10,10", "1000000000000"])
      expect((await visitor.fill("/me/dues", { rate: "own", own, every: "month" })).status).toBe(
        422,
      );
    const done = await visitor.fill("/me/dues", { rate: "own", own: "2.50", every: "year" });
    expect(done.status).toBe(303);
    const shown = await visitor.get("/me/dues");
    expect(shown.page).toContain("£2.50 a month; £30 a year");
    expect(shown.page).toContain("has named no bank account yet");
    const reference = (await findReference(db(), ada.personId)) ?? "";
    expect(referencesIn(reference)).toEqual([reference]);
    await dues(ada, "low");
    expect(await findReference(db(), ada.personId)).toBe(reference);
    const long = await visitor.fill("/me/dues", { months: "7" }, "/me/dues/pause");
    expect(long.page).toContain("for 6 months at most");
    expect((await visitor.fill("/me/dues", { months: "2" }, "/me/dues/pause")).status).toBe(303);
    expect((await visitor.get("/me/dues")).page).toContain("Your dues are paused.");
    expect((await visitor.fill("/me/dues", {}, "/me/dues/end")).status).toBe(303);
    expect((await visitor.get("/me/dues")).page).toContain("You have ended your dues.");
    const twice = await visitor.post("/me/dues/end");
    expect(twice.page).toContain("Choose what you pay first");
  });

  it("renew a membership by money that came, and by nothing else", async () => {
    const ben = await aMember(at.house);
    const before = (await untilOf(ben)) as Day;
    const clicked = await perform(at.house, renew, {}, { actor: ben });
    expect(isRefusal(clicked) && clicked.code).toBe("membership.renew.byDues");
    await dues(ben);
    expect(await untilOf(ben)).toBe(before);
    const source = await pays(ben);
    expect(await untilOf(ben)).toBe(addMonthsTo(before, 1));
    await pays(ben, 6000);
    expect(await untilOf(ben)).toBe(addMonthsTo(before, 13));
    await takesBack(source);
    await takesBack(source);
    expect(await untilOf(ben)).toBe(addMonthsTo(before, 12));
    const page = (await (await new Visitor(at).signInAs(ben)).get("/me/dues")).page;
    expect(page).toContain("Taken back by the bank");
    const year = await (await new Visitor(at).signInAs(ben)).get("/me/dues/2027");
    expect(year.page).toContain("£60");
    expect(year.page).not.toContain("£65");
    expect((await (await new Visitor(at).signInAs(ben)).get("/me/dues/abc")).status).toBe(404);
  });

  it("lapse by the clock after the days of grace, and begin again on the day on which money comes", async () => {
    const cat = await aMember(at.house);
    await makeOf(db(), { id: cat.personId }, { renews_on: addDaysTo(today(), -28) });
    expect(await standingOf(cat)).toBe("member");
    await pays(cat, 500, addDaysTo(today(), -1));
    expect(await untilOf(cat)).toBe(addMonthsTo(addDaysTo(today(), -28), 1));
    const dan = await aMember(at.house);
    await makeOf(db(), { id: dan.personId }, { renews_on: addDaysTo(today(), -29) });
    expect(await standingOf(dan)).toBe("lapsed");
    await pays(dan);
    expect(await standingOf(dan)).toBe("member");
    expect(await untilOf(dan)).toBe(addMonthsTo(today(), 1));
  });

  it("make no member of a supporter before their money has come", async () => {
    const eve = await aMember(at.house, { standing: "supporter" });
    const early = await dues(eve);
    expect(isRefusal(early) && early.code).toBe("money.dues.refuse.supporter");
    await perform(at.house, becomeMember, {}, { actor: eve });
    expect(await standingOf(eve)).toBe("lapsed");
    await dues(eve);
    expect(await standingOf(eve)).toBe("lapsed");
    const source = await pays(eve);
    expect(await standingOf(eve)).toBe("member");
    await takesBack(source);
    expect(await standingOf(eve)).toBe("lapsed");
  });

  it("are over when somebody leaves the members, and their money renews nothing then", async () => {
    const fay = await aMember(at.house);
    await dues(fay);
    await perform(at.house, leave, { reason: "", after: "supporter" }, { actor: fay });
    await pays(fay);
    expect(await standingOf(fay)).toBe("supporter");
    const { page } = await (await new Visitor(at).signInAs(fay)).get("/me/dues");
    expect(page).toContain("Supporters pay no dues.");
  });

  it("go with their member when they are erased; the ledger stays", async () => {
    const gus = await aMember(at.house);
    await dues(gus);
    await pays(gus);
    const gathered = await at.house.gatherAbout(gus.personId);
    expect(JSON.stringify(gathered.money)).toContain('"pence":500');
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, gus.personId, now));
    expect(await findReference(db(), gus.personId)).toBeUndefined();
    const after = await at.house.gatherAbout(gus.personId);
    expect(JSON.stringify(after.money)).not.toContain("pence");
  });

  it("of a yearly cent are no time: the least is the rulebook's", async () => {
    const hal = await aMember(at.house);
    const before = await untilOf(hal);
    await dues(hal);
    await pays(hal, 1);
    expect(await untilOf(hal)).toBe(before);
    const { page } = await (await new Visitor(at).signInAs(hal)).get("/me/dues");
    expect(page).toContain("Makes no month by itself");
  });
});

describe("letters about dues", () => {
  const rules = defaultRules();
  const plan = { pausedUntil: undefined, endedOn: undefined };
  it.each([
    ["2027-06-30", plan, undefined],
    ["2027-07-02", plan, undefined],
    ["2027-07-03", plan, "first"],
    ["2027-07-14", plan, "second"],
    ["2027-07-21", plan, "vote"],
    ["2027-07-28", plan, "vote"],
    ["2027-07-29", plan, "lapsed"],
    ["2027-08-05", plan, undefined],
    ["2027-06-23", undefined, "before"],
    ["2027-07-03", { ...plan, pausedUntil: "2027-09-01" as Day }, undefined],
    ["2027-07-21", { ...plan, pausedUntil: "2027-09-01" as Day }, "vote"],
    ["2027-07-03", { ...plan, endedOn: "2027-06-01" as Day }, undefined],
  ])("on %s, %j: %s", (on, chosen, letter) => {
    expect(duesLetterOn("2027-06-30" as Day, on as Day, rules, chosen)).toBe(letter);
  });

  it("come at the rulebook's days, each once, and stop when money comes", async () => {
    const slow = await aMember(at.house, { email: "slow@example.org" });
    await dues(slow);
    await makeOf(db(), { id: slow.personId }, { renews_on: today() });
    const subjects = async () =>
      (await lettersTo(at.house, "slow@example.org")).map(({ subject }) => subject);
    const pass = async (days: number) => {
      at.clock.moveForward(days * DAY);
      await Promise.all([postDuesLetters(at.house), postDuesLetters(at.house)]);
    };
    await pass(2);
    expect(await subjects()).toEqual([]);
    await pass(1);
    await pass(1);
    expect(await subjects()).toEqual(["Your dues to The Test Party have not come yet"]);
    const [first] = await lettersTo(at.house, "slow@example.org");
    expect(first?.body).toContain("http://party.test/me/dues\n");
    await pass(10);
    expect(await subjects()).toHaveLength(2);
    await pays(slow);
    for (const days of [5, 3, 3]) await pass(days);
    expect(await subjects()).toHaveLength(2);
    expect(await standingOf(slow)).toBe("member");
  });

  it("are for nobody where membership costs nothing", async () => {
    await inTransaction(at.house, (tx, now) =>
      setRule(tx, { name: "duesStandard", number: 0, setBy: "a ballot" }, now),
    );
    const free = await aMember(at.house, { email: "free@example.org" });
    await makeOf(db(), { id: free.personId }, { renews_on: addDaysTo(today(), -5) });
    await postDuesLetters(at.house);
    expect(await lettersTo(at.house, "free@example.org")).toEqual([]);
    const { page } = await (await new Visitor(at).signInAs(free)).get("/me/dues");
    expect(page).toContain("Membership costs nothing here.");
    const none = await dues(free);
    expect(isRefusal(none) && none.code).toBe("money.dues.refuse.noneAsked");
    expect(isRefusal(await perform(at.house, renew, {}, { actor: free }))).toBe(false);
    const paused = await perform(at.house, pauseDues, { months: "1" }, { actor: free });
    const ended = await perform(at.house, endDues, {}, { actor: free });
    expect([paused, ended].every(isRefusal)).toBe(true);
  });
});
