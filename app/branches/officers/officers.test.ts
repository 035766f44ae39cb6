import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { postedTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { defaultRules } from "../../rulebook/door.ts";
import { look } from "../looking/acts/look.ts";
import { aBranch, belong, holdAt, membersOf } from "../testing/branches.ts";
import { saveNotes } from "./acts/save-notes.ts";
import { sayWhat } from "./acts/say-what.ts";

const at = aHouse();
const rules = defaultRules();
const DAY = 86_400_000;
const says = (outcome: unknown) => (outcome as { code?: string }).code;
let region = 0;
let branch = 0;
let beside = 0;
let officer: Person;
let above: Person;
let member: Person;

beforeAll(async () => {
  region = await aBranch(at, { name: "South West", kind: "region" });
  branch = await aBranch(at, { name: "Plymouth", parentId: region });
  beside = await aBranch(at, { name: "Exeter", parentId: region });
  officer = await aMember(at.house, { name: "Olu Officer" });
  above = await aMember(at.house, { name: "Rae Region" });
  member = await aMember(at.house, { name: "Mina Member", email: "mina@example.org" });
  await belong(at, branch, [officer, member]);
  await belong(at, region, [above]);
  await holdAt(at, branch, "branch-secretary", officer, 100);
  await holdAt(at, region, "branch-convenor", above, 300);
});

const visits = async (who: Person, path: string) => (await new Visitor(at).signInAs(who)).get(path);

describe("an officer of a branch", () => {
  it("is shown with their office and until when, to everybody", async () => {
    const { page } = await new Visitor(at).get(`/branches/${branch}`);
    expect(page).toContain("Branch secretary");
    expect(page).toContain("Olu Officer");
    expect(page).not.toContain("Mina");
  });

  it("says what it does, there alone", async () => {
    const visitor = await new Visitor(at).signInAs(officer);
    const path = `/branches/${branch}/page`;
    expect((await visitor.fill(path, { says: "We run a food bank." })).status).toBe(303);
    expect((await new Visitor(at).get(`/branches/${branch}`)).page).toContain(
      "We run a food bank.",
    );
    const there = (id: number, actor: Person) =>
      perform(at.house, sayWhat, { id: String(id), says: "Mine now." }, { actor });
    expect(says(await there(beside, officer))).toBe("branches.officers.notYours");
    expect(says(await there(region, officer))).toBe("branches.officers.notYours");
    // Nor does the region write a branch's page for it.
    expect(says(await there(branch, above))).toBe("branches.officers.notYours");
    expect(says(await there(branch, member))).toBe("branches.officers.notYours");
    expect((await visits(member, path)).status).toBe(403);
    expect((await new Visitor(at).get(path)).status).not.toBe(200);
  });

  it("sees first names alone, until they give a reason that the member reads", async () => {
    const list = await visits(officer, `/branches/${branch}/members`);
    expect(list.page).toContain("Mina");
    expect(list.page).not.toContain("Mina Member");
    expect(list.page).not.toContain("mina@example.org");
    const visitor = await new Visitor(at).signInAs(officer);
    const path = `/branches/${branch}/look/${member.personId}`;
    const short = await visitor.fill(path, { why: "x" });
    expect(short.status).toBe(422);
    expect(short.page).not.toContain("mina@example.org");
    const seen = await visitor.fill(path, { why: "Her lift to the meeting on Friday." });
    expect(seen.page).toContain("Mina Member: mina@example.org");
    const own = await visits(member, "/me/branch");
    expect(own.page).toContain("Olu Officer");
    expect(own.page).toContain("Her lift to the meeting on Friday.");
    const letter = (await postedTo(at.house, member.personId)).at(-1);
    expect(letter?.body).toContain("Branch secretary of Plymouth has looked");
    expect((await visits(member, `/branches/${branch}/members`)).status).toBe(403);
    expect((await visits(officer, `/branches/${beside}/members`)).status).toBe(403);
  });

  it("of the region looks at those below, and nobody at those of another branch", async () => {
    const why = "To ask whether she would stand.";
    const looks = (id: number, person: Person, actor: Person) =>
      perform(at.house, look, { id: String(id), person: person.personId, why }, { actor });
    expect(says(await looks(branch, member, above))).toBeUndefined();
    expect(says(await looks(beside, member, above))).toBe("branches.look.notThere");
    expect(says(await looks(region, above, officer))).toBe("branches.officers.notYours");
    for (const person of await membersOf(at, branch, rules.looksADay)) {
      await looks(branch, person, officer);
    }
    const one = await aMember(at.house);
    await belong(at, branch, [one]);
    expect(says(await looks(branch, one, officer))).toBe("branches.look.tooMany");
  });

  it("leaves their notes to whoever follows, and on the day the term ends sees nothing", async () => {
    const visitor = await new Visitor(at).signInAs(officer);
    const desk = `/branches/${branch}/desk`;
    await visitor.fill(
      desk,
      { body: "The key is with the caretaker." },
      `/branches/${branch}/notes`,
    );
    const stale = { id: String(branch), seen: undefined, body: "Another text." };
    const overtaken = await perform(at.house, saveNotes, stale, { actor: officer });
    expect(says(overtaken)).toBe("platform.changed-meanwhile");
    at.clock.moveForward(100 * DAY);
    expect((await visits(officer, desk)).status).toBe(403);
    expect((await visits(officer, `/branches/${branch}/members`)).status).toBe(403);
    const next = await aMember(at.house);
    await belong(at, branch, [next]);
    await holdAt(at, branch, "branch-secretary", next, 100);
    expect((await visits(next, desk)).page).toContain("The key is with the caretaker.");
  });

  it("resigns, and is none from that moment", async () => {
    const visitor = await new Visitor(at).signInAs(above);
    const desk = `/branches/${region}/desk`;
    const office = { office: "branch-convenor" };
    expect((await visitor.fill(desk, office, `/branches/${region}/resign`)).status).toBe(303);
    expect((await visitor.get(desk)).status).toBe(403);
    const again = await visitor.post(`/branches/${region}/resign`, office);
    expect(again.status).toBe(409);
  });
});
