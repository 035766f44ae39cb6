import { describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { postedTo } from "../../testing/letters.ts";
import { Visitor } from "../../testing/visit.ts";
import { aBranch, membersOf } from "../branches/testing/branches.ts";
import { listLines } from "../record/door.ts";
import { defaultRules } from "../rulebook/door.ts";
import type { Election } from "./election.ts";
import { electorateOf } from "./electorate.ts";
import { listUnderWay } from "./queries.ts";
import { anElectionHouse } from "./testing/an-election-house.ts";

const party = anElectionHouse();
const rules = defaultRules();

const inBranch = async (branch: number, office: string): Promise<Election> => {
  const found = (await listUnderWay(party.db)).find(
    ({ terms: { to } }) => to.kind === "branch" && to.branch === branch && to.office === office,
  );
  if (found === undefined) throw new Error("no election in the branch");
  return found;
};

describe("an election in a branch", () => {
  it("is called by the clock, for its members alone, and gives whoever wins the office there", async () => {
    const branch = await aBranch(party.at, { name: "Plymouth" });
    const people = await membersOf(party.at, branch, 6);
    const [ada, ben] = people as [Person, Person];
    await party.tend();
    const called = await inBranch(branch, "branch-secretary");
    expect(called.terms.electorate).toBe(`branch:${branch}`);
    const roll = await electorateOf(called.terms, party.at.house).list(
      party.db,
      party.at.clock.now(),
    );
    expect(new Set(roll)).toEqual(new Set(people.map(({ personId }) => personId)));
    const { page } = await new Visitor(party.at).get(`/elections/${called.id}`);
    expect(page).toContain("Branch secretary of the branch Plymouth");
    const elsewhere = await aBranch(party.at, { name: "Exeter" });
    const itsPage = async (id: number) => (await new Visitor(party.at).get(`/branches/${id}`)).page;
    expect(await itsPage(branch)).toContain(`href="/elections/${called.id}"`);
    expect(await itsPage(elsewhere)).not.toContain(`href="/elections/${called.id}"`);
    const outsider = party.members[0] as Person;
    expect(await postedTo(party.at.house, outsider.personId)).toEqual(
      expect.not.arrayContaining([
        expect.objectContaining({ subject: expect.stringContaining("Plymouth") }),
      ]),
    );
    const written = party.stands(called, outsider);
    await expect(written).rejects.toThrow("elections.refuse.notOfBranch");
    const nomination = await party.stands(called, ada);
    expect(await party.supports(outsider, nomination)).toBe("elections.refuse.notOfBranch");
    for (const one of people.slice(1, 1 + called.terms.supporters)) {
      expect(await party.supports(one, nomination)).toBe("done");
    }
    const frozen = await party.frozen(called);
    const counted = await party.counted(frozen, [await party.ownOf(frozen, ada)]);
    await party.stood(counted);
    const visitor = await new Visitor(party.at).signInAs(ada);
    expect((await visitor.get(`/branches/${branch}/desk`)).status).toBe(200);
    const other = await new Visitor(party.at).signInAs(ben);
    expect((await other.get(`/branches/${branch}/desk`)).status).toBe(403);
    expect((await visitor.get(`/branches/${branch}`)).page).toContain("the members' election");
    const { lines } = await listLines(party.db, { subject: `/branches/${branch}` });
    expect(lines[0]?.says).toContain(`Branch secretary of branch ${branch} from`);
    await party.tend();
    await expect(inBranch(branch, "branch-secretary")).rejects.toThrow();
  });

  it("is not called where too few belong, and no branch's takes another's place", async () => {
    const small = await aBranch(party.at, { name: "Small" });
    await membersOf(party.at, small, rules.quorumLeast - 1);
    const [one, two] = [
      await aBranch(party.at, { name: "One" }),
      await aBranch(party.at, { name: "Two" }),
    ];
    await membersOf(party.at, one, 5);
    await membersOf(party.at, two, 5);
    await party.tend();
    await expect(inBranch(small, "branch-treasurer")).rejects.toThrow();
    const ids = [
      (await inBranch(one, "branch-treasurer")).id,
      (await inBranch(two, "branch-treasurer")).id,
    ];
    expect(new Set(ids).size).toBe(2);
    await party.tend();
    expect((await inBranch(one, "branch-treasurer")).id).toBe(ids[0]);
  });
});
