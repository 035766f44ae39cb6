import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { anOfficer, anOpenRequest, askFor, turnsKey } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { listHolders, officesOf } from "../offices/door.ts";
import { foundRealParty } from "../programs/desk/founding.ts";
import { listLines } from "../record/door.ts";
import { findRequest } from "../requests/door.ts";
import { MadeUp } from "../requests/testing/a-made-up-act.ts";
import {
  type Change,
  changeInWords,
  decideChange,
  lockConstitution,
  readConstitution,
  setConstitution,
  titlesFor,
} from "../rulebook/door.ts";

/** Three bodies, four offices, one chapter; nothing of it is called as by default. */
const OWN = {
  chapters: [{ id: "land", title: "Land and water", titleCy: "Tir a dŵr" }],
  bodies: [
    {
      id: "council",
      title: "the council",
      turnsKeysFor: ["hide-post", "export-roll", "hold-item"],
    },
    {
      id: "guard",
      title: "the guardians",
      turnsKeysFor: ["grant-office", "mail-to-all", "break-glass", "hold-item"],
    },
    { id: "books", title: "the bookkeepers", turnsKeysFor: ["suspend-member"] },
  ],
  offices: [
    {
      id: "councillor",
      title: "Councillor",
      body: "council",
      asksFor: ["mail-to-all", "grant-office", "break-glass"],
      filledBy: "ballot",
    },
    {
      id: "guardian",
      title: "Guardian",
      body: "guard",
      asksFor: ["hide-post", "suspend-member", "hold-item"],
      filledBy: "lot",
    },
    {
      id: "clerk",
      title: "Clerk",
      body: "books",
      asksFor: ["export-roll"],
      filledBy: { appointedBy: "council" },
    },
    { id: "porter", title: "Porter", body: "books", asksFor: [], filledBy: "lot" },
  ],
};

const at = aHouse();
const wanted = {
  name: "The Land Party",
  url: "https://party.example.org",
  founders: ["Ada Okafor <ada@example.org>", "Bea Lim <bea@example.org>"],
};
const found = (constitution: unknown) =>
  foundRealParty(
    { database: at.house.database, clock: at.clock, log: at.house.log },
    { ...wanted, constitution: JSON.stringify(constitution) },
  );

/** As a ballot's result would write it. */
const change = (one: Change) =>
  inTransaction(at.house, async (tx) => {
    await lockConstitution(tx);
    const before = (await readConstitution(tx)).constitution;
    const constitution = decideChange(before, one);
    if (isRefusal(constitution)) throw new Error(constitution.says);
    const says = changeInWords(one, titlesFor(one, before));
    await setConstitution(
      tx,
      { constitution, change: one, says, setBy: "a ballot" },
      at.clock.now(),
    );
  });

const page = async (path: string) => (await new Visitor(at).get(path)).page;

describe("a party that is founded with its own constitution", () => {
  it("is not founded with one whose powers have no second key, and nothing is written", async () => {
    const [council, guard, books] = OWN.bodies;
    const keyless = { ...OWN, bodies: [council, { ...guard, turnsKeysFor: [] }, books] };
    const refused = await found(keyless);
    expect(refused).toMatchObject({ kind: "invalid", field: "constitution" });
    expect(isRefusal(refused) && refused.says).toContain("Nobody could turn the other key");
    expect((await listLines(at.house.database)).lines).toEqual([]);
  });

  it("gives its founders its own offices, and tells them by their titles", async () => {
    expect(await found(OWN)).toMatchObject({ name: "The Land Party" });
    const holders = await inTransaction(at.house, (tx, now) => listHolders(tx, now));
    expect(holders.map(({ office }) => office)).toEqual(["councillor", "guardian"]);
    const shown = await page("/party/offices");
    for (const title of ["Councillor", "Guardian", "Clerk"]) expect(shown).toContain(title);
    expect(shown).not.toContain("Trustee");
    expect(shown).toContain("It is appointed by the council.");
    const [letter] = await lettersTo(at.house, "bea@example.org");
    expect(letter?.body).toContain("You hold this office: Guardian.");
    const { lines } = await listLines(at.house.database);
    expect(lines.map(({ says }) => says).join("\n")).toContain("with a constitution of its own");
    expect(lines.map(({ says }) => says).join("\n")).toContain("Somebody took office: Councillor");
  });

  it("shows its own powers to everybody, and takes its own chapters in the form", async () => {
    const rulebook = await page("/policy/rulebook");
    expect(rulebook).toContain("the guardians");
    expect(rulebook).not.toContain("the trustees");
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    const form = (await member.get("/proposals/new?kind=new")).page;
    expect(form).toMatch(/<option value="land"[^>]*>Land and water/);
    const text = {
      title: "Clean rivers",
      problem: "They are dirty now.",
      body: "Clean every river.",
    };
    const draft = { ...text, effects: "", kind: "new", policy: "", rule: "", number: "" };
    expect((await member.post("/proposals/new", { ...draft, chapter: "homes" })).status).toBe(422);
    const saved = await member.post("/proposals/new", { ...draft, chapter: "land" });
    expect(saved.leadsTo).toMatch(/^\/proposals\/\d+$/);
    expect((await member.get(saved.leadsTo ?? "")).page).toContain("Land and water");
  });
});

