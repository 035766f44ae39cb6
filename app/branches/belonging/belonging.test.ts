import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import type { Day } from "../../../platform/time/days.ts";
import { addDays } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { postedTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { beginImport, type DirectoryLine, KeepsDirectory, keepNames } from "../../places/door.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { tendBranches } from "../jobs.ts";
import { aBranch, belong, founded, holdAt } from "../testing/branches.ts";
import { choose } from "./acts/choose.ts";
import { join } from "./acts/join.ts";
import { leave } from "./acts/leave.ts";
import { decideHome, findLeading } from "./belonging.ts";
import { listBelongings, listVotingIn } from "./belonging-store.ts";
import { settlePerson, settleSlice } from "./settling.ts";
import { beginDailySweep } from "./sweeping.ts";

const at = aHouse();
const rules = defaultRules();
const DAY = 86_400_000;
const db = () => at.house.database;

const SOUTH_WEST = "E12000009";
const PLYMOUTH = "E06000026";
const EXETER = "E07000041";
const WARD = "E05002096";
const line = (postcode: string, council: string, ward: string): DirectoryLine => ({
  ...{ postcode, latitude: 50.37, longitude: -4.14, endedOn: undefined, isLargeUser: false },
  lies: { council, ward, region: SOUTH_WEST, nation: "E92000001", constituency: undefined },
});

const bring = (day: string, lines: readonly DirectoryLine[]) =>
  inTransaction(at.house, async (tx, now) => {
    await beginImport(tx);
    const directory = await KeepsDirectory.begin(tx, { day: day as Day, source: "made up" });
    await directory.keep(lines);
    await directory.end(now);
  });

const LINES = [
  line("PL11AA", PLYMOUTH, WARD),
  line("PL11AB", PLYMOUTH, "E05002097"),
  line("EX11AA", EXETER, "E05003489"),
];

let region = 0;
let plymouth = 0;
let exeter = 0;

beforeAll(async () => {
  await bring("2026-08-01", LINES);
  const set = { day: "2026-08-01" as Day, source: "made up" };
  await inTransaction(at.house, (tx, now) =>
    keepNames(
      tx,
      "council",
      set,
      [
        { code: PLYMOUTH, name: "Plymouth", nameCy: undefined },
        { code: EXETER, name: "Exeter", nameCy: undefined },
      ],
      now,
    ),
  );
  region = await aBranch(at, { name: "South West", kind: "region", placeCode: SOUTH_WEST });
  plymouth = await aBranch(at, { name: "Plymouth", parentId: region, placeCode: PLYMOUTH });
  exeter = await aBranch(at, { name: "Exeter", parentId: region, placeCode: EXETER });
});

const gives = async (who: Person, postcode: string) => {
  const visitor = await new Visitor(at).signInAs(who);
  const { status } = await visitor.fill("/me/details", { name: who.name, postcode });
  expect(status).toBe(303);
};
const homeOf = async ({ personId }: Person) =>
  (await listBelongings(db(), personId)).find(({ isHome }) => isHome);
const says = (outcome: unknown) => (outcome as { code?: string }).code;

describe("where somebody belongs", () => {
  it("is where their postcode leads, and the page says why; a move is told by letter", async () => {
    const person = await aMember(at.house, { name: "Ada Lane" });
    const visitor = await new Visitor(at).signInAs(person);
    expect((await visitor.get("/me/branch")).page).toContain("We do not know your postcode");
    await gives(person, "pl1 1aa");
    expect(await homeOf(person)).toMatchObject({ branchId: plymouth, why: "postcode" });
    const page = await visitor.get("/me/branch");
    expect(page.page).toContain("You belong to Plymouth: your postcode leads there.");
    expect(page.page).toContain("By it you belong to South West as well.");
    // Their first branch: they vote in it at once.
    expect(await listVotingIn(db(), plymouth, at.clock.now())).toContain(person.personId);
    await gives(person, "EX1 1AA");
    expect(await homeOf(person)).toMatchObject({ branchId: exeter });
    const letters = await postedTo(at.house, person.personId);
    expect(letters.at(-1)?.body).toContain(
      "you belong to the branch Exeter now, and no longer to Plymouth",
    );
    // Whoever moves about does not vote at once where they come.
    expect(await listVotingIn(db(), exeter, at.clock.now())).not.toContain(person.personId);
    const later = addDays(at.clock.now(), rules.branchVoteDays);
    expect(await listVotingIn(db(), exeter, later)).toContain(person.personId);
    await gives(person, "ZE1 0AA");
    expect(await homeOf(person)).toBeUndefined();
    const last = (await postedTo(at.house, person.personId)).at(-1);
    expect(last?.body).toContain("you do not belong to the branch Exeter any more");
  });

  it("is nowhere by a postcode that does not exist, and nobody is moved or written to for it", async () => {
    const person = await aMember(at.house);
    const visitor = await new Visitor(at).signInAs(person);
    // Of the right form and in no directory; of the forces; of an island that is no part of the country.
    for (const postcode of ["PL9 9ZZ", "BF1 1AA", "JE2 3AB"]) {
      const sent = await visitor.fill("/me/details", { name: person.name, postcode });
      expect([postcode, sent.status]).toEqual([postcode, 303]);
      expect(await homeOf(person)).toBeUndefined();
      const { page, status } = await visitor.get("/me/branch");
      expect([postcode, status, page.includes("You belong to no branch")]).toEqual([
        ...[postcode, 200, true],
      ]);
    }
    for (const postcode of ["PL1", "12345", "not a postcode"]) {
      const refused = await visitor.fill("/me/details", { name: person.name, postcode });
      expect([postcode, refused.status]).toEqual([postcode, 422]);
      expect(refused.page).toContain(postcode);
    }
    await inTransaction(at.house, (tx, now) =>
      settleSlice(tx, at.house, undefined, now, Number.MAX_SAFE_INTEGER),
    );
    expect(await homeOf(person)).toBeUndefined();
    expect(await postedTo(at.house, person.personId)).toEqual([]);
  });

  it("is another one where they choose it, whatever their postcode, until they choose otherwise", async () => {
    const person = await aMember(at.house);
    await gives(person, "PL1 1AA");
    const visitor = await new Visitor(at).signInAs(person);
    await visitor.fill("/me/branch", { branch: String(exeter) }, "/me/branch/choose");
    expect(await homeOf(person)).toMatchObject({ branchId: exeter, why: "choice" });
    expect((await visitor.get("/me/branch")).page).toContain("you chose it");
    await inTransaction(at.house, (tx, now) => settlePerson(tx, at.house, person.personId, now));
    expect(await homeOf(person)).toMatchObject({ branchId: exeter });
    const chooses = (branch: string) => perform(at.house, choose, { branch }, { actor: person });
    expect(says(await chooses(String(exeter)))).toBe("branches.choose.already");
    await chooses("none");
    expect(await homeOf(person)).toBeUndefined();
    await gives(person, "PL1 1AB");
    expect(await homeOf(person)).toBeUndefined();
    await chooses("postcode");
    expect(await homeOf(person)).toMatchObject({ branchId: plymouth, why: "postcode" });
    expect(says(await chooses("99999"))).toBe("branches.unknown");
    expect(((await chooses("x")) as { kind?: string }).kind).toBe("invalid");
  });

  it("can be a branch by choice beside it; nobody stands twice on a roll of both", async () => {
    const students = await aBranch(at, { name: "Students", kind: "choice" });
    const young = await aBranch(at, { name: "Young students", kind: "choice", parentId: students });
    const person = await aMember(at.house);
    await gives(person, "PL1 1AA");
    for (const id of [students, young]) {
      const joined = await perform(at.house, join, { id: String(id) }, { actor: person });
      expect(says(joined)).toBeUndefined();
    }
    at.clock.moveForward(rules.branchVoteDays * DAY);
    const roll = await listVotingIn(db(), students, at.clock.now());
    expect(roll.filter((id) => id === person.personId)).toHaveLength(1);
    expect(await homeOf(person)).toMatchObject({ branchId: plymouth });
    const again = await perform(at.house, join, { id: String(young) }, { actor: person });
    expect(says(again)).toBe("branches.choose.already");
    const near = await perform(at.house, join, { id: String(exeter) }, { actor: person });
    expect(says(near)).toBe("branches.choose.byPostcode");
    await perform(at.house, leave, { id: String(young) }, { actor: person });
    const gone = await perform(at.house, leave, { id: String(plymouth) }, { actor: person });
    expect(says(gone)).toBe("branches.choose.notThere");
    const people = await sql`
      insert into branches.belonging values (${person.personId}, ${exeter}, true, 'choice', now(), now())`
      .execute(db())
      .catch((error: Error) => error.message);
    expect(people).toMatch(/belonging_home/);
  });
});

describe("new branches and boundaries", () => {
  it("bring everybody in slices to where their postcode leads now, each with one letter", async () => {
    const people: Person[] = [];
    for (let n = 0; n < 6; n += 1) people.push(await aMember(at.house));
    const [chooser, officer] = people as [Person, Person];
    for (const person of people) await gives(person, "PL1 1AA");
    await belong(at, exeter, [chooser]);
    await holdAt(at, plymouth, "branch-secretary", officer);
    await aBranch(at, { name: "St Peter", parentId: plymouth, placeCode: WARD });
    await beginDailySweep(at.house);
    let after: Person["personId"] | undefined;
    let moved = 0;
    for (;;) {
      const slice = await inTransaction(at.house, (tx, now) =>
        settleSlice(tx, at.house, after, now, 2),
      );
      moved += slice.moved;
      after = slice.reached;
      if (slice.isLast) break;
    }
    await tendBranches(at.house);
    expect(moved).toBeGreaterThanOrEqual(5);
    expect(await homeOf(chooser)).toMatchObject({ branchId: exeter });
    for (const person of people.slice(1)) {
      const letters = await postedTo(at.house, person.personId);
      const told = letters.filter(({ body }) => body?.includes("the branch St Peter now"));
      expect(told).toHaveLength(1);
    }
    // Moved down the tree they belong to Plymouth still, and its officer stays one.
    const desk = await (await new Visitor(at).signInAs(officer)).get(`/branches/${plymouth}/desk`);
    expect(desk.status).toBe(200);
    const left = await sql`select from branches.sweep where done_at is null`.execute(db());
    expect(left.rows).toEqual([]);
  });

  it("move nobody without a letter where the work is cut off in the middle, and nobody twice by two who do it at once", async () => {
    const people: Person[] = [];
    for (let n = 0; n < 4; n += 1) people.push(await aMember(at.house));
    for (const person of people) await gives(person, "EX1 1AA");
    await aBranch(at, { name: "St Thomas", parentId: exeter, placeCode: "E05003489" });
    const cutOff = inTransaction(at.house, async (tx, now) => {
      await settleSlice(tx, at.house, undefined, now, Number.MAX_SAFE_INTEGER);
      throw new Error("the machine went down");
    });
    await expect(cutOff).rejects.toThrow("went down");
    const told = async ({ personId }: Person) =>
      (await postedTo(at.house, personId)).filter(({ body }) => body?.includes("St Thomas"));
    for (const person of people) {
      expect(await homeOf(person)).toMatchObject({ branchId: exeter });
      expect(await told(person)).toEqual([]);
    }
    await beginDailySweep(at.house);
    await Promise.all([tendBranches(at.house), tendBranches(at.house)]);
    for (const person of people) {
      expect(await homeOf(person)).not.toMatchObject({ branchId: exeter });
      expect(await told(person)).toHaveLength(1);
    }
  });

  it("are founded by those who live there, and stand under the branch around their place", async () => {
    const torbay = "E06000027";
    await bring("2026-11-01", [...LINES, line("TQ11AA", torbay, "E05002100")]);
    at.clock.moveForward(1000);
    const locals: Person[] = [];
    for (let n = 0; n < rules.branchMembers; n += 1) {
      const person = await aMember(at.house);
      await gives(person, "TQ1 1AA");
      locals.push(person);
    }
    const outsider = await aMember(at.house);
    const input = { name: "Torbay", kind: "branch", place: torbay, under: "", says: "" };
    const other = await new Visitor(at).signInAs(outsider);
    const refused = await other.fill("/branches/found", input);
    expect(refused.page).toContain("We do not know whether you live there");
    const wrong = await other.fill("/branches/found", { ...input, place: "Atlantis" });
    expect(wrong.page).toContain("No place of that name is known here");
    const kind = await other.fill("/branches/found", { ...input, place: SOUTH_WEST });
    expect(kind.page).toContain("That place is of another kind");
    const id = await founded(at, input, locals);
    const { rows } = await sql<{ path: number[] }>`
      select path from branches.branch where id = ${id}`.execute(db());
    expect(rows[0]?.path).toEqual([region, id]);
  });
});

describe("the rules of it", () => {
  it("leave alone whoever has said where they belong", () => {
    const home = { branchId: 1, why: "choice" } as const;
    expect(decideHome({ home, isNowhere: false, leadsTo: 2 })).toBe("stay");
    expect(decideHome({ home: undefined, isNowhere: true, leadsTo: 2 })).toBe("stay");
    const moved = { branchId: 1, why: "merged" } as const;
    expect(decideHome({ home: moved, isNowhere: false, leadsTo: 2 })).toBe(2);
    expect(decideHome({ home: moved, isNowhere: false, leadsTo: undefined })).toBe("none");
  });

  it("lead to the branch furthest down, and to the smaller place of two", () => {
    const placed = new Map([
      ["ward", { branchId: 1, level: 2 }],
      ["council", { branchId: 2, level: 2 }],
      ["region", { branchId: 3, level: 1 }],
    ]);
    expect(findLeading(["ward", "council", "region"], placed)).toBe(1);
    expect(findLeading(["other", "council", "region"], placed)).toBe(2);
    expect(findLeading(["other"], placed)).toBeUndefined();
  });
});
