import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import { aMember } from "../../testing/people.ts";
import { closeDecisions } from "./deciding/acts/close-decisions.ts";
import { propose } from "./deciding/acts/propose.ts";
import { listOpenDecisions } from "./deciding/decision-queries.ts";
import { found } from "./founding/acts/found.ts";
import { tend } from "./founding/acts/tend.ts";
import { answerAsking } from "./joining/acts/answer-asking.ts";
import { askNewcomer } from "./joining/acts/ask-newcomer.ts";
import { chooseLetters } from "./joining/acts/choose-letters.ts";
import { giveUpAsking } from "./joining/acts/give-up-asking.ts";
import { join } from "./joining/acts/join.ts";
import { leave } from "./joining/acts/leave.ts";
import { noteUnasked } from "./joining/acts/note-unasked.ts";
import { personal } from "./personal-store.ts";
import { countWelcomes, findPlace, listPeopleIn } from "./queries.ts";
import { declare } from "./skills/acts/declare.ts";
import { A_TEAM } from "./testing/a-running-team.ts";
import { aTeamHouse } from "./testing/a-team-house.ts";

const party = aTeamHouse();
const { at, outcomeOf, done, daysPass, teamOf, aTeam, decides, teamNow, subjectsTo } = party;
const db = () => at.house.database;
const { linesOn, leadersOf, newcomerTo } = party;

describe("a founding", () => {
  it("runs once as many members are in it as the rulebook asks, and stands in the record", async () => {
    const [ada, ben] = [await aMember(at.house), await aMember(at.house)];
    const young = await aMember(at.house, { belongsFor: 1 });
    const supporter = await aMember(at.house, { standing: "supporter" });
    for (const one of [young, supporter])
      expect(await outcomeOf(found, A_TEAM, one)).not.toBe("done");
    expect(await outcomeOf(found, { ...A_TEAM, needs: ["juggling"] }, ada)).toMatch(/malformed/);
    expect(await outcomeOf(found, { ...A_TEAM, hours: "-1" }, ada)).toMatch(/malformed/);
    expect(await outcomeOf(found, { ...A_TEAM, name: "\u202e \n" }, ada)).toMatch(/malformed/);
    await done(found, A_TEAM, ada);
    expect(await outcomeOf(found, { ...A_TEAM, name: "Another" }, ada)).toBe("teams.team.enough");
    expect(await outcomeOf(found, { ...A_TEAM, name: "CARE at home" }, ben)).toBe(
      "teams.team.named",
    );
    const team = await teamOf(A_TEAM.name);
    const id = String(team.id);
    expect(team).toMatchObject({ state: "forming", hours: 2, needs: ["driving", "nursing"] });
    expect(await outcomeOf(propose, { id, kind: "decide", says: "Too early for that" }, ada)).toBe(
      "teams.team.forming",
    );
    // Whoever does not count yet is in it, and does not found it.
    for (const one of [young, supporter, ben]) await done(join, { id }, one);
    expect((await teamNow(team)).state).toBe("forming");
    expect(await linesOn(team.id)).toEqual([]);
    await done(join, { id }, await aMember(at.house));
    expect((await teamNow(team)).state).toBe("running");
    expect(await linesOn(team.id)).toEqual([
      { act: "teams.join", by: "3 members", says: "A team was founded.", facts: {} },
    ]);
    expect(await outcomeOf(join, { id }, ben)).toBe("teams.joining.isIn");
  });

  it("that finds too few lapses by the clock, and its name is free again", async () => {
    const ada = await aMember(at.house);
    await done(found, { ...A_TEAM, name: "Nobody comes" }, ada);
    const team = await teamOf("Nobody comes");
    await daysPass(29);
    expect((await teamNow(team)).state).toBe("forming");
    await daysPass(2);
    expect(await teamNow(team)).toMatchObject({ state: "closed", closedWhy: "unfounded" });
    expect(await subjectsTo(ada)).toContain("Your team is closed");
    expect(await outcomeOf(join, { id: String(team.id) }, await aMember(at.house))).toBe(
      "teams.team.closed",
    );
    expect(await linesOn(team.id)).toEqual([]);
    await done(found, { ...A_TEAM, name: "Nobody comes" }, ada);
  });

  it("takes one name once, from two at one moment", async () => {
    const two = [await aMember(at.house), await aMember(at.house)];
    const outcomes = await Promise.all(
      two.map((one) => outcomeOf(found, { ...A_TEAM, name: "Twins" }, one)),
    );
    expect(outcomes.toSorted()).toEqual(["done", "teams.team.named"]);
  });
});

