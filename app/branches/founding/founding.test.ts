import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { listLines } from "../../record/door.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { findBelongingIn } from "../belonging/belonging-store.ts";
import { tendBranches } from "../jobs.ts";
import { aBranch, founded } from "../testing/branches.ts";
import { begin } from "./acts/begin-founding.ts";
import { pledge } from "./acts/pledge.ts";
import { takePledgeBack } from "./acts/take-pledge-back.ts";

const at = aHouse();
const rules = defaultRules();
const DAY = 86_400_000;
let people: readonly Person[] = [];

beforeAll(async () => {
  const made: Person[] = [];
  for (let n = 0; n < rules.branchMembers; n += 1) {
    made.push(await aMember(at.house, { email: `founder${n}@example.org` }));
  }
  people = made;
});

const says = (outcome: unknown) => (outcome as { code?: string }).code;

describe("founding a branch", () => {
  it("takes as many members as the rulebook says, who then belong to it and are told", async () => {
    const visitor = await new Visitor(at).signInAs(people[0] as Person);
    const answer = await visitor.fill("/branches/found", {
      ...{ name: "Plymouth", kind: "branch", place: "", under: "" },
      says: "We meet on the first Tuesday.",
    });
    expect(answer.status).toBe(303);
    const path = answer.leadsTo ?? "";
    expect((await visitor.get(path)).page).toContain(`1 of ${rules.branchMembers}`);
    const page = await new Visitor(at).get("/branches");
    expect(page.page).toContain("Plymouth");
    for (const person of people.slice(1)) {
      const one = await new Visitor(at).signInAs(person);
      expect((await one.fill(path, {}, `${path}/pledge`)).status).toBe(303);
    }
    const leads = await visitor.get(path);
    expect(leads.leadsTo).toMatch(/^\/branches\/\d+$/);
    const branch = await new Visitor(at).get(leads.leadsTo ?? "");
    expect(branch.page).toContain("We meet on the first Tuesday.");
    expect(branch.page).toContain("Nobody holds an office here yet");
    const id = Number(leads.leadsTo?.split("/").at(-1));
    const own = await findBelongingIn(at.house.database, people[3]?.personId ?? ("" as never), id);
    expect(own?.isHome).toBe(true);
    const [letter] = await lettersTo(at.house, "founder3@example.org");
    expect(letter?.body).toContain("you belong to the branch Plymouth now");
    const { lines } = await listLines(at.house.database, { subject: path });
    expect(lines[0]?.says).toBe(`${rules.branchMembers} members found a branch.`);
    const pledges = await sql`select from branches.pledge`.execute(at.house.database);
    expect(pledges.rows).toEqual([]);
    const mine = await visitor.get("/me/branch");
    expect(mine.page).toContain("You belong to Plymouth: you are one of those who founded it.");
  });

  it("refuses a second of the same name, a wrong place above it, and who has said so already", async () => {
    const [one, two] = people as [Person, Person];
    const input = { name: "plymouth", kind: "branch", place: "", under: "", says: "" };
    expect(says(await perform(at.house, begin, input, { actor: one }))).toBe(
      "branches.founding.nameTaken",
    );
    const wide = await aBranch(at, { name: "Students", kind: "choice" });
    const under = { ...input, name: "Exeter", under: String(wide) };
    expect(says(await perform(at.house, begin, under, { actor: one }))).toBe(
      "branches.under.other-tree",
    );
    const none = { ...input, name: "Exeter", under: "999" };
    expect(says(await perform(at.house, begin, none, { actor: one }))).toBe("branches.unknown");
    const odd = await perform(at.house, begin, { ...input, kind: "town" }, { actor: one });
    expect((odd as { kind?: string }).kind).toBe("invalid");
    await perform(at.house, begin, { ...input, name: "Exeter" }, { actor: one });
    const { rows } = await sql<{ id: number }>`
      select id from branches.founding where name = 'Exeter'`.execute(at.house.database);
    const id = String(rows[0]?.id);
    expect(says(await perform(at.house, pledge, { id }, { actor: one }))).toBe(
      "branches.founding.pledgedAlready",
    );
    const takesBack = (actor: Person) => perform(at.house, takePledgeBack, { id }, { actor });
    expect(says(await takesBack(two))).toBe("branches.founding.noPledge");
    expect(says(await takesBack(one))).toBeUndefined();
    expect(says(await takesBack(one))).toBe("branches.founding.noPledge");
    const open = { ...input, name: "EXETER" };
    expect(says(await perform(at.house, begin, open, { actor: two }))).toBe(
      "branches.founding.underWay",
    );
  });

  it("takes no newcomer's word, and lapses when too few come", async () => {
    const newcomer = await aMember(at.house, { belongsFor: 0 });
    const input = { name: "Bude", kind: "branch", place: "", under: "", says: "" };
    const outcome = await perform(at.house, begin, input, { actor: newcomer });
    expect((outcome as { kind?: string }).kind).toBe("not-allowed");
    at.clock.moveForward(rules.foundingBranchDays * DAY);
    await tendBranches(at.house);
    const { rows } = await sql<{ state: string }>`
      select state from branches.founding where name = 'Exeter'`.execute(at.house.database);
    expect(rows[0]?.state).toBe("lapsed");
  });

  it("stands under a larger one, and its members belong to that as well", async () => {
    const region = await aBranch(at, { name: "South West", kind: "region" });
    const fresh: Person[] = [];
    for (let n = 0; n < rules.branchMembers; n += 1) fresh.push(await aMember(at.house));
    const input = { name: "Truro", kind: "branch", place: "", under: String(region), says: "" };
    const id = await founded(at, input, fresh);
    expect(id).toBeGreaterThan(0);
    const { page } = await new Visitor(at).get(`/branches/${region}`);
    expect(page).toContain("Truro");
    expect(page).toContain(`${rules.branchMembers}</dd>`);
  });
});

describe("the tree", () => {
  const under = (id: number, parent: number) =>
    sql`update branches.branch set parent_id = ${parent} where id = ${id}`.execute(
      at.house.database,
    );

  it("has no circle, whatever writes to it, and hands a move down to all below", async () => {
    const a = await aBranch(at, { name: "A", kind: "nation" });
    const b = await aBranch(at, { name: "B", kind: "region", parentId: a });
    const c = await aBranch(at, { name: "C", parentId: b });
    const d = await aBranch(at, { name: "D", parentId: c });
    await expect(under(a, c)).rejects.toThrow(/above itself/);
    await expect(under(b, b)).rejects.toThrow();
    const other = await aBranch(at, { name: "Other nation", kind: "nation" });
    await under(b, other);
    const { rows } = await sql<{ path: number[] }>`
      select path from branches.branch where id = ${d}`.execute(at.house.database);
    expect(rows[0]?.path).toEqual([other, b, c, d]);
    const e = await aBranch(at, { name: "E", parentId: d });
    await expect(aBranch(at, { name: "F", parentId: e })).rejects.toThrow();
    // A move that would push what stands below too deep is refused as a whole.
    const deep = await aBranch(at, { name: "G", kind: "nation" });
    const deeper = await aBranch(at, { name: "H", kind: "region", parentId: deep });
    await expect(under(c, deeper)).resolves.toBeDefined();
    const third = await aBranch(at, { name: "I", parentId: deeper });
    await expect(under(c, third)).rejects.toThrow();
  });
});