describe("under an own constitution, a request", () => {
  let act: MadeUp["act"];
  beforeAll(() => {
    act = new MadeUp(at, "mail-to-all").act;
  });
  const lastLines = async () => (await listLines(at.house.database)).lines.slice(0, 8);

  it("takes the keys of its own bodies, and of nobody else", async () => {
    const asker = await anOfficer(at, "councillor");
    const clerk = await anOfficer(at, "clerk");
    const number = await anOpenRequest(at, act, { what: "A letter" }, asker);
    expect(isRefusal(await turnsKey(at, number, clerk))).toBe(true);
    expect(isRefusal(await turnsKey(at, number, await anOfficer(at, "guardian")))).toBe(false);
    expect(await findRequest(at.house.database, number)).toMatchObject({ state: "done" });
    expect(isRefusal(await askFor(at, act, { what: "Another" }, clerk))).toBe(true);
  });

  it("that waits while its office is renamed tells the old title to its end; what is done after, the new one", async () => {
    const asker = await anOfficer(at, "councillor");
    const number = await anOpenRequest(at, act, { what: "Before" }, asker);
    await change({ what: "rename", kind: "offices", id: "councillor", title: "Speaker" });
    await turnsKey(at, number, await anOfficer(at, "guardian"));
    expect(await findRequest(at.house.database, number)).toMatchObject({ state: "done" });
    const done = (await lastLines()).find(({ act }) => act === "made-up.do");
    expect(done?.by).toBe("Councillor and Guardian");
    const told = (await lastLines()).filter(({ act }) => act === "requests.ask");
    expect(told[0]?.by).toBe("Councillor");

    const after = await anOpenRequest(at, act, { what: "After" }, asker);
    await turnsKey(at, after, await anOfficer(at, "guardian"));
    expect((await lastLines()).find(({ act }) => act === "made-up.do")?.by).toBe(
      "Speaker and Guardian",
    );
    expect(await page("/party/offices")).toContain("Speaker");
  });

  it("that waits keeps the key that it had, when a ballot gives or takes the power meanwhile", async () => {
    await change({ what: "add-body", id: "press", title: "the press" });
    await change({
      ...{ what: "add-office", id: "editor", title: "Editor", body: "press", filledBy: "ballot" },
    });
    const asker = await anOfficer(at, "councillor");
    const [editor, guardian] = [await anOfficer(at, "editor"), await anOfficer(at, "guardian")];
    const number = await anOpenRequest(at, act, { what: "In between" }, asker);
    const power = "mail-to-all";
    await change({ what: "give", kind: "bodies", id: "press", power });
    await change({ what: "take", kind: "bodies", id: "guard", power });
    expect(isRefusal(await turnsKey(at, number, editor))).toBe(true);
    expect(isRefusal(await turnsKey(at, number, guardian))).toBe(false);
    const next = await anOpenRequest(at, act, { what: "Afterwards" }, asker);
    expect(isRefusal(await turnsKey(at, next, guardian))).toBe(true);
    expect(isRefusal(await turnsKey(at, next, editor))).toBe(false);
  });

  it("an office that a ballot has ended keeps its holder, and nobody new comes into it", async () => {
    const { person } = await anOfficer(at, "porter");
    await change({ what: "end", kind: "offices", id: "porter" });
    const held = await inTransaction(at.house, (tx) =>
      officesOf(tx, person.personId, at.clock.now()),
    );
    expect(held).toEqual(["porter"]);
    await expect(anOfficer(at, "porter")).rejects.toThrow("Nobody new comes into this office");
    expect(await page("/party/offices")).toContain("has ended this office");
  });
});
