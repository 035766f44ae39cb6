import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction, perform, performWithin } from "../../../platform/act.ts";
import type { Jury, Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { postedTo } from "../../../testing/letters.ts";
import {
  anOfficer,
  anOpenRequest,
  askFor,
  byRequest,
  type Officer,
  turnsKey,
} from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { listLines } from "../../record/door.ts";
import { findRequest } from "../../requests/door.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { findBelongingIn, listBelongings } from "../belonging/belonging-store.ts";
import { tendBranches } from "../jobs.ts";
import { findBranch } from "../queries.ts";
import { aBranch, belong, holdAt, membersOf } from "../testing/branches.ts";
import { callOff } from "./acts/call-off.ts";
import { change } from "./acts/change.ts";
import { object } from "./acts/object.ts";
import { takeObjectionBack } from "./acts/take-objection-back.ts";
import { findChange, findChangeBy } from "./change-store.ts";

const at = aHouse();
const rules = defaultRules();
const DAY = 86_400_000;
const db = () => at.house.database;
let asker: Officer;
let other: Officer;
let made = 0;
let region = 0;
let branch = 0;
let people: readonly Person[] = [];

beforeAll(async () => {
  asker = await anOfficer(at, "national-committee");
  other = await anOfficer(at, "safety-officer");
});

beforeEach(async () => {
  made += 1;
  region = await aBranch(at, { name: `Region ${made}`, kind: "region" });
  branch = await aBranch(at, { name: `Town ${made}`, parentId: region });
  people = await membersOf(at, branch, 5);
});

const asks = async (input: Readonly<Record<string, string>>) =>
  byRequest(at, change, { branch: String(branch), ...input }, [asker, other]);
const changeOf = async (request: number) => {
  const id = await inTransaction(at.house, (tx) => findChangeBy(tx, request));
  return findChange(db(), id ?? 0);
};
const objects = (id: number | undefined, actor: Person) =>
  perform(at.house, object, { id: String(id) }, { actor });
const says = (outcome: unknown) => (outcome as { code?: string }).code;
const noticeOver = async () => {
  at.clock.moveForward(rules.branchNoticeDays * DAY);
  await tendBranches(at.house);
};

describe("closing a branch", () => {
  it("is told to its members first; they stop it, and it cannot be asked for again soon", async () => {
    const told = await changeOf(await asks({ what: "close" }));
    expect(told?.state).toBe("notice");
    expect((await findBranch(db(), branch))?.endedAt).toBeUndefined();
    await tendBranches(at.house);
    const [letter] = await postedTo(at.house, people[0]?.personId ?? "");
    expect(letter?.body).toContain(`The branch Town ${made} is to be closed.`);
    expect(letter?.body).toContain(`${rules.branchObjectLeast} members of the branch object`);
    const page = await new Visitor(at).get(`/branches/${branch}`);
    expect(page.page).toContain("Something is to be done to this branch");

    const stranger = await aMember(at.house);
    expect(says(await objects(told?.id, stranger))).toBe("branches.change.onlyMembers");
    const [one, two, three] = people as [Person, Person, Person];
    const visitor = await new Visitor(at).signInAs(one);
    const path = `/branches/changes/${told?.id}`;
    expect((await visitor.fill(path, {}, `${path}/object`)).status).toBe(303);
    expect((await visitor.get(path)).page).toContain("You object.");
    expect(says(await objects(told?.id, one))).toBe("branches.change.already");
    await objects(told?.id, two);
    await perform(at.house, takeObjectionBack, { id: String(told?.id) }, { actor: two });
    await objects(told?.id, three);
    expect((await findChange(db(), told?.id ?? 0))?.state).toBe("notice");
    await objects(told?.id, two);
    expect((await findChange(db(), told?.id ?? 0))?.state).toBe("stopped");
    await noticeOver();
    expect((await findBranch(db(), branch))?.endedAt).toBeUndefined();
    const kept = await sql`select from branches.objection`.execute(db());
    expect(kept.rows).toEqual([]);
    const { lines } = await listLines(db(), { subject: path });
    expect(lines[0]?.says).toBe(`3 members of a branch stop its change ${told?.id}.`);
    const again = await askFor(at, change, { branch: String(branch), what: "close" }, asker);
    expect(says(again)).toBe("branches.change.rests");
  });

  it("is done by the clock where nobody stops it: its members come to the branch above, with a letter", async () => {
    const [officer] = people as [Person];
    await holdAt(at, branch, "branch-secretary", officer);
    const told = await changeOf(await asks({ what: "close" }));
    await tendBranches(at.house);
    await noticeOver();
    expect((await findChange(db(), told?.id ?? 0))?.state).toBe("done");
    expect((await findBranch(db(), branch))?.endedAt).toBeDefined();
    for (const { personId } of people) {
      const [home, more] = await listBelongings(db(), personId);
      expect(home).toMatchObject({ branchId: region, why: "closed" });
      expect(more).toBeUndefined();
      const letters = await postedTo(at.house, personId);
      expect(letters.at(-1)?.body).toContain(`you belong to the branch Region ${made} now`);
    }
    const desk = await (await new Visitor(at).signInAs(officer)).get(`/branches/${branch}/desk`);
    expect(desk.status).toBe(403);
    const page = await new Visitor(at).get(`/branches/${branch}`);
    expect(page.page).toContain("This branch is no more since");
    // What ends in a branch that is no more is told in the letter that says where one belongs.
    const report = await new Visitor(at).get(`/branches/${branch}/report`);
    expect(report.page).toContain(`Tells branch ${branch} that it is to be closed`);
  });

  it("is refused where its members would belong nowhere", async () => {
    const input = { branch: String(region), what: "close" };
    expect(says(await askFor(at, change, input, asker))).toBe("branches.change.noHeir");
  });

  it("is called off by a jury", async () => {
    const request = await asks({ what: "close" });
    const jury: Jury = { kind: "jury", juryId: 1, requestId: request, why: "It was wrong." };
    const done = await inTransaction(at.house, (tx, now) =>
      performWithin(tx, callOff, {}, { actor: jury, house: at.house, now }),
    );
    expect(isRefusal(done)).toBe(false);
    expect((await changeOf(request))?.state).toBe("called-off");
    const [member] = people as [Person];
    expect(
      ((await perform(at.house, callOff, {}, { actor: member })) as { kind: string }).kind,
    ).toBe("not-allowed");
    await noticeOver();
    expect((await findBranch(db(), branch))?.endedAt).toBeUndefined();
  });
});

describe("two officers at once", () => {
  it("divide one branch: the second is told that something waits, and nothing is half done", async () => {
    // Not by one of them both: a passkey counts its signatures, and the later could come first.
    const officers = [
      { name: "North", asks: asker, turns: other },
      {
        name: "South",
        asks: await anOfficer(at, "national-committee"),
        turns: await anOfficer(at, "safety-officer"),
      },
    ];
    const [first, second] = await Promise.all(
      officers.map(({ name, asks: by }) =>
        anOpenRequest(
          at,
          change,
          { branch: String(branch), what: "split", name: `${name} ${made}` },
          by,
        ),
      ),
    );
    await Promise.all(
      [first, second].map((number, index) =>
        turnsKey(at, number ?? 0, officers[index]?.turns ?? other),
      ),
    );
    const states = await Promise.all(
      [first, second].map(async (number) => (await findRequest(db(), number ?? 0))?.state),
    );
    // The other key is refused before it turns, or what it opened is: by which of them came first.
    expect(states.toSorted()).toEqual(["done", expect.stringMatching(/^(open|refused)$/)]);
    await tendBranches(at.house);
    await noticeOver();
    const { rows } = await sql<{ name: string }>`
      select name from branches.branch where parent_id = ${region} and ended_at is null
      order by name`.execute(db());
    expect(rows).toHaveLength(2);
  });
});

describe("joining two branches", () => {
  it("is stopped by the members of either", async () => {
    const into = await aBranch(at, { name: `Village ${made}`, parentId: region });
    const villagers = await membersOf(at, into, 4);
    const told = await changeOf(await asks({ what: "merge", into: String(into) }));
    const busy = await askFor(at, change, { branch: String(into), what: "close" }, asker);
    expect(says(busy)).toBe("branches.change.busy");
    for (const person of villagers.slice(0, 3)) await objects(told?.id, person);
    expect((await findChange(db(), told?.id ?? 0))?.state).toBe("stopped");
  });

  it("gives the other one its members, its places and what stands under it", async () => {
    const into = await aBranch(at, { name: `City ${made}`, parentId: region });
    const below = await aBranch(at, { name: `Street ${made}`, parentId: branch });
    await asks({ what: "merge", into: String(into) });
    await tendBranches(at.house);
    await noticeOver();
    const person = people[1] as Person;
    expect(await findBelongingIn(db(), person.personId, into)).toMatchObject({ why: "merged" });
    expect((await findBranch(db(), below))?.path).toEqual([region, into, below]);
  });

  it("is refused with itself, with one below it, and with one of another kind", async () => {
    const below = await aBranch(at, { name: `Under ${made}`, parentId: branch });
    const refusalOf = async (into: number) =>
      says(
        await askFor(
          at,
          change,
          { branch: String(branch), what: "merge", into: String(into) },
          asker,
        ),
      );
    expect(await refusalOf(branch)).toBe("branches.change.same");
    expect(await refusalOf(below)).toBe("branches.change.below");
    expect(await refusalOf(region)).toBe("branches.change.otherKind");
    expect(await refusalOf(99_999)).toBe("branches.unknown");
  });
});

describe("a right", () => {
  it("is taken after the notice, closes what it opened, and is given back at once", async () => {
    const [officer] = people as [Person];
    await holdAt(at, branch, "branch-secretary", officer);
    const visitor = await new Visitor(at).signInAs(officer);
    const letters = `/branches/${branch}/letters`;
    expect((await visitor.get(letters)).status).toBe(200);
    await asks({ what: "take-right", right: "letters" });
    await tendBranches(at.house);
    expect((await visitor.get(letters)).status).toBe(200);
    await noticeOver();
    const refused = await visitor.get(letters);
    expect(refused.status).toBe(403);
    expect(refused.page).toContain("This branch has lost the right to do this");
    expect((await new Visitor(at).get(`/branches/${branch}`)).page).toContain(
      "the right to write to its members",
    );
    const twice = { branch: String(branch), what: "take-right", right: "letters" };
    expect(says(await askFor(at, change, twice, asker))).toBe("branches.change.hasNoRight");
    await asks({ what: "give-right", right: "letters" });
    await tendBranches(at.house);
    expect((await visitor.get(letters)).status).toBe(200);
  });

  it("is no officer's to take alone, nor another office's to ask for", async () => {
    const lone = await anOfficer(at, "facilitator");
    const input = { branch: String(branch), what: "take-right", right: "letters" };
    expect((await askFor(at, change, input, lone)) as unknown).toMatchObject({
      kind: "not-allowed",
    });
    const direct = await perform(at.house, change, input, { actor: asker.person });
    expect(direct).toMatchObject({ kind: "not-allowed" });
  });
});

it("touches those of a branch below too: they object as members of the one above", async () => {
  const told = await changeOf(
    await byRequest(at, change, { branch: String(region), what: "take-right", right: "page" }, [
      asker,
      other,
    ]),
  );
  expect(told?.concerned[0]?.roll).toBe(5);
  await belong(at, branch, [await aMember(at.house)]);
  for (const person of people.slice(0, 3)) await objects(told?.id, person);
  expect((await findChange(db(), told?.id ?? 0))?.state).toBe("stopped");
});
