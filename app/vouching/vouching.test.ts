import { describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { addDaysTo, dayOf } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { COUNTED, countActiveMembers, listVoters, whyNotCounted } from "../membership/door.ts";
import { leave } from "../membership/joining/acts/leave.ts";
import { makeOf } from "../membership/testing.ts";
import { defaultRules, rulesInForce } from "../rulebook/door.ts";
import { makeLink } from "./acts/make-link.ts";
import { withdraw } from "./acts/withdraw.ts";
import { settleAll } from "./jobs.ts";
import { aVouchingStage, codeOf, stand as standsAs } from "./testing.ts";

const at = aHouse();
const DAY = 86_400_000;
const rules = { ...defaultRules(), vouchersNeeded: 2 };

const { aNewcomer, days, linkOf, nth, set, switchOn, vouchBy, vouchers } = aVouchingStage(at);
const make = ({ personId: id }: Person, facts: Parameters<typeof makeOf>[2]) =>
  makeOf(at.house.database, { id }, facts);
const stand = (person: Person) => standsAs(at.house, person);
const takeBack = async (voucher: Person, { personId: person }: Person) =>
  codeOf(await perform(at.house, withdraw, { person }, { actor: await stand(voucher) }));
const whyNot = async (person: Person, what: (typeof COUNTED)[number] = "support") =>
  (await whyNotCounted(at.house.database, await stand(person), what, at.clock.now()))?.code;
const voters = async () =>
  listVoters(at.house.database, at.clock.now(), await rulesInForce(at.house.database));

describe("where the rulebook asks for vouches", () => {
  it("it is off by default, and nobody is asked", async () => {
    expect(defaultRules().vouchersNeeded).toBe(0);
    const nia = await aNewcomer("nia@example.org");
    days(rules.supportMemberDays);
    expect(await whyNot(nia)).toBeUndefined();
    expect(codeOf(await perform(at.house, makeLink, {}, { actor: nia }))).toBe(
      "vouching.link.notNeeded",
    );
  });

  it("nothing of a newcomer counts before two have vouched and the days are over; then all does", async () => {
    await switchOn();
    const nia = await aNewcomer("nia@example.org");
    days(250);
    for (const what of COUNTED)
      expect(await whyNot(nia, what)).toBe("membership.counting.unvouched");
    expect(await voters()).not.toContain(nia.personId);
    const code = await linkOf(nia);
    expect(await vouchBy(nth(0), code)).toBe("done");
    expect(await whyNot(nia)).toBe("membership.counting.unvouched");
    expect(await vouchBy(nth(1), code)).toBe("done");
    expect(await whyNot(nia)).toBe("membership.counting.support");
    days(rules.vouchWaitDays);
    for (const what of COUNTED) expect(await whyNot(nia, what)).toBeUndefined();
    expect(await voters()).toContain(nia.personId);
    const subjects = (await lettersTo(at.house, "nia@example.org")).map(({ subject }) => subject);
    expect(subjects.slice(-2)).toEqual([
      "A member of The Test Party has vouched for you",
      "Members of The Test Party have vouched for you",
    ]);
  });

  it("the days of membership still count: vouches alone make nobody old", async () => {
    await switchOn();
    const nia = await aNewcomer("nia@example.org");
    const code = await linkOf(nia);
    for (const voucher of [nth(0), nth(1)]) await vouchBy(voucher, code);
    days(rules.supportMemberDays - 1);
    expect(await whyNot(nia)).toBe("membership.counting.support");
    days(1);
    expect(await whyNot(nia)).toBeUndefined();
  });

  it("an unvouched member neither carries a bar nor raises it", async () => {
    await switchOn();
    const active = () =>
      countActiveMembers(at.house.database, "support", at.clock.now(), defaultRules());
    const before = await active();
    const nia = await aNewcomer("nia@example.org");
    days(30);
    await make(nia, { took_part_at: at.clock.now() });
    expect(await active()).toBe(before);
  });

  it("it is asked of nobody who was a member that day, founded the party or came by its list", async () => {
    const early = await aNewcomer("early@example.org");
    await set("vouchersNeeded", 2);
    const sameDay = await aNewcomer("same@example.org");
    days(1);
    const later = await aNewcomer("later@example.org");
    const came = async (by: "founded" | "imported") => {
      const person = await aNewcomer(`${by}@example.org`);
      await make(person, { came_by: by });
      return person;
    };
    const others = [await came("founded"), await came("imported")];
    for (const person of [early, sameDay, ...others, ...vouchers()]) {
      expect((await stand(person)).vouchedFrom).toBeUndefined();
    }
    expect((await stand(later)).vouchedFrom).toBeNull();
    await set("vouchersNeeded", 3);
    expect((await stand(early)).vouchedFrom).toBeUndefined();
    expect((await stand(later)).vouchedFrom).toBeNull();
    await set("vouchersNeeded", 0);
    expect((await stand(later)).vouchedFrom).toBeUndefined();
    days(1);
    await set("vouchersNeeded", 2);
    expect((await stand(later)).vouchedFrom).toBeUndefined();
  });

  it("a vouch can be taken back until it counts, and not after", async () => {
    await switchOn();
    const nia = await aNewcomer("nia@example.org");
    const code = await linkOf(nia);
    for (const voucher of [nth(0), nth(1)]) await vouchBy(voucher, code);
    expect((await stand(nia)).vouchedFrom).not.toBeNull();
    expect(await takeBack(nth(1), nia)).toBe("done");
    expect((await stand(nia)).vouchedFrom).toBeNull();
    expect((await lettersTo(at.house, "nia@example.org")).at(-1)?.subject).toContain(
      "does not count any more",
    );
    expect(await takeBack(nth(1), nia)).toBe("vouching.withdraw.none");
    expect(await takeBack(nth(2), nia)).toBe("vouching.withdraw.none");
    expect(await vouchBy(nth(2), code)).toBe("done");
    days(rules.vouchWaitDays);
    expect(await takeBack(nth(2), nia)).toBe("vouching.withdraw.stands");
    await settleAll(at.house);
    expect(await takeBack(nth(2), nia)).toBe("vouching.withdraw.stands");
    expect((await stand(nia)).vouchedFrom).toBe(dayOf(at.clock.now()));
  });

  it.each([
    [
      "leaves",
      (voucher: Person) =>
        perform(at.house, leave, { reason: "", after: "supporter" }, { actor: voucher }),
    ],
    [
      "is erased",
      (voucher: Person) =>
        inTransaction(at.house, (tx, now) => at.house.forget(tx, voucher.personId, now)),
    ],
    [
      "is suspended",
      async (voucher: Person) => {
        await make(voucher, { suspended_until: new Date(at.clock.now().getTime() + 90 * DAY) });
        await inTransaction(at.house, (tx) =>
          at.house.announce(tx, {
            ...{ name: "membership.suspended", personId: voucher.personId },
          } as never),
        );
      },
    ],
  ])("the vouch of a member who %s counts no more, unless it counted already", async (_, goes) => {
    await switchOn();
    const [nia, old] = [await aNewcomer("nia@example.org"), await aNewcomer("old@example.org")];
    const first = await linkOf(old);
    for (const voucher of [nth(0), nth(1)]) await vouchBy(voucher, first);
    days(rules.vouchWaitDays);
    const code = await linkOf(nia);
    for (const voucher of [nth(0), nth(1)]) await vouchBy(voucher, code);
    await goes(await stand(nth(0)));
    expect((await stand(nia)).vouchedFrom).toBeNull();
    days(20);
    await settleAll(at.house);
    expect((await stand(nia)).vouchedFrom).toBeNull();
    expect((await stand(old)).vouchedFrom).toBe(addDaysTo(dayOf(at.clock.now()), -20));
    expect(await whyNot(old)).toBeUndefined();
  });

  it("the vouch of a member whose term has run out counts no more; the clock sees it", async () => {
    await switchOn();
    const nia = await aNewcomer("nia@example.org");
    await vouchBy(nth(0), await linkOf(nia));
    await make(nth(0), { renews_on: addDaysTo(dayOf(at.clock.now()), -60) });
    await vouchBy(nth(1), await linkOf(nia));
    expect((await stand(nia)).vouchedFrom).toBeNull();
    await set("vouchersNeeded", 1);
    await settleAll(at.house);
    expect((await stand(nia)).vouchedFrom).not.toBeNull();
  });

  it("one member cannot vouch for hundreds: taking back and vouching again are counted too", async () => {
    await switchOn();
    await set("vouchesMost", 2);
    const newcomers = [];
    for (const name of ["a", "b", "c"]) newcomers.push(await aNewcomer(`${name}@example.org`));
    const codes = await Promise.all(newcomers.map(linkOf));
    expect(await vouchBy(nth(0), codes[0] ?? "")).toBe("done");
    expect(await takeBack(nth(0), newcomers[0] as Person)).toBe("done");
    const outcomes = await Promise.all([1, 2].map((index) => vouchBy(nth(0), codes[index] ?? "")));
    expect(outcomes.sort()).toEqual(["done", "vouching.vouch.tooMany"]);
    days(rules.vouchesDays);
    expect(await vouchBy(nth(0), codes[0] ?? "")).toBe("done");
    await set("vouchesMost", rules.vouchesMost);
  });

  it("strangers vouch for nobody: neither for themselves nor for one another, however long they wait", async () => {
    await switchOn();
    const strangers = [];
    for (const name of ["a", "b", "c"])
      strangers.push(await aNewcomer(`${name}@strangers.example`));
    days(300);
    const codes = await Promise.all(strangers.map(linkOf));
    for (const stranger of strangers) {
      for (const code of codes) {
        expect(await vouchBy(stranger, code)).toBe("membership.counting.unvouched");
      }
    }
    await settleAll(at.house);
    for (const stranger of strangers) expect((await stand(stranger)).vouchedFrom).toBeNull();
  });

  it("two who vouch at the same moment are two, and one who does it twice is one", async () => {
    await switchOn();
    const [nia, pat] = [await aNewcomer("nia@example.org"), await aNewcomer("pat@example.org")];
    const code = await linkOf(nia);
    await Promise.all([vouchBy(nth(0), code), vouchBy(nth(1), code)]);
    expect((await stand(nia)).vouchedFrom).not.toBeNull();
    const other = await linkOf(pat);
    const outcomes = await Promise.all([0, 0, 0].map((index) => vouchBy(nth(index), other)));
    expect(outcomes.filter((code) => code === "done")).toHaveLength(1);
    expect((await stand(pat)).vouchedFrom).toBeNull();
  });
});
