import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, inTransaction, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { anOfficer, byRequest } from "../../testing/officers.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { closeDue, vote } from "../ballots/testing.ts";
import { grant } from "../offices/acts/grant.ts";
import { adoptPolicy } from "../policy/door.ts";
import { keepDeadlines } from "../proposals/jobs.ts";
import { freeze } from "../proposals/stages/acts/freeze.ts";
import { support } from "../proposals/supporting/acts/support.ts";
import { publish } from "../proposals/writing/acts/publish.ts";
import { checkRecord, listLines } from "../record/door.ts";
import { defaultRules, readConstitution } from "../rulebook/door.ts";

const at = aHouse();
const constitution = async () => (await readConstitution(at.house.database)).constitution;

async function done(act: AnyAct, input: unknown, actor: Person): Promise<void> {
  const outcome = await perform(at.house, act, input, { actor });
  if (isRefusal(outcome)) throw new Error(`${act.name}: ${outcome.says}`);
}

async function pass(days: number): Promise<void> {
  passDays(at.clock, days);
  await keepDeadlines(at.house);
  await closeDue(at.house);
}

let people: readonly Person[];
beforeAll(async () => {
  people = await Promise.all(
    Array.from({ length: 9 }, () => aMember(at.house, { belongsFor: 100 })),
  );
});

type Fields = Readonly<Record<string, string>>;

const EMPTY = {
  ...{ kind: "constitution", chapter: "", policy: "", rule: "", number: "", effects: "" },
  ...{ change: "", named: "", newTitle: "", newTitleCy: "", before: "", otherOffice: "" },
  ...{ ofBody: "", filledBy: "", power: "" },
};

/** Sends the form as a member would. */
async function drafted(title: string, fields: Fields, author = people[0] as Person) {
  const visitor = await new Visitor(at).signInAs(author);
  const text = { title, problem: "It is not right as it is.", body: "Change it as it says here." };
  return visitor.post("/proposals/new", { ...EMPTY, ...text, ...fields });
}

const idIn = (path: string | undefined): string => path?.split("/").at(-1) ?? "";

type Drafted = readonly [id: string, author: Person];

/** From drafts to their open ballots, all at the same time. Answers the ballots' addresses. */
async function brought(...drafts: readonly Drafted[]): Promise<readonly string[]> {
  for (const [id, author] of drafts) {
    await done(publish, { id }, author);
    const others = people.filter((one) => one !== author);
    for (const actor of others) await done(support, { id, version: "1" }, actor);
  }
  await pass(28);
  await pass(7);
  for (const [id, author] of drafts) await done(freeze, { id }, author);
  await pass(5);
  const pages = drafts.map(async ([id, author]) => {
    const visitor = await new Visitor(at).signInAs(author);
    return (await visitor.get(`/proposals/${id}`)).page;
  });
  const ballotIn = (page: string) => /href="(\/decide\/\d+)"/.exec(page)?.[1] ?? "";
  return (await Promise.all(pages)).map(ballotIn);
}

async function voted(ballot: string, yes: number): Promise<void> {
  for (const [index, actor] of people.entries()) {
    const choices = { proposal: index < yes ? "yes" : "no" };
    await done(vote, { ballotId: idIn(ballot), choices }, actor);
  }
}

async function adopted(title: string, fields: Fields): Promise<void> {
  const { leadsTo, page } = await drafted(title, fields);
  expect(leadsTo, page.slice(0, 0)).toMatch(/^\/proposals\/\d+$/);
  const [ballot = ""] = await brought([idIn(leadsTo), people[0] as Person]);
  await voted(ballot, 9);
  await pass(7);
}

const page = async (path: string) => (await new Visitor(at).get(path)).page;
const lines = async () =>
  (await listLines(at.house.database, { most: 1000 })).lines.map(({ says }) => says);

