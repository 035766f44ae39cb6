import { hash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { addDays, dayOf } from "../../platform/time/days.ts";
import { anOfficer, byRequest } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { callByRequest } from "./calling/acts/call-by-request.ts";
import type { Election } from "./election.ts";
import { write } from "./nominating/acts/write.ts";
import { listUnderWay } from "./queries.ts";
import { anElectionHouse } from "./testing/an-election-house.ts";

const party = anElectionHouse();
const { at } = party;

const pageOf = async (path: string) => (await new Visitor(at).get(path)).page;
const newest = async (): Promise<Election> => {
  const found = (await listUnderWay(party.db)).at(-1);
  if (found === undefined) throw new Error("no election is under way");
  return found;
};

/** Names in the order in which a page has them. */
const orderIn = (page: string, names: readonly string[]) =>
  names.toSorted((one, other) => page.indexOf(one) - page.indexOf(other));

describe("those who stand", () => {
  it("are read side by side, in another order on each page, and printed in one that anybody can draw", async () => {
    const election = await party.freshlyCalled("trustee");
    const names = ["Ann Quill", "Bob Reed", "Cat Sykes", "Dan Tull", "Eve Upton"];
    const more = Object.fromEntries(
      election.terms.questions.map((_, index) => [`answer${index + 1}`, "As I said."]),
    );
    for (const name of names) {
      await party.candidate(election, await aMember(at.house, { name }), {
        statement: `${name} would open the books.`,
        ...more,
      });
    }
    const frozen = await party.frozen(election);
    const answers = await pageOf(`/elections/${frozen.id}/answers`);
    for (const name of names) expect(answers).toContain(`${name} would open the books.`);
    const orders = new Set<string>();
    for (let look = 0; look < 12; look += 1) {
      orders.add(orderIn(await pageOf(`/elections/${frozen.id}/answers`), names).join());
    }
    expect(orders.size).toBeGreaterThan(1);
    // The rule that the page of the printed order tells, done by hand.
    const { seed = "", order = [] } = frozen.paper ?? {};
    const byHand = order.toSorted((one, other) =>
      hash("sha256", `${seed}\n1\n${one}`) < hash("sha256", `${seed}\n1\n${other}`) ? -1 : 1,
    );
    expect(byHand).toEqual(order);
    const printed = await pageOf(`/elections/${frozen.id}/paper`);
    expect(printed).toContain(seed);
    expect(printed).toBe(await pageOf(`/elections/${frozen.id}/paper`));
  }, 120_000);
});

describe("where the law leaves no time", () => {
  it("only those stand whom members approved beforehand; the short clock takes six days at most, and warns where that is too long", async () => {
    const [asker, other] = [
      await anOfficer(at, "trustee", { name: "Tru Stee" }),
      await anOfficer(at, "safety-officer", { name: "Saf Ety" }),
    ];
    await byRequest(at, callByRequest, { kind: "approved", seats: "2" }, [asker, other]);
    const beforehand = await newest();
    expect(beforehand.terms.to.kind).toBe("approved");
    const [ann, bob] = [
      await aMember(at.house, { name: "Ann Approved" }),
      await aMember(at.house, { name: "Bob Nobody" }),
    ];
    const nomination = await party.candidate(beforehand, ann);
    await party.stood(await party.counted(await party.frozen(beforehand), [nomination]));
    const member = await new Visitor(at).signInAs(bob);
    expect((await member.get("/elections")).page).toContain("Ann Approved");
    // Nominations close by law in four days: too soon even for the short clock.
    const lawCloses = dayOf(addDays(at.clock.now(), 4));
    const candidacy = {
      kind: "candidacy",
      candidacy: "the Plymouth Sutton by-election",
      lawCloses,
    };
    await byRequest(at, callByRequest, { ...candidacy, seats: "1" }, [asker, other]);
    const urgent = await newest();
    expect(urgent.terms.to.kind).toBe("candidacy");
    const days =
      (Date.parse(urgent.terms.closesAt) - Date.parse(urgent.terms.calledAt)) / 86_400_000;
    expect(days + urgent.terms.resultHours / 24).toBeLessThanOrEqual(6);
    expect(await pageOf(`/elections/${urgent.id}`)).toContain("Even the short clock is too long");
    const texts = { statement: "Me.", interests: "None.", memberships: "None." };
    const stands = (who: typeof ann) =>
      party.outcomeOf(write, { id: String(urgent.id), ...texts }, who);
    expect(await stands(bob)).toBe("elections.refuse.notApproved");
    expect(await stands(ann)).toBe("done");
  }, 120_000);
});
