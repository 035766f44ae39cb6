import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, describe, expect, it } from "vitest";
import { handIn } from "../app/imports/acts/hand-in.ts";
import { importAtFounding } from "../app/imports/at-founding.ts";
import { sendAll } from "../app/mail/testing/send-all.ts";
import { findByEmail } from "../app/membership/door.ts";
import { exportRoll } from "../app/membership/exporting/acts/export-roll.ts";
import { mailToAll } from "../app/news/acts/mail-to-all.ts";
import { postLetters } from "../app/news/jobs.ts";
import { foundRealParty } from "../app/programs/desk/founding.ts";
import { setRule } from "../app/rulebook/door.ts";
import { inTransaction, perform } from "../platform/act.ts";
import { isRefusal } from "../platform/refusal.ts";
import { openMailTransport } from "../platform/sending/mail-transport.ts";
import { anSmtpServer } from "../platform/testing/an-smtp-server.ts";
import { aHouse, PARTY_URL } from "./a-house.ts";
import { lettersTo } from "./letters.ts";
import { anOfficer, byRequest } from "./officers.ts";
import { aMember } from "./people.ts";
import { Visitor } from "./visit.ts";

const DAY = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), "by-law-"));
afterAll(() => rmSync(folder, { recursive: true }));

const SAID = {
  promoter: "Pat Promoter",
  address: "PO Box 12, Plymouth, PL1 1AA",
  contact: "hello@party.test",
  fee: "12",
  slogan: "Bread and roses",
};
const IMPRINT =
  "Promoted by Pat Promoter on behalf of The Test Party, both of PO Box 12, Plymouth, PL1 1AA.";
const FEE = "Membership costs £12 for 12 months.";

const founding = {
  name: "The Test Party",
  url: PARTY_URL,
  founders: ["Ada Okafor <ada@example.org>", "Bea Lim <bea@example.org>"],
};

const form = { kind: "member", postcode: "", consent: "yes" };

describe("a real party, founded, imported, and joined by somebody new", () => {
  const at = aHouse({ hasImprint: false });
  const found = (imprint: object) =>
    foundRealParty(
      { database: at.house.database, clock: at.clock, log: at.house.log },
      { ...founding, imprint },
    );

  it("is not founded with half an imprint, and told which part is missing", async () => {
    const { fee: _fee, ...half } = SAID;
    const refusal = await found(half);
    expect(isRefusal(refusal) && [refusal.field, refusal.says]).toEqual([
      "fee",
      expect.stringContaining("--fee is missing"),
    ]);
    const bad = await found({ ...SAID, address: "Plymouth" });
    expect(isRefusal(bad) && bad.says).toMatch(/^--address cannot be that\. .*postcode/);
  });

  it("says at every page, and in every letter, who answers for it and what membership costs", async () => {
    expect(await found(SAID)).toMatchObject({ hasImprint: true });
    const visitor = new Visitor(at);
    for (const path of ["/", "/join", "/policy", "/imprint", "/privacy", "/nowhere"]) {
      const { page } = await visitor.get(path);
      expect([path, page.includes(IMPRINT), page.includes(FEE)]).toEqual([path, true, true]);
      expect(page).toContain('href="/imprint"');
      expect(page).toContain('href="/privacy"');
    }
    expect((await visitor.get("/")).page).toContain("Bread and roses");
    expect((await visitor.get("/privacy")).page).toContain("hello@party.test");
    const server = await anSmtpServer();
    const from = "The Test Party <office@party.test>";
    const mail = openMailTransport({ smtpUrl: server.url, from, log: at.house.log });
    await sendAll({ ...at.house, mail });
    const texts = server.messages().map(({ text = "" }) => text);
    mail.close();
    await server.close();
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      expect(text).toContain(`${IMPRINT}\n${FEE} hello@party.test`);
      expect(text).toContain(`${PARTY_URL}/party/first-steps`);
    }
  });

  it("tells its founders what to do first, and ticks what is done", async () => {
    const ada = await findByEmail(at.house.database, "ada@example.org");
    const founder = await new Visitor(at).signInAs({ personId: ada?.id ?? ("" as never) });
    const done = async () =>
      [
        ...(await founder.get("/party/first-steps")).page.matchAll(/is-done.*?<a[^>]*>([^<]*)/gs),
      ].map(([, label]) => label);
    const before = await done();
    expect(before).toEqual([
      "Fill a second office",
      "Say who answers for the party",
      "Read the privacy notice",
      "Give the front page your own words",
    ]);
    const path = join(folder, "list.csv");
    writeFileSync(path, "Name,Email\nOld Hand,old@example.org\nOlder Hand,older@example.org\n");
    const nothing = () => {};
    const quiet = { columns: nothing, choices: nothing, questions: nothing, example: nothing };
    await importAtFounding(
      at.house,
      { path, as: "member", isPreview: false, corrections: [], isFounding: async () => true },
      { ...quiet, progress: nothing, row: nothing },
    );
    expect(await done()).toEqual([...before, "Bring your members in"]);
    expect((await new Visitor(at).get("/party/first-steps")).leadsTo).toMatch(/^\/sign-in/);
  });

  it("takes in somebody new, who says how old they are, and nobody who is too young to say it", async () => {
    const visitor = new Visitor(at);
    const { page } = await visitor.get("/join");
    expect(page).toContain("I am 18 or over");
    expect(page).toContain("I am 16 or over, and not yet 18");
    const join = { ...form, name: "Young Hopeful", email: "young@example.org" };
    const unsaid = await visitor.post("/join", join);
    expect([unsaid.status, unsaid.page.includes("Say how old you are.")]).toEqual([422, true]);
    await visitor.post("/join", { ...join, age: "minor" });
    const [letter] = await lettersTo(at.house, "young@example.org");
    const key = /key=([\w-]+)/.exec(letter?.body ?? "")?.[1] ?? "";
    expect((await visitor.post("/join/confirm", { key })).leadsTo).toBe("/me/welcome");
    expect((await visitor.get("/me/details")).page).toContain("I am 18 now");
    expect(await findByEmail(at.house.database, "young@example.org")).toMatchObject({
      isListed: false,
      adultOn: "2029-03-01",
    });
  });
});