describe("a ballot", () => {
  it("with a bare majority changes nothing; with two thirds it renames a chapter, and its policies stay in it", async () => {
    await inTransaction(at.house, async (tx) => {
      const paths = { proposalPath: "/proposals/900", ballotPath: "/decide/900" };
      const policy = {
        chapter: "homes",
        title: "Rents follow wages",
        body: "As it says.",
        ...paths,
      };
      await adoptPolicy(tx, policy, { rules: defaultRules(), activeMembers: 9 }, at.clock.now());
    });
    const rename = { change: "rename", named: "chapters:homes", newTitle: "A home for everyone" };
    const first = await drafted("A better name", rename);
    const [ballot = ""] = await brought([idIn(first.leadsTo), people[0] as Person]);
    expect(await page(ballot)).toContain("chapter “Homes” is called “A home for everyone”");
    await voted(ballot, 5);
    await pass(7);
    expect((await constitution()).chapters[1]?.title).toBe("Homes");

    passDays(at.clock, 91);
    await adopted("A better name", rename);
    expect((await constitution()).chapters[1]).toEqual({
      id: "homes",
      title: "A home for everyone",
    });
    const manifesto = await page("/policy");
    expect(manifesto).toMatch(/<h2 id="homes">A home for everyone<\/h2>/);
    expect(manifesto).toContain("Rents follow wages");
    expect(await lines()).toContain(
      "The manifesto's chapter “Homes” is called “A home for everyone”.",
    );
    expect(await page("/policy/rulebook")).toContain("is called “A home for everyone”");
  });

  it("adds an office, which two keys can then fill and its holder lay down", async () => {
    const fields = { newTitle: "Press officer", ofBody: "treasury", filledBy: "by:committee" };
    await adopted("Somebody for the press", { change: "add-office", ...fields });
    expect((await constitution()).offices.at(-1)).toMatchObject({
      id: "press-officer",
      asksFor: [],
    });
    expect(await page("/party/offices")).toContain("Press officer");
    const keys = [
      await anOfficer(at, "national-committee"),
      await anOfficer(at, "trustee"),
    ] as const;
    const [, somebody] = people as [Person, Person];
    const input = { person: somebody.personId, office: "press-officer", months: "3" };
    await byRequest(at, grant, input, keys);
    const visitor = await new Visitor(at).signInAs(somebody);
    expect((await visitor.get("/me/offices")).page).toContain("Press officer");
    expect(await visitor.post("/me/offices/resign", { office: "press-officer" })).toMatchObject({
      leadsTo: "/me/offices",
    });
    expect(await lines()).toContain("Somebody laid an office down: Press officer.");
  });

  it("puts a chapter elsewhere, fills an office in another way, and parts two: whoever holds both keeps both", async () => {
    const [mover, filler, parter, one] = people as [Person, Person, Person, Person];
    const keys = () => Promise.all([anOfficer(at, "national-committee"), anOfficer(at, "trustee")]);
    const granted = async (person: Person, office: string) =>
      byRequest(at, grant, { person: person.personId, office, months: "5" }, await keys());
    await granted(mover, "facilitator");
    await granted(mover, "treasurer");
    const drafts: [string, Person, Fields][] = [
      ["Democracy first", mover, { change: "move", named: "chapters:democracy-and-rights" }],
      ["The press by lot", filler, { change: "fill", named: "offices:press-officer" }],
      ["One job each", parter, { change: "hold-apart", named: "offices:facilitator" }],
    ];
    const how = { before: "work-and-pay", filledBy: "lot", otherOffice: "treasurer" };
    const ballots = await brought(
      ...(await Promise.all(
        drafts.map(async ([title, author, fields]): Promise<Drafted> => {
          const { leadsTo } = await drafted(title, { ...fields, ...how }, author);
          return [idIn(leadsTo), author];
        }),
      )),
    );
    for (const ballot of ballots) await voted(ballot, 9);
    await pass(7);

    expect((await constitution()).chapters[0]?.id).toBe("democracy-and-rights");
    expect((await constitution()).offices.at(-1)).toMatchObject({ filledBy: "lot" });
    expect(await lines()).toEqual(
      expect.arrayContaining([
        "The manifesto's chapter “Democracy and rights” stands right before “Work and pay”.",
        "The office “Press officer” is filled by lot, among members who are willing.",
        expect.stringMatching(/no longer come to hold .* “Facilitator” and “Treasurer”/),
      ]),
    );
    const visitor = await new Visitor(at).signInAs(mover);
    const form = (await visitor.get("/proposals/new?kind=new")).page;
    expect(form).toMatch(/Choose a chapter<\/option><option value="democracy-and-rights"/);

    const own = (await visitor.get("/me/offices")).page;
    expect(own).toContain("Facilitator");
    expect(own).toContain("Treasurer");
    await granted(one, "facilitator");
    await expect(granted(one, "treasurer")).rejects.toThrow("keeps them apart");
  });

  it("of two that each could be, the second is looked at again: the last second key stays", async () => {
    const take = { change: "take", power: "suspend-member" };
    const one = await drafted("Not the trustees", { ...take, named: "bodies:trust" });
    const author = people[1] as Person;
    const two = await drafted("Not the committee", { ...take, named: "bodies:committee" }, author);
    const drafts = [
      [idIn(one.leadsTo), people[0] as Person],
      [idIn(two.leadsTo), author],
    ] as const;
    for (const ballot of await brought(...drafts)) await voted(ballot, 9);
    await pass(7);
    const { bodies } = await constitution();
    const turning = bodies.filter(({ turnsKeysFor }) => turnsKeysFor.includes("suspend-member"));
    expect(turning).toHaveLength(1);
    expect(await lines()).toContainEqual(
      expect.stringMatching(/^Members adopted a change .* cannot be any more\. Nobody could turn/),
    );
  });

  it("leaves a record whose every line verifies, the old words in it", async () => {
    const report = await checkRecord(at.house.database, {});
    expect(report).toMatchObject({ faults: [] });
    expect((await lines()).some((says) => says.includes("“Homes” is called"))).toBe(true);
  });
});

