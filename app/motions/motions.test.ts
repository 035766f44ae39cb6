import { describe, expect, it } from "vitest";
import { type AnyAct, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { postedTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { closeDue, findBallot, vote } from "../ballots/door.ts";
import { aBranch, belong, membersOf } from "../branches/testing/branches.ts";
import { findProposal } from "../proposals/door.ts";
import { listLines } from "../record/door.ts";
import { defaultRules } from "../rulebook/door.ts";
import { put } from "./acts/put.ts";
import { putToParty } from "./acts/put-to-party.ts";
import { support } from "./acts/support.ts";
import { takeBack } from "./acts/take-back.ts";
import { withdraw } from "./acts/withdraw.ts";
import { tendMotions } from "./jobs.ts";
import type { Motion } from "./motion.ts";
import { findMotion, listMotions } from "./queries.ts";

const at = aHouse();
const rules = defaultRules();
const DAY_MS = 86_400_000;
const db = () => at.house.database;
const TEXT = { title: "A tool library in the old depot", body: "We open it by spring." };

const says = async (act: AnyAct, input: object, actor: Person): Promise<string> => {
  const outcome = await perform(at.house, act, input, { actor });
  return isRefusal(outcome) ? outcome.code : "done";
};

async function putTo(branch: number, actor: Person, whom = "party"): Promise<Motion> {
  expect(await says(put, { id: String(branch), ...TEXT, whom }, actor)).toBe("done");
  const [motion] = await listMotions(db(), branch, { most: 1 });
  if (motion === undefined) throw new Error("no motion");
  return motion;
}

/** As many as it takes want it decided, and the clock opens the ballot. Answers its number. */
async function opened(motion: Motion, others: readonly Person[]): Promise<number> {
  for (const one of others.slice(0, motion.needed - 1))
    expect(await says(support, { id: String(motion.id) }, one)).toBe("done");
  await tendMotions(at.house);
  return (await findMotion(db(), motion.id))?.ballotId ?? 0;
}

async function votes(ballot: number, people: readonly Person[], choice: "yes" | "no") {
  for (const actor of people) {
    const input = { ballotId: String(ballot), choices: { motion: choice } };
    expect(await says(vote, input, actor)).toBe("done");
  }
}

const closes = async (): Promise<void> => {
  at.clock.moveForward((rules.ballotDays + 1) * DAY_MS);
  await closeDue(at.house);
};

describe("a motion of a branch", () => {
  it("is decided by its members alone, and stands on the branch's page and in the record", async () => {
    const branch = await aBranch(at, { name: "Plymouth" });
    const people = await membersOf(at, branch, 7);
    const [mover, ...others] = people as [Person, ...Person[]];
    const stranger = await aMember(at.house);
    const asked = { id: String(branch), ...TEXT, whom: "branch" };
    expect(await says(put, asked, stranger)).toBe("motions.refuse.notOfBranch");
    expect(await says(put, { ...asked, id: "99999" }, mover)).toBe("motions.refuse.noBranch");
    expect(await says(put, { ...asked, title: " \n" }, mover)).toMatch(/malformed/);
    const motion = await putTo(branch, mover);
    expect(await says(put, asked, mover)).toBe("motions.refuse.oneAtATime");
    const id = String(motion.id);
    expect(await says(support, { id }, stranger)).toBe("motions.refuse.notOfBranch");
    expect(await says(support, { id }, mover)).toBe("motions.refuse.supportedAlready");

    const ballot = await opened(motion, others);
    const found = await findBallot(db(), ballot as never);
    expect(found).toMatchObject({ rollSize: 7, title: `Motion ${motion.id} of branch ${branch}` });
    expect((await postedTo(at.house, stranger.personId)).map((one) => one.subject)).toEqual([]);
    const [letter] = (await postedTo(at.house, mover.personId)).slice(-1);
    expect(letter?.subject).toContain(`Motion ${motion.id}`);
    const outside = { ballotId: String(ballot), choices: { motion: "yes" } };
    expect(await says(vote, outside, stranger)).not.toBe("done");
    await votes(ballot, people.slice(0, 5), "yes");
    await votes(ballot, people.slice(5), "no");
    await closes();

    const page = await (await new Visitor(at).signInAs(mover)).get(`/motions/${motion.id}`);
    expect(page.page).toContain("5 yes, 2 no. The branch had 7 members who could vote.");
    const branchPage = (await new Visitor(at).get(`/branches/${branch}`)).page;
    expect(branchPage).toContain("A tool library in the old depot");
    expect(branchPage).toContain("(Agreed)");
    const { lines } = await listLines(db(), { subject: `/motions/${motion.id}` });
    const told = lines.map((line) => line.says);
    expect(told).toContain(`The members of branch ${branch} agreed to a motion.`);
    expect(JSON.stringify(lines)).not.toContain("tool library");
  });

  it("goes to the whole party where it says so, once, by a member of the branch", async () => {
    const branch = await aBranch(at, { name: "Exeter" });
    const people = await membersOf(at, branch, 6);
    const [mover, other, ...others] = people as [Person, Person, ...Person[]];
    const motion = await putTo(branch, mover);
    const ask = { id: String(motion.id), chapter: "homes" };
    expect(await says(putToParty, ask, mover)).toBe("motions.refuse.notCarried");
    const ballot = await opened(motion, [other, ...others]);
    await votes(ballot, people, "yes");
    await closes();
    const stranger = await aMember(at.house);
    expect(await says(putToParty, ask, stranger)).toBe("motions.refuse.notOfBranch");
    const visitor = await new Visitor(at).signInAs(other);
    const path = `/motions/${motion.id}`;
    const answer = await visitor.fill(path, { chapter: "homes" }, `${path}/put-to-party`);
    expect(answer.status).toBe(303);
    const made = (await findMotion(db(), motion.id))?.proposalId ?? 0;
    expect(await findProposal(db(), made)).toMatchObject({
      title: TEXT.title,
      body: TEXT.body,
      authors: [other.personId],
      stay: { state: "idea" },
    });
    const { page } = await new Visitor(at).get(`/proposals/${made}`);
    expect(page).toContain("The members of the branch Exeter decided on this by ballot, 6 to 0");
    expect(await says(putToParty, ask, mover)).toBe("motions.refuse.takenUp");
  });

  it("is decided once by each, also by whoever belongs to two branches under one", async () => {
    const above = await aBranch(at, { name: "Students", kind: "choice" });
    const branches: number[] = [];
    for (const name of ["Students in Leeds", "Students in York"])
      branches.push(await aBranch(at, { name, kind: "choice", parentId: above }));
    const people: Person[] = [];
    for (let made = 0; made < 5; made += 1) people.push(await aMember(at.house));
    for (const branch of branches) await belong(at, branch, people, "choice");
    const [mover, ...others] = people as [Person, ...Person[]];
    const ballot = await opened(await putTo(above, mover, "branch"), others);
    expect((await findBallot(db(), ballot as never))?.rollSize).toBe(5);
    await votes(ballot, people, "yes");
    await votes(ballot, [mover], "no");
    await closes();
    const [option] = (await findBallot(db(), ballot as never))?.result?.options ?? [];
    expect(option).toMatchObject({ yes: 4, no: 1 });
    const motion = (await listMotions(db(), above, { most: 1 }))[0] as Motion;
    const ask = { id: String(motion.id), chapter: "homes" };
    expect(await says(putToParty, ask, mover)).toBe("motions.refuse.notForParty");
  });

  it("lapses where too few want it in time, and is taken back by nobody but its mover", async () => {
    const branch = await aBranch(at, { name: "Truro" });
    const [mover, other] = (await membersOf(at, branch, 2)) as [Person, Person];
    const first = await putTo(branch, mover);
    expect(await says(withdraw, { id: String(first.id) }, other)).toBe("motions.refuse.notYours");
    expect(await says(withdraw, { id: String(first.id) }, mover)).toBe("done");
    const motion = await putTo(branch, mover);
    expect(await says(support, { id: String(motion.id) }, other)).toBe("done");
    expect(await says(takeBack, { id: String(motion.id) }, other)).toBe("done");
    expect(await says(takeBack, { id: String(motion.id) }, other)).toBe(
      "motions.refuse.notSupported",
    );
    at.clock.moveForward((rules.motionDays + 1) * DAY_MS);
    expect(await says(support, { id: String(motion.id) }, other)).toBe(
      "motions.refuse.notGathering",
    );
    await tendMotions(at.house);
    expect((await findMotion(db(), motion.id))?.state).toBe("lapsed");
    const { page } = await new Visitor(at).get(`/motions/${motion.id}`);
    expect(page).toContain("Too few wanted it decided");
  });
});
