import { createHash } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import {
  anOfficer,
  anOpenRequest,
  askFor,
  byRequest,
  type Officer,
  turnsKey,
} from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { findBallot } from "../ballots/door.ts";
import { aBallot } from "../ballots/testing/a-ballot.ts";
import { countActiveMembers, findByEmail, findPerson } from "../membership/door.ts";
import { listLines } from "../record/door.ts";
import { findRequest } from "../requests/door.ts";
import { defaultRules } from "../rulebook/door.ts";
import { bringIn } from "./acts/bring-in.ts";
import { handIn } from "./acts/hand-in.ts";
import { takeBack } from "./acts/take-back.ts";
import { clearImports } from "./jobs.ts";
import { listHandedIn, listImports } from "./store.ts";

const at = aHouse();
const HOUR = 3_600_000;
const rules = defaultRules();
const db = () => at.house.database;

let asker: Officer;
let keyHolder: Officer;
beforeEach(async () => {
  asker = await anOfficer(at, "national-committee");
  keyHolder = await anOfficer(at, "safety-officer");
});

let lists = 0;
/** A list of so many people whom nobody knows, and who joined long ago. */
function aList(people: number): { text: string; email(n: number): string; hash: string } {
  lists += 1;
  const list = lists;
  const email = (n: number) => `new${n}@list${list}.example.org`;
  const rows = Array.from({ length: people }, (_, n) => `New Person ${n},${email(n)},2020-01-01`);
  const text = ["Name,Email,Joined", ...rows].join("\n");
  return { text, email, hash: createHash("sha256").update(text).digest("hex") };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function handedIn(text: string): Promise<string> {
  const done = await perform(at.house, handIn, { file: bytesOf(text) }, { actor: asker.person });
  if (isRefusal(done) || typeof done === "symbol") throw new Error("it was not handed in");
  return done.file.hash;
}

const inputFor = (hash: string) => ({
  ...{ hash, name: "0", email: "1", joinedOn: "2" },
  ...{ as: "member", dates: "" },
});

/** Handed in, asked for, keys turned. Answers the request's number. */
const imported = async (text: string): Promise<number> =>
  byRequest(at, bringIn, inputFor(await handedIn(text)), [asker, keyHolder]);

const active = () => countActiveMembers(db(), "support", at.clock.now(), rules);
const rollSize = async () => (await findBallot(db(), await aBallot(at.house)))?.rollSize;
const standingOf = async (email: string) => {
  const record = await findByEmail(db(), email);
  return record && (await findPerson(db(), record.id, at.clock.now()))?.standing;
};
const takesBack = (request: number, { person }: Pick<Officer, "person"> = asker) =>
  perform(at.house, takeBack, { request: String(request) }, { actor: person });

describe("an import from the first ballot on", () => {
  it("takes two keys; everybody is told how many came, and the file is gone", async () => {
    const member = await aMember(at.house, { email: "here@example.org" });
    const { text, email, hash } = aList(30);
    expect(await handedIn(text)).toBe(hash);
    const number = await anOpenRequest(at, bringIn, inputFor(hash), asker);
    expect(await findByEmail(db(), email(3))).toBeUndefined();
    expect((await findRequest(db(), number))?.says).toBe(
      `Imports a members' list of 30 rows (SHA-256 ${hash}).`,
    );
    const other = await anOfficer(at, "national-committee");
    expect(isRefusal(await turnsKey(at, number, other))).toBe(true);
    await turnsKey(at, number, keyHolder);
    expect(await standingOf(email(3))).toBe("member");

    const { lines } = await listLines(db(), { subject: "/party/imports" });
    const says = lines.map((line) => line.says).join("\n");
    expect(says).toContain("30 added, 0 known already, 0 refused");
    expect(says).toContain(hash);
    expect(JSON.stringify(lines)).not.toMatch(/New Person|example\.org/);
    expect(await listHandedIn(db(), at.clock.now())).toEqual([]);
    const kept = await sql`select from imports.list_file`.execute(db());
    expect(kept.rows).toEqual([]);

    const [letter] = await lettersTo(at.house, "here@example.org");
    expect(letter?.subject).toContain("30 people came at once");
    expect(letter?.body).not.toContain("New Person");
    expect(await lettersTo(at.house, email(3))).toEqual([]);
    const { page } = await new Visitor(at).get("/party/imports");
    expect(page).toContain("30 people. 0 were here already");
    const week = await (await new Visitor(at).signInAs(member)).get("/");
    expect(week.page).toContain("30 people came by the import");
  });

  it("brings in nobody where the file that is kept is not the one that was signed", async () => {
    const { text, email, hash } = aList(3);
    await handedIn(text);
    const number = await anOpenRequest(at, bringIn, inputFor(hash), asker);
    const other = Buffer.from(text.replace("New Person", "Old Person"));
    await sql`update imports.list_file set bytes = ${other} where hash = ${hash}`.execute(db());
    await turnsKey(at, number, keyHolder);
    expect(await findRequest(db(), number)).toMatchObject({ state: "refused" });
    expect(await findByEmail(db(), email(0))).toBeUndefined();
  });

  it("is refused where the file is gone, has no columns, or nobody on it is new", async () => {
    const { text, hash } = aList(3);
    expect(await askFor(at, bringIn, inputFor(hash), asker)).toMatchObject({ kind: "gone" });
    await handedIn(text);
    const noEmail = await askFor(at, bringIn, { hash, name: "0", as: "member" }, asker);
    expect(noEmail).toMatchObject({ kind: "invalid", code: "imports.questions.column" });
    const noWord = await askFor(at, bringIn, { hash, name: "0", email: "1" }, asker);
    expect(noWord).toMatchObject({ kind: "invalid", code: "imports.questions.as" });
    await imported(text);
    const again = await anOpenRequest(at, bringIn, inputFor(await handedIn(text)), asker);
    await turnsKey(at, again, keyHolder);
    expect(await findRequest(db(), again)).toMatchObject({ state: "refused" });
    expect((await listImports(db())).map(({ request }) => request)).not.toContain(again);
  });

  it("keeps no file on which nobody decides", async () => {
    await handedIn(aList(3).text);
    at.clock.moveForward(2 * rules.requestHours * HOUR - 1);
    await clearImports(at.house);
    expect((await sql`select from imports.list_file`.execute(db())).rows).not.toEqual([]);
    at.clock.moveForward(1);
    await clearImports(at.house);
    expect((await sql`select from imports.list_file`.execute(db())).rows).toEqual([]);
  });
});

describe("taking an import back", () => {
  it("is an officer's of either body, once, and in time; afterwards those who came vote", async () => {
    const first = aList(5);
    const request = await imported(first.text);
    const member = await aMember(at.house);
    const treasurer = await anOfficer(at, "treasurer");
    for (const person of [member, treasurer.person])
      expect(await takesBack(request, { person })).toMatchObject({ kind: "not-allowed" });
    expect(isRefusal(await takesBack(request))).toBe(false);
    expect(await takesBack(request)).toMatchObject({ kind: "conflict" });
    await clearImports(at.house);
    expect(await findByEmail(db(), first.email(0))).toBeUndefined();
    expect(await takesBack(999)).toMatchObject({ kind: "not-found" });

    const second = aList(5);
    const late = await imported(second.text);
    const come = await findByEmail(db(), second.email(1));
    if (come === undefined) throw new Error("nobody came");
    await new Visitor(at).signInAs({ personId: come.id });
    const rolls = (await rollSize()) ?? 0;
    at.clock.moveForward(rules.importUndoHours * HOUR);
    expect(await takesBack(late)).toMatchObject({ kind: "conflict" });
    expect(await rollSize()).toBe(rolls + 1);
  });

  it("is undone by the jury that judged it, also later; whoever joins again is not forgotten", async () => {
    const { text, email } = aList(4);
    const request = await imported(text);
    at.clock.moveForward(200 * HOUR);
    const jury = {
      kind: "jury",
      juryId: 1,
      requestId: request,
      why: "Nobody knows them.",
    } as const;
    const undo = bringIn.undo;
    expect(undo?.act).toBe(takeBack);
    expect(isRefusal(await perform(at.house, takeBack, {}, { actor: jury }))).toBe(false);
    const form = {
      kind: "member",
      name: "New Person",
      email: email(2),
      postcode: "",
      age: "adult",
      consent: "yes",
    };
    await new Visitor(at).post("/join", form);
    await clearImports(at.house);
    expect(await findByEmail(db(), email(2))).toMatchObject({ isConfirmed: false });
    expect(await findByEmail(db(), email(1))).toBeUndefined();
  });
});

describe("the pages", () => {
  const upload = async (visitor: Visitor, text: string, path = "/party/import") => {
    const body = new FormData();
    body.append("file", new Blob([text], { type: "text/csv" }), "members.csv");
    return visitor.send(path, body);
  };

  it("take the file, show what it would do, and lead to the request", async () => {
    const officer = await new Visitor(at).signInAs(asker.person);
    expect((await officer.get("/party/import")).page).toContain("multipart/form-data");
    const { text, hash } = aList(12);
    const sent = await upload(officer, text);
    expect(sent.leadsTo).toBe(`/party/import/${hash}`);
    const { page } = await officer.get(`/party/import/${hash}?as=member`);
    expect(page).toContain("12 people would come");
    expect(page).toContain("New Person");
    const without = await officer.get(`/party/import/${hash}?name=0&email=`);
    expect(without.page).toContain("Say which columns hold the name and the email address");
    const asked = await officer.post("/party/import/ask", {
      ...inputFor(hash),
      why: "They were members of the party that we grow out of.",
    });
    expect(asked.leadsTo).toMatch(/^\/requests\/\d+$/);
    const request = await officer.get(asked.leadsTo ?? "");
    expect(request.page).toContain("12 people would come");
  });

  it("show who looks like somebody who is here already, to the other key too", async () => {
    const here = "Name,Email,Postcode\nZoë Núñez,zoe@one.example.org,PL4 0AB";
    const input = (hash: string) => ({ hash, name: "0", email: "1", postcode: "2", as: "member" });
    await byRequest(at, bringIn, input(await handedIn(here)), [asker, keyHolder]);
    const rows = ["Zoë Núñez,zoe@one.example.org,PL4 0AB", "zoe nunez,z@two.example.org,pl40ab"];
    const others = [
      "Zoe Nunez,z@three.example.org,PL4 0AC",
      "Zoe Other,o@four.example.org,PL4 0AB",
    ];
    const hash = await handedIn(["Name,Email,Postcode", ...rows, ...others].join("\n"));
    const officer = await new Visitor(at).signInAs(asker.person);
    const { page } = await officer.get(`/party/import/${hash}?as=member`);
    expect(page).toContain("3 people would come. 1 person is here already");
    expect(page).toContain("1 person of those who would come has the name and the postcode");
    expect(page).toContain("these are the rows 3.");
    const number = await anOpenRequest(at, bringIn, input(hash), asker);
    const other = await new Visitor(at).signInAs(keyHolder.person);
    expect((await other.get(`/requests/${number}`)).page).toContain("who would vote twice");
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await member.get(`/requests/${number}`)).page).not.toContain("who would vote twice");
  });

  it("ask who is a member before they offer to ask, and what was chosen is signed", async () => {
    const list = aList(2);
    const [head, first, second] = list.text.split("\n");
    const text = `${head},Status,Expiry\n${first},Current,04/07/2030\n${second},Pending,04/07/2030`;
    const hash = await handedIn(text);
    const officer = await new Visitor(at).signInAs(asker.person);
    const { page } = await officer.get(`/party/import/${hash}`);
    expect(page).toContain("whether these words of the list make a member: “pending”");
    expect(page).toContain("the day or the month comes first");
    expect(page).not.toContain("Go on to sign");
    const columns = { name: "0", email: "1", joinedOn: "2", status: "3", renewsOn: "4" };
    const said = { ...columns, dates: "month-first" };
    const query = new URLSearchParams({ ...said, "word:pending": "supporter" });
    const answered = await officer.get(`/party/import/${hash}?${query}`);
    expect(answered.page).not.toContain("To be answered first");
    expect(answered.page).toContain("7 April 2030");
    expect(answered.page).toContain('value="pending=supporter"');
    expect(await askFor(at, bringIn, { hash, ...said }, asker)).toMatchObject({
      code: "imports.questions.words",
    });
    const input = { hash, ...said, decided: "pending=supporter" };
    const number = await anOpenRequest(at, bringIn, input, asker);
    const other = await new Visitor(at).signInAs(keyHolder.person);
    const signed = (await other.get(`/requests/${number}`)).page;
    expect(signed).toContain("“pending” (1 row): Supporter");
    expect(signed).toContain("the month comes first");
    await turnsKey(at, number, keyHolder);
    expect(await standingOf(list.email(0))).toBe("member");
    expect(await standingOf(list.email(1))).toBe("supporter");
    const bad = await askFor(at, bringIn, { ...input, decided: "pending=king" }, asker);
    expect(bad).toMatchObject({ kind: "invalid" });
  });

  it("are an officer's alone, and say what is wrong with a file", async () => {
    const { text, hash } = aList(2);
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await upload(member, text)).status).toBe(403);
    expect((await upload(new Visitor(at), text)).status).not.toBe(200);
    expect((await member.get(`/party/import/${hash}`)).status).toBe(403);
    const officer = await new Visitor(at).signInAs(asker.person);
    expect((await upload(officer, "")).status).toBe(422);
    expect((await upload(officer, "Name,Email\n")).page).toContain("nobody below them");
    expect((await officer.post("/party/import", {})).status).toBe(422);
    expect((await upload(officer, text, "/party/import/ask")).status).toBe(415);
    expect((await officer.get(`/party/import/${hash}`)).status).toBe(410);
    expect((await officer.get("/party/import/nothing")).status).toBe(410);
    expect((await upload(officer, "x".repeat(9_000_000))).status).toBe(413);
  });
});