describe("the form", () => {
  it("is led to from the rulebook, with what is to be renamed chosen already", async () => {
    expect(await page("/policy/rulebook")).toContain(
      'href="/proposals/new?kind=constitution&amp;change=rename&amp;named=offices:trustee"',
    );
    const visitor = await new Visitor(at).signInAs(people[0] as Person);
    const form = await visitor.get(
      "/proposals/new?kind=constitution&change=rename&named=offices:trustee",
    );
    expect(form.page).toMatch(/name="change"[^>]*value="rename"/);
    expect(form.page).toMatch(/<option[^>]*value="offices:trustee"[^>]*selected/);
  });

  it.each([
    [{ change: "" }, "Choose what would change."],
    [{ change: "steal" }, "Choose what would change."],
    [{ change: "rename", named: "offices:trustee" }, "Write the title."],
    [{ change: "rename", newTitle: "Anybody" }, "Choose what it is about."],
    [{ change: "rename", named: "offices:nobody", newTitle: "Anybody" }, "named nothing"],
    [{ change: "rename", named: "__proto__:x", newTitle: "Anybody" }, "Choose what it is about."],
    [
      { change: "rename", named: "offices:trustee", newTitle: "The clock" },
      "record uses these words",
    ],
    [{ change: "rename", named: "offices:trustee", newTitle: "Treasurers’" }, "saved"],
    [{ change: "rename", named: "offices:trustee", newTitle: "Treasurer." }, "looks like"],
    [{ change: "add-chapter", newTitle: "Heаlth" }, "sign that no title may have"],
    [{ change: "add-chapter", newTitle: "x".repeat(5000) }, "far too long"],
    [{ change: "add-office", newTitle: "Clerk" }, "Choose the body"],
    [{ change: "add-office", newTitle: "Clerk", ofBody: "trust" }, "how somebody would come"],
    [
      { change: "add-office", newTitle: "Clerk", ofBody: "none", filledBy: "lot" },
      "there is no body",
    ],
    [{ change: "give", named: "chapters:homes", power: "hide-post" }, "A chapter has no powers"],
    [{ change: "give", named: "offices:trustee", power: "change-rule" }, "no power “change-rule”"],
    [{ change: "give", named: "offices:trustee", power: "" }, "Choose a power."],
    [{ change: "move", named: "chapters:homes" }, "Choose the place of the chapter."],
    [{ change: "move", named: "bodies:trust", before: "homes" }, "Only chapters have a place"],
    [{ change: "move", named: "chapters:homes", before: "homes" }, "stands there already"],
    [{ change: "move", named: "chapters:homes", before: "~" }, "saved"],
    [{ change: "fill", named: "chapters:homes", filledBy: "lot" }, "This is about an office."],
    [{ change: "fill", named: "offices:trustee" }, "how somebody would come"],
    [{ change: "fill", named: "offices:trustee", filledBy: "by:nobody" }, "there is no body"],
    [{ change: "hold-together", named: "offices:trustee" }, "Choose the other office."],
    [{ change: "hold-together", named: "offices:trustee", otherOffice: "trustee" }, "named twice"],
    [
      { change: "hold-together", named: "offices:trustee", otherOffice: "national-committee" },
      "No seat carries them all",
    ],
    [{ change: "end", named: "offices:safety-officer" }, "No office could ask for this"],
    [{ change: "end", named: "bodies:trust" }, "End its offices first"],
  ])("answers %j with a sentence, and keeps what was typed", async (fields, why) => {
    const answer = await drafted("A change of names", fields as Fields, people[2] as Person);
    if (why === "saved") return expect(answer.leadsTo).toMatch(/^\/proposals\/\d+$/);
    expect(answer.page).toContain(why);
    expect(answer.page).toContain("A change of names");
    return expect([409, 422]).toContain(answer.status);
  });
});
