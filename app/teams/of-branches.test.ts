import { describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { aBranch, belong, membersOf } from "../branches/testing/branches.ts";
import { propose } from "./deciding/acts/propose.ts";
import { found } from "./founding/acts/found.ts";
import { join } from "./joining/acts/join.ts";
import { A_TEAM } from "./testing/a-running-team.ts";
import { aTeamHouse } from "./testing/a-team-house.ts";

const party = aTeamHouse();
const { at, outcomeOf, done, teamOf, decides, teamNow, leadersOf } = party;

describe("a team of a branch", () => {
  it("is founded and coordinated by those who belong there, and stands on the branch's page", async () => {
    const branch = await aBranch(at, { name: "Plymouth" });
    const elsewhere = await aBranch(at, { name: "Exeter" });
    const [ada, ben, cy] = (await membersOf(at, branch, 3)) as [Person, Person, Person];
    const outsider = await aMember(at.house);
    const input = { ...A_TEAM, name: "Soup on Fridays", branch: String(branch) };
    expect(await outcomeOf(found, input, outsider)).toBe("teams.team.notOfBranch");
    expect(await outcomeOf(found, { ...input, branch: "99999" }, ada)).toBe(
      "teams.team.notOfBranch",
    );
    expect(await outcomeOf(found, { ...input, branch: "all" }, ada)).toMatch(/malformed/);

    const visitor = await new Visitor(at).signInAs(ada);
    expect((await visitor.get(`/teams/new?branch=${branch}`)).page).toContain(
      "It is a team of the branch Plymouth",
    );
    const { branch: _branch, needs: _needs, ...fields } = input;
    const answer = await visitor.fill(`/teams/new?branch=${branch}`, fields, "/teams/new");
    expect(answer.status).toBe(303);
    const team = await teamOf("Soup on Fridays");
    const id = String(team.id);
    expect(team.scope).toEqual({ kind: "branch", key: String(branch) });
    // Helpers from elsewhere are welcome, and found nothing.
    for (const one of [outsider, ben]) await done(join, { id }, one);
    expect((await teamNow(team)).state).toBe("forming");
    await done(join, { id }, cy);
    expect((await teamNow(team)).state).toBe("running");
    const offer = { id, kind: "coordinate", says: "I would like to do it." };
    expect(await outcomeOf(propose, offer, outsider)).toBe("teams.team.notOfBranch");
    await decides(id, { by: ada, kind: "coordinate" }, [
      [ben, "yes"],
      [cy, "yes"],
    ]);
    expect(await leadersOf(team.id)).toEqual([ada.personId]);

    const onBranch = (await new Visitor(at).get(`/branches/${branch}`)).page;
    expect(onBranch).toContain(`href="/teams/${id}"`);
    expect(onBranch).toContain("Soup on Fridays");
    expect((await new Visitor(at).get(`/branches/${elsewhere}`)).page).not.toContain("Soup");
    const own = (await new Visitor(at).get(`/teams/${id}`)).page;
    expect(own).toContain(`href="/branches/${branch}"`);
    const list = (await new Visitor(at).get(`/teams?in=branch:${branch}`)).page;
    expect(list).toContain("Teams: Plymouth");

    // Whoever moves away coordinates it no more from that moment.
    await belong(at, elsewhere, [ada]);
    expect(await leadersOf(team.id)).toEqual([]);
  });
});