describe("a place in a team", () => {
  it("is asked for where the team says so, and answered by letter", async () => {
    const { id, number, founders } = await aTeam("Asked for", { joining: "asked" });
    const [one, two] = [await aMember(at.house), await aMember(at.house)];
    await done(join, { id, says: "I can nurse" }, one);
    await done(join, { id }, two);
    expect(await outcomeOf(join, { id }, one)).toBe("teams.joining.isAsking");
    await party.tend();
    // Nobody coordinates it, so all of its people are told.
    expect(await subjectsTo(founders[2])).toContain("Somebody asks to join your team");
    const place = async (who: typeof one) =>
      String((await findPlace(db(), number, who.personId))?.id);
    const answer = { id, place: await place(one), answer: "yes" };
    expect(await outcomeOf(answerAsking, answer, two)).toBe("teams.team.notIn");
    await done(answerAsking, answer, founders[0]);
    expect(await outcomeOf(answerAsking, answer, founders[1])).toBe("teams.joining.notAsking");
    await done(answerAsking, { id, place: await place(two), answer: "no" }, founders[0]);
    expect(await subjectsTo(one)).toContain("You are in the team");
    expect(await subjectsTo(two)).toContain("The team did not take you in");
    expect(await outcomeOf(join, { id }, two)).toBe("teams.joining.notYet");
    expect(await outcomeOf(leave, { id }, two)).toBe("teams.team.notIn");
    await daysPass(31);
    await done(join, { id }, two);
    await daysPass(8);
    expect(await subjectsTo(two)).toContain("Nobody answered you");
    expect(await findPlace(db(), number, two.personId)).toBeUndefined();
  });

  it("is left at any time: what one took is free again", async () => {
    const { id, number, founders } = await aTeam("Left");
    const [first, second, third] = founders;
    await decides(id, { by: first, kind: "coordinate" }, [
      [second, "yes"],
      [third, "yes"],
    ]);
    expect(await leadersOf(number)).toEqual([first.personId]);
    await done(leave, { id }, first);
    expect(await leadersOf(number)).toEqual([]);
    expect(await outcomeOf(leave, { id }, first)).toBe("teams.team.notIn");
    for (const one of [second, third]) await done(leave, { id }, one);
    await party.tend();
    expect(await teamNow({ id: number })).toMatchObject({ state: "closed", closedWhy: "empty" });
    expect((await linesOn(number)).at(0)).toMatchObject({ act: "teams.tend", by: "the clock" });
  });
});

describe("a newcomer", () => {
  it("is asked by a person, once; by nobody in time, and the team is told and its page counts it", async () => {
    const { id, number, founders } = await aTeam("Welcoming");
    const [ada] = founders;
    const [met, unmet] = [await newcomerTo(id, number), await newcomerTo(id, number)];
    const asks = { id, place: met.place, says: "What would you like to do?" };
    expect(await outcomeOf(askNewcomer, asks, met.person)).toBe("teams.welcome.yourself");
    expect(await outcomeOf(askNewcomer, { ...asks, says: "Hi" }, ada)).toMatch(/malformed/);
    const twice = await Promise.all(
      founders.slice(0, 2).map((one) => outcomeOf(askNewcomer, asks, one)),
    );
    expect(twice.toSorted()).toEqual(["done", "teams.welcome.notWaiting"]);
    expect(await subjectsTo(met.person)).toContain("Your team asks you something");
    await daysPass(2);
    expect(await countWelcomes(db(), number, new Date(0))).toEqual({ asked: 1, unasked: 0 });
    await daysPass(1.1);
    await party.tend();
    expect(await countWelcomes(db(), number, new Date(0))).toEqual({ asked: 1, unasked: 1 });
    const unasked = "Nobody asked a newcomer to your team";
    expect((await subjectsTo(ada)).filter((one) => one === unasked)).toHaveLength(1);
    expect(await outcomeOf(askNewcomer, { ...asks, place: unmet.place }, ada)).toBe(
      "teams.welcome.notWaiting",
    );
    // Founders began it together, and nobody asks them.
    expect(await countWelcomes(db(), number, at.clock.now())).toEqual({ asked: 0, unasked: 0 });
  });

  it("who left before it was time is counted by nobody", async () => {
    const { id, number } = await aTeam("Passing through");
    const { person } = await newcomerTo(id, number);
    await done(leave, { id }, person);
    await daysPass(5);
    expect(await countWelcomes(db(), number, new Date(0))).toEqual({ asked: 0, unasked: 0 });
  });
});

describe("the clock's acts", () => {
  it.each([
    [tend, { id: 1 }],
    [noteUnasked, { id: 1, teamId: 1 }],
    [giveUpAsking, { id: 1, teamId: 1 }],
    [closeDecisions, { id: 1 }],
  ])("are the clock's alone, and do nothing before their time", async (act, input) => {
    expect(await outcomeOf(act, input, await aMember(at.house))).toBe("membership.may.clock");
    expect(await outcomeOf(act, { ...input, id: 999_999, teamId: 999_999 }, theClock)).toBe(
      "teams.team.unknown",
    );
  });
});

describe("what is kept of somebody", () => {
  it("is theirs to read, and goes with them; what the team did stays", async () => {
    const { id, number, founders } = await aTeam("Remembering");
    const [ada, ben] = founders;
    await done(propose, { id, kind: "decide", says: "We write it down" }, ada);
    await done(chooseLetters, { id, gets: "no" }, ada);
    await done(declare, { skills: ["nursing", "music"], hours: "3" }, ada);
    const own = await personal.gather(db(), ada.personId);
    expect(own).toMatchObject({
      places: [{ team: "Remembering", state: "in", getsLetters: false }],
      offer: { skills: ["music", "nursing"], hours: 3 },
      putToTeams: [{ says: "We write it down" }],
      said: [{ to: "We write it down", saidYes: true }],
    });
    await inTransaction(at.house, (tx, now) => personal.forget(tx, ada.personId, now));
    const after = await personal.gather(db(), ada.personId);
    expect(Object.values(after).flat().filter(Boolean)).toEqual([]);
    expect((await listPeopleIn(db(), number)).map(({ personId }) => personId)).toContain(
      ben.personId,
    );
    expect((await listOpenDecisions(db(), number))[0]?.says).toBe("We write it down");
  });
});