describe("whoever is under 18", () => {
  const at = aHouse();
  const young = async (email: string) => {
    const visitor = new Visitor(at);
    await visitor.post("/join", { ...form, name: "Young Hopeful", email, age: "minor" });
    const [letter] = await lettersTo(at.house, email);
    const key = /key=([\w-]+)/.exec(letter?.body ?? "")?.[1] ?? "";
    await visitor.post("/join/confirm", { key });
    return visitor;
  };
  const exported = async () => {
    const asker = await anOfficer(at, "treasurer");
    const keys = [asker, await anOfficer(at, "trustee")] as const;
    const request = await byRequest(at, exportRoll, { whom: "everybody", holds: "letters" }, keys);
    const visitor = await new Visitor(at).signInAs(asker.person);
    return (await visitor.post(`/party/exports/${request}/fetch`)).page;
  };
  const written = async (subject: string) => {
    const keys = [
      await anOfficer(at, "national-committee"),
      await anOfficer(at, "trustee"),
    ] as const;
    const letter = { subject, text: "Come to the rally, all of you.", whom: "everybody" };
    await byRequest(at, mailToAll, letter, keys);
    await postLetters(at.house);
  };
  const subjectsTo = async (email: string) =>
    (await lettersTo(at.house, email)).map(({ subject }) => subject);

  it("is in no file and gets no officers' letter, until they are 18 or say so", async () => {
    const first = await young("first@young.example");
    await young("second@young.example");
    await aMember(at.house, { email: "grown@example.org" });
    expect(await exported()).toContain("grown@example.org");
    expect(await exported()).not.toContain("young.example");
    await written("Rally one");
    expect(await subjectsTo("grown@example.org")).toContain("Rally one");
    expect(await subjectsTo("first@young.example")).not.toContain("Rally one");

    const details = { name: "Young Hopeful", postcode: "", about: "", adult: "yes" };
    await first.fill("/me/details", details);
    expect((await first.get("/me/details")).page).not.toContain("I am 18 now");
    await written("Rally two");
    expect(await subjectsTo("first@young.example")).toContain("Rally two");
    expect(await subjectsTo("second@young.example")).not.toContain("Rally two");
    expect(await exported()).toContain("first@young.example");

    at.clock.moveForward(731 * DAY);
    expect(await exported()).toContain("second@young.example");
  });

  it("cannot join a party that takes nobody under 18", async () => {
    const setting = { name: "leastAge", number: 18, setBy: "a test" } as const;
    await inTransaction(at.house, (tx, now) => setRule(tx, setting, now));
    const visitor = new Visitor(at);
    expect((await visitor.get("/join")).page).not.toContain('value="minor"');
    const join = { ...form, name: "Too Young", email: "too@young.example", age: "minor" };
    const answer = await visitor.post("/join", join);
    expect([answer.status, answer.page.includes("from the age of 18")]).toEqual([422, true]);
  });
});

describe("what stays for some days only", () => {
  const at = aHouse();
  /** What of each such table is older than it may be, on a day years later. */
  const LEFT: Readonly<Record<string, string>> = {
    "mail.letter": "posted_at < $now::timestamptz - interval '31 days'",
    "mail.text": "kept_at < $now::timestamptz - interval '32 days'",
    "membership.suspension": "person_id is not null",
    "discussions.hidden": "text is not null",
    "opinions.hidden": "text is not null",
    "imprint.imprint": "number < (select max(number) from imprint.imprint)",
  };
  const count = async (table: string, where = "true") => {
    const now = at.clock.now().toISOString();
    const { rows } = await sql<{ left: number }>`
      select count(*)::int as left from ${sql.table(table)}
      where ${sql.raw(where.replace("$now", `'${now}'`))}`.execute(at.house.database);
    return rows[0]?.left;
  };

  it("is gone when the clock has moved on, in every table that the notice names so", async () => {
    const { house } = at;
    const officer = await anOfficer(at, "national-committee");
    await perform(
      house,
      handIn,
      { file: new TextEncoder().encode("Name,Email\nJo,jo@example.org\n") },
      { actor: officer.person },
    );
    await new Visitor(at).post("/join", {
      ...form,
      name: "Eve",
      email: "eve@example.org",
      age: "adult",
    });
    const member = await aMember(house, { email: "code@example.org" });
    const visitor = await new Visitor(at).signInAs(member);
    await visitor.post("/me/email", { email: "other@example.org" });
    await new Visitor(at).post("/sign-in", { email: "code@example.org" });
    const tables = house.kept.flatMap(({ stays, tables }) =>
      stays.kind === "counted" ? tables : [],
    );
    for (const filled of [
      "imports.list_file",
      "membership.confirmation",
      "mail.letter",
      "sign_in.session",
      "sign_in.code",
    ]) {
      expect(tables).toContain(filled);
      expect([filled, await count(filled)]).not.toEqual([filled, 0]);
    }
    at.clock.moveForward(2200 * DAY);
    await house.runDueJobs();
    for (const table of tables)
      expect([table, await count(table, LEFT[table])]).toEqual([table, 0]);
  });
});