describe("an import of two thousand", () => {
  it("moves every threshold, lets nobody vote who has not come, and is taken back whole", async () => {
    const before = await active();
    const rolls = await rollSize();
    const { text, email } = aList(2000);
    const request = await imported(text);
    expect(await active()).toBe(before + 2000);

    const come = await findByEmail(db(), email(7));
    if (come === undefined) throw new Error("nobody came");
    const visitor = await new Visitor(at).signInAs({ personId: come.id });
    expect((await visitor.get("/me")).status).toBe(200);
    expect(await rollSize()).toBe(rolls);

    expect(isRefusal(await takesBack(request, keyHolder))).toBe(false);
    expect(await active()).toBe(before);
    expect(await rollSize()).toBe(rolls);
    expect(await standingOf(email(7))).toBe("supporter");
    expect(await standingOf(email(8))).not.toBe("member");
    const { lines } = await listLines(db(), { subject: "/party/imports" });
    expect(lines[0]?.says).toBe(
      `The import by request ${request} was taken back: 1999 removed, 1 stay as supporters.`,
    );
    const [letter] = await lettersTo(at.house, email(7));
    expect(letter?.subject).toContain("You are a supporter");
    const { page } = await visitor.get("/party/imports");
    expect(page).toContain("1,999 removed, 1 stay as supporters");
  });
});
