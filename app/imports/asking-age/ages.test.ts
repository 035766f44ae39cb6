import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { anOfficer, byRequest, type Officer } from "../../../testing/officers.ts";
import { Visitor } from "../../../testing/visit.ts";
import {
  countListRows,
  findByEmail,
  findDetails,
  listAdultsToWrite,
} from "../../membership/door.ts";
import { bringIn } from "../acts/bring-in.ts";
import { handIn } from "../acts/hand-in.ts";

const at = aHouse();
const db = () => at.house.database;

let asker: Officer;
let keyHolder: Officer;
let officer: Visitor;
beforeAll(async () => {
  asker = await anOfficer(at, "national-committee");
  keyHolder = await anOfficer(at, "safety-officer");
  officer = await new Visitor(at).signInAs(asker.person);
});

async function handedIn(rows: readonly string[]): Promise<string> {
  const file = new TextEncoder().encode(["Name,Email,Date of birth", ...rows].join("\n"));
  const done = await perform(at.house, handIn, { file }, { actor: asker.person });
  if (isRefusal(done) || typeof done === "symbol") throw new Error("it was not handed in");
  return done.file.hash;
}

const COLUMNS = { name: "0", email: "1", bornOn: "2", as: "member" };
const imported = async (rows: readonly string[], more: object = {}) =>
  byRequest(at, bringIn, { ...COLUMNS, ...more, hash: await handedIn(rows) }, [asker, keyHolder]);

const idOf = async (called: string): Promise<PersonId> => {
  const found = await findByEmail(db(), `${called}@example.org`);
  if (found === undefined) throw new Error(`${called} is not there`);
  return found.id;
};
const adults = async (): Promise<readonly (string | null)[]> => {
  const all = await listAdultsToWrite(
    db(),
    "everybody",
    { after: undefined, most: 100 },
    at.clock.now(),
  );
  return all.map(({ email }) => email);
};
const textOf = (page: string): string => page.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

const born = (years: number): string =>
  String(Number(at.clock.now().toISOString().slice(0, 4)) - years);

async function signsIn(
  called: string,
): Promise<{ readonly who: Visitor; readonly leadsTo: string }> {
  const who = new Visitor(at);
  await who.post("/sign-in?after=%2Fdecide", { email: `${called}@example.org` });
  const letters = await lettersTo(at.house, `${called}@example.org`);
  const code = letters.flatMap(({ body }) => /^\d{8}$/m.exec(body) ?? []).at(-1) ?? "";
  const { leadsTo = "" } = await who.post("/sign-in/code?after=%2Fdecide", { code });
  return { who, leadsTo };
}

describe("the age of whom a list brings in", () => {
  it("is recognised, shown with what the column holds, and told before anybody asks", async () => {
    const rows = [
      `Ann Adult,ann@example.org,${born(40)}-05-01`,
      `Max Minor,max@example.org,${born(17)}-01-01`,
      `Kit Child,kit@example.org,${born(12)}-01-01`,
      "Una Unsaid,una@example.org,",
    ];
    const hash = await handedIn(rows);
    const page = textOf((await officer.get(`/party/import/${hash}?as=member`)).page);
    expect(page).toContain(
      `Date of birth ${born(40)}-05-01 · ${born(17)}-01-01 · ${born(12)}-01-01`,
    );
    expect(page).toContain("Date or year of birth, or age");
    expect(page).toContain("1 person of those who would come is under 18");
    expect(page).toContain("Of 1 person of those who would come the list does not say whether");
    expect(page).toContain("The list says that they are younger than 16");
    await imported(rows);
    expect(await findByEmail(db(), "kit@example.org")).toBeUndefined();
    const kept = await findDetails(db(), await idOf("max"));
    expect(kept?.adultOn).toMatch(/-02-01$/);
    expect(JSON.stringify(kept)).not.toContain(`${born(17)}-01-01`);
    expect(await findDetails(db(), await idOf("ann"))).toMatchObject({ adultOn: undefined });
  });

  it("keeps those under 18, and those of whom nobody knows it, out of letters to all and out of files", async () => {
    expect(await adults()).toContain("ann@example.org");
    for (const called of ["max", "una"])
      expect(await adults()).not.toContain(`${called}@example.org`);
    const inFiles = await countListRows(db(), "everybody", at.clock.now());
    expect(inFiles).toBe((await adults()).length);
  });

  it("is asked when they first sign in, where the list does not say it, and keeps nobody from going on", async () => {
    const { who, leadsTo } = await signsIn("una");
    expect(leadsTo).toBe("/me/age?after=%2Fdecide");
    const { page } = await who.get(leadsTo);
    expect(page).toContain("Are you 18?");
    expect(page).toContain('href="/decide"');
    expect((await who.get("/decide")).status).toBe(200);
    expect((await who.post(leadsTo, { age: "old" })).status).toBe(422);
    expect((await who.post(leadsTo, { age: "adult" })).leadsTo).toBe("/decide");
    expect(await adults()).toContain("una@example.org");
    await who.post(leadsTo, { age: "minor" });
    expect(await adults()).toContain("una@example.org");
    expect((await who.get(leadsTo)).leadsTo).toBe("/decide");
    expect((await signsIn("una")).leadsTo).toBe("/decide");
    expect((await signsIn("ann")).leadsTo).toBe("/decide");
  });

  it("is said to be under 18 by themselves too", async () => {
    await imported(["Yan Young,yan@example.org,"]);
    const { who, leadsTo } = await signsIn("yan");
    await who.post(leadsTo, { age: "minor" });
    expect(await findDetails(db(), await idOf("yan"))).toMatchObject({ isAgeKnown: true });
    expect(await adults()).not.toContain("yan@example.org");
  });

  it("is taken from two keys who know that they are all 18, but never against what the list says", async () => {
    const rows = ["Pat Known,pat@example.org,", `Tim Teen,tim@example.org,${born(17)}-01-01`];
    await imported(rows, { ages: "adults" });
    expect(await adults()).toContain("pat@example.org");
    expect(await adults()).not.toContain("tim@example.org");
    const request = textOf((await officer.get("/requests")).page);
    expect(request).not.toContain("Pat Known");
    const lines = textOf((await officer.get("/party/imports")).page);
    expect(lines).toContain("2 people");
  });
});
