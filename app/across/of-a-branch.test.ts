import { describe, expect, it } from "vitest";
import { type AnyAct, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { lettersTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { closeDue, vote } from "../ballots/door.ts";
import { aBranch, membersOf } from "../branches/testing/branches.ts";
import { anElectionHouse } from "../elections/testing/an-election-house.ts";
import { findDetails } from "../membership/door.ts";
import { aMotion, opens } from "../motions/testing.ts";
import { defaultRules } from "../rulebook/door.ts";
import { postDigest } from "../this-week/telling/post-digest.ts";

const party = anElectionHouse();
const { at } = party;
const DAY_MS = 86_400_000;
const LISTS = ["/decide", "/"] as const;

async function does(act: AnyAct, input: object, actor: Person): Promise<void> {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(outcome.says);
}

/** A motion of this branch, on which its members vote now. Answers the ballot's number. */
async function balloted(branch: number, people: readonly Person[]): Promise<number> {
  const [mover, ...others] = people as [Person, ...Person[]];
  const text = { title: "A tool library", body: "We open it by spring." };
  const { ballotId } = await opens(at, await aMotion(at, branch, mover, text), others);
  return ballotId ?? 0;
}

async function lettersOf({ personId }: Person): Promise<string> {
  const { email = "" } = (await findDetails(at.house.database, personId)) ?? {};
  return (await lettersTo(at.house, email)).map(({ body }) => body).join("\n");
}

describe("what a branch alone is asked", () => {
  it("stands in the lists of its members, in nobody else's, and on its own pages for all", async () => {
    const [branch, elsewhere] = [
      await aBranch(at, { name: "Plymouth" }),
      await aBranch(at, { name: "Leeds" }),
    ];
    const people = await membersOf(at, branch, 6);
    const [stranger] = (await membersOf(at, elsewhere, 1)) as [Person];
    const ballot = await balloted(branch, people);
    const link = `href="/decide/${ballot}"`;
    const [mine, others, anybody] = [
      await new Visitor(at).signInAs(people[0] as Person),
      await new Visitor(at).signInAs(stranger),
      new Visitor(at),
    ];
    const shown = async (visitor: Visitor, path: string) =>
      (await visitor.get(path)).page.includes(link);
    for (const path of LISTS) {
      expect([path, await shown(mine, path)]).toEqual([path, true]);
      expect([path, await shown(others, path)]).toEqual([path, false]);
      expect([path, await shown(anybody, path)]).toEqual([path, false]);
    }
    const { page } = await anybody.get(`/branches/${branch}`);
    const motion = /href="(\/motions\/\d+)"/.exec(page)?.[1] ?? "";
    expect(await shown(anybody, motion)).toBe(true);

    for (const actor of people) {
      const input = { ballotId: String(ballot), choices: { motion: "yes" } };
      await does(vote, input, actor);
    }
    at.clock.moveForward((defaultRules().ballotDays + 1) * DAY_MS);
    const counting = await anybody.get("/decide/results.atom");
    expect(counting.page).not.toContain(`/decide/${ballot}`);
    await closeDue(at.house);
    for (const path of [...LISTS, "/decide/results"] as const) {
      expect([path, await shown(mine, path)]).toEqual([path, true]);
      expect([path, await shown(others, path)]).toEqual([path, false]);
      expect([path, await shown(anybody, path)]).toEqual([path, false]);
    }
    expect((await anybody.get("/decide/results.atom")).page).not.toContain(`/decide/${ballot}`);
    expect(await shown(anybody, motion)).toBe(true);
  });

  it("is no news of the week to members elsewhere", async () => {
    const branch = await aBranch(at, { name: "Truro" });
    const people = await membersOf(at, branch, 6);
    const stranger = await aMember(at.house);
    await balloted(branch, people);
    at.clock.moveForward(7 * DAY_MS);
    await postDigest(at.house);
    expect(await lettersOf(stranger)).not.toContain(`of branch ${branch}`);
    expect(await lettersOf(people[0] as Person)).toContain(`of branch ${branch}`);
  });

  it("so it is with who holds its offices", async () => {
    const branch = await aBranch(at, { name: "Exeter" });
    const people = await membersOf(at, branch, 6);
    const stranger = await aMember(at.house);
    await party.tend();
    const named = "of the branch Exeter";
    const [mine, others, anybody] = [
      await new Visitor(at).signInAs(people[0] as Person),
      await new Visitor(at).signInAs(stranger),
      new Visitor(at),
    ];
    for (const path of ["/", "/elections"]) {
      expect([path, (await mine.get(path)).page.includes(named)]).toEqual([path, true]);
      expect([path, (await others.get(path)).page.includes(named)]).toEqual([path, false]);
      expect([path, (await anybody.get(path)).page.includes(named)]).toEqual([path, false]);
    }
    for (const path of ["/elections.atom", "/elections.ics"])
      expect((await anybody.get(path)).page).not.toContain(named);
    expect((await anybody.get(`/branches/${branch}`)).page).toContain("Branch secretary");
    const { page } = await anybody.get(`/elections?branch=${branch}`);
    expect(page).toContain("Elections of the branch Exeter");
    expect(page).toContain("Branch convenor of the branch Exeter");
    expect((await anybody.get("/elections?branch=999")).status).toBe(404);
    expect((await anybody.get("/elections?branch=x")).status).toBe(404);
    at.clock.moveForward(60 * DAY_MS);
    await party.tend();
    const listOf = async (person: Person) =>
      (await (await new Visitor(at).signInAs(person)).get("/elections")).page;
    expect(await listOf(people[0] as Person)).toContain(named);
    expect(await listOf(stranger)).not.toContain(named);
    expect((await anybody.get("/elections")).page).not.toContain(named);
    const ended = await anybody.get(`/elections?branch=${branch}`);
    expect(ended.page).toContain('id="ended"');
  });
});
