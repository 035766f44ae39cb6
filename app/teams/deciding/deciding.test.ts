import { describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { asSuspended } from "../../../testing/out-of-turn.ts";
import { aMember } from "../../../testing/people.ts";
import { leave as leaveParty } from "../../membership/door.ts";
import { describe as sayAnew } from "../founding/acts/describe.ts";
import { join } from "../joining/acts/join.ts";
import { leave } from "../joining/acts/leave.ts";
import { listPeopleIn } from "../queries.ts";
import { A_TEAM } from "../testing/a-running-team.ts";
import { aTeamHouse } from "../testing/a-team-house.ts";
import { closeDecisions } from "./acts/close-decisions.ts";
import { propose } from "./acts/propose.ts";
import { say } from "./acts/say.ts";
import { stepDown } from "./acts/step-down.ts";
import { withdraw } from "./acts/withdraw.ts";
import { listDecided, listOpenDecisions } from "./decision-queries.ts";

const party = aTeamHouse();
const { at, outcomeOf, done, daysPass, aTeam, decides, teamNow, subjectsTo } = party;
const db = () => at.house.database;
const { linesOn, leadersOf, newcomerTo } = party;

describe("what a team decides", () => {
  it("is said by members who were in it before, counted by the clock, and seen by nobody until then", async () => {
    const { id, number, founders } = await aTeam("Deciding");
    const [ada, ben, cy] = founders;
    const says = "We ask the council for a night bus.";
    await done(propose, { id, kind: "party", says }, ada);
    const [open] = await listOpenDecisions(db(), number);
    const decision = String(open?.id);
    at.clock.moveForward(60_000);
    const late = await newcomerTo(id, number);
    const supporter = await aMember(at.house, { standing: "supporter" });
    await done(join, { id }, supporter);
    const yes = { id, decision, answer: "yes" };
    expect(await outcomeOf(say, yes, late.person)).toBe("teams.deciding.later");
    expect(await outcomeOf(say, yes, supporter)).toBe("membership.may.supporter");
    expect(await outcomeOf(say, { ...yes, decision: "99999" }, ben)).toBe("teams.deciding.unknown");
    expect(await outcomeOf(say, { ...yes, answer: "maybe" }, ben)).toMatch(/malformed/);
    await done(say, { ...yes, answer: "no" }, ben);
    await done(say, yes, ben);
    await done(say, yes, cy);
    expect(open?.outcome).toBeUndefined();
    expect(await outcomeOf(closeDecisions, { id: number }, ada)).not.toBe("done");
    await daysPass(4);
    const { decisions } = await listDecided(db(), number, { isInside: false });
    expect(decisions).toMatchObject([
      { says, state: "passed", outcome: { yes: 3, no: 0, voters: 3 } },
    ]);
    expect(await outcomeOf(say, yes, cy)).toBe("teams.deciding.over");
    const [line] = await linesOn(number);
    expect(line).toMatchObject({
      act: "teams.close-decisions",
      by: `team ${number}, by 3 members of it`,
      facts: { yes: 3, no: 0, voters: 3, text: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(JSON.stringify(line)).not.toContain("night bus");
    await party.tend();
    expect(await linesOn(number)).toHaveLength(2);
  });

  it("fails with too few, and what is the team's own is no line in the record", async () => {
    const { id, number, founders } = await aTeam("Not enough");
    const [ada, ben, cy] = founders;
    await decides(id, { by: ada, kind: "party" }, [[ben, "yes"]]);
    await decides(id, { by: ada, kind: "decide" }, [
      [ben, "yes"],
      [cy, "yes"],
    ]);
    const { decisions } = await listDecided(db(), number, { isInside: true });
    expect(decisions.map(({ kind, state }) => [kind, state])).toEqual([
      ["decide", "passed"],
      ["party", "failed"],
    ]);
    expect(await linesOn(number)).toHaveLength(1);
    expect((await listDecided(db(), number, { isInside: false })).decisions).toEqual([]);
  });

  it("counts nobody who has left or is suspended by then", async () => {
    const { id, number, founders } = await aTeam("Shrinking");
    const [ada, ben, cy] = founders;
    await done(propose, { id, kind: "decide", says: "We meet on Mondays" }, ada);
    const [open] = await listOpenDecisions(db(), number);
    for (const one of [ben, cy])
      await done(say, { id, decision: String(open?.id), answer: "yes" }, one);
    await done(leave, { id }, cy);
    await daysPass(4);
    const { decisions } = await listDecided(db(), number, { isInside: true });
    expect(decisions).toMatchObject([{ state: "failed", outcome: { yes: 2, voters: 2 } }]);
  });

  it("is taken back by whoever put it alone", async () => {
    const { id, number, founders } = await aTeam("Second thoughts");
    await done(propose, { id, kind: "decide", says: "Something rash" }, founders[0]);
    const decision = String((await listOpenDecisions(db(), number))[0]?.id);
    expect(await outcomeOf(withdraw, { id, decision }, founders[1])).toBe(
      "teams.deciding.notYours",
    );
    await done(withdraw, { id, decision }, founders[0]);
    expect(await outcomeOf(withdraw, { id, decision }, founders[0])).toBe("teams.deciding.over");
    expect(await outcomeOf(say, { id, decision, answer: "yes" }, founders[1])).toBe(
      "teams.deciding.over",
    );
  });

  it("can be its own end", async () => {
    const { id, number, founders } = await aTeam("Done here");
    const [ada, ben, cy] = founders;
    await done(propose, { id, kind: "decide", says: "Left open by the end" }, cy);
    await decides(id, { by: ada, kind: "close" }, [
      [ben, "yes"],
      [cy, "yes"],
    ]);
    expect(await teamNow({ id: number })).toMatchObject({ state: "closed", closedWhy: "decided" });
    expect(await subjectsTo(ben)).toContain("Your team is closed");
    expect((await linesOn(number))[0]).toMatchObject({ says: "A team decided to close." });
    expect(await outcomeOf(leave, { id }, ada)).toBe("teams.team.closed");
  });
});

describe("coordinators", () => {
  it("are chosen by the team for a term that the clock ends, as many as there are seats", async () => {
    const { id, number, founders } = await aTeam("Led");
    const [ada, ben, cy] = founders;
    for (const one of founders)
      await done(propose, { id, kind: "coordinate", says: "I would do it gladly" }, one);
    expect(await outcomeOf(propose, { id, kind: "coordinate", says: "And once more" }, ada)).toBe(
      "teams.deciding.offered",
    );
    const open = await listOpenDecisions(db(), number);
    expect(new Set(open.map(({ closesAt }) => closesAt.getTime())).size).toBe(1);
    const votes = { [ada.personId]: [ben, cy], [ben.personId]: [ada, cy], [cy.personId]: [ada] };
    for (const { id: decision, personId = "" } of open)
      for (const voter of votes[personId] ?? [])
        await done(say, { id, decision: String(decision), answer: "yes" }, voter);
    await daysPass(4);
    expect((await leadersOf(number)).toSorted()).toEqual([ada.personId, ben.personId].toSorted());
    expect((await teamNow({ id: number })).unledSince).toBeUndefined();
    const change = { ...A_TEAM, id, name: "Led well" };
    expect(await outcomeOf(sayAnew, change, cy)).toBe("teams.team.notLeading");
    expect(await outcomeOf(stepDown, { id }, cy)).toBe("teams.team.notLeading");
    await done(stepDown, { id }, ben);
    expect(await leadersOf(number)).toEqual([ada.personId]);
    await daysPass(180);
    expect(await leadersOf(number)).toEqual([ada.personId]);
    await daysPass(6);
    expect(await leadersOf(number)).toEqual([]);
    expect(await subjectsTo(cy)).toContain("Nobody coordinates your team");
    // Nobody coordinates it: each of its members may do what a coordinator does.
    expect(await outcomeOf(sayAnew, change, cy)).toMatch(/changed-meanwhile/);
    await daysPass(88);
    expect((await teamNow({ id: number })).state).toBe("running");
    await daysPass(4);
    expect(await teamNow({ id: number })).toMatchObject({ state: "closed", closedWhy: "unled" });
    expect((await linesOn(number))[0]).toMatchObject({ act: "teams.tend", by: "the clock" });
  });

  it("who are suspended do not coordinate it meanwhile, and any member in it can", async () => {
    const { id, number, founders } = await aTeam("Meanwhile");
    const [ada, ben, cy] = founders;
    await decides(id, { by: ada, kind: "coordinate" }, [
      [ben, "yes"],
      [cy, "yes"],
    ]);
    const change = { ...A_TEAM, id, name: "Meanwhile" };
    expect(await outcomeOf(sayAnew, change, ben)).toBe("teams.team.notLeading");
    await asSuspended(db(), ada.personId);
    expect(await leadersOf(number)).toEqual([]);
    expect(await outcomeOf(sayAnew, change, ada)).toBe("membership.may.suspended");
    expect(await outcomeOf(sayAnew, change, ben)).toBe("done");
  });

  it("who leave the party leave the team, and the team hears that nobody coordinates it", async () => {
    const { id, number, founders } = await aTeam("Without them");
    const [ada, ben, cy] = founders;
    await decides(id, { by: ada, kind: "coordinate" }, [
      [ben, "yes"],
      [cy, "yes"],
    ]);
    expect(await leadersOf(number)).toEqual([ada.personId]);
    await perform(at.house, leaveParty, { after: "supporter" }, { actor: ada });
    expect(await leadersOf(number)).toEqual([]);
    const people = await listPeopleIn(db(), number);
    expect(people.map(({ personId }) => personId)).not.toContain(ada.personId);
    await party.tend();
    expect(await subjectsTo(ben)).toContain("Nobody coordinates your team");
  });
});
