import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { inOffice } from "../../platform/capacity.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { sealLines } from "./sealing/seal.ts";
import { anAct } from "./testing.ts";

const at = aHouse();

const LINES = 620;
let officer: Person;

beforeAll(async () => {
  officer = await aMember(at.house, { name: "Olu Officer", offices: ["safety-officer"] });
  await inTransaction(at.house, async (tx) => {
    for (let number = 1; number <= LINES; number++) {
      const act = number % 3 === 0 ? "ballots.close" : "proposals.publish";
      const line = anAct({ act, on: `/proposals/${number % 7}`, says: `Act ${number}.` });
      const facts = { hash: `<${number}>` };
      if (number % 100 === 0) {
        const officers = { ...line, by: inOffice("safety-officer"), facts };
        await at.house.record(tx, officers, at.clock.now(), officer);
      } else await at.house.record(tx, { ...line, facts }, at.clock.now());
    }
  });
  await sealLines(at.house);
});

const visitor = () => new Visitor(at);
const nextIn = (page: string) =>
  (/href="(\/record\?[^"]*before=\d+)"/.exec(page)?.[1] ?? "").replaceAll("&amp;", "&");
const saysIn = (page: string) =>
  [...page.matchAll(/Act (\d+)\./g)].map((match) => Number(match[1]));

describe("/record", () => {
  it("shows everybody the newest lines first, and every line once on the way back", async () => {
    const seen: number[] = [];
    let path = "/record";
    while (path !== "") {
      const { status, page } = await visitor().get(path);
      expect(status).toBe(200);
      seen.push(...saysIn(page));
      path = nextIn(page);
    }
    expect(seen).toEqual(Array.from({ length: LINES }, (_, index) => LINES - index));
  });

  it.each([
    ["/record?act=ballots", (number: number) => number % 3 === 0],
    ["/record?act=ballots.close", (number: number) => number % 3 === 0],
    ["/record?on=%2Fproposals%2F5", (number: number) => number % 7 === 5],
    [
      "/record?act=proposals&on=%2Fproposals%2F5",
      (number: number) => number % 3 !== 0 && number % 7 === 5,
    ],
  ])("%s shows only those, on the next page too", async (path, fits) => {
    const first = await visitor().get(path);
    const second = await visitor().get(nextIn(first.page));
    const seen = [...saysIn(first.page), ...saysIn(second.page)];
    expect(seen.length).toBeGreaterThan(50);
    expect(seen.every(fits)).toBe(true);
  });

  it("shows what was done in an office, to everybody", async () => {
    const { page } = await visitor().get("/record?office=safety-officer");
    expect(saysIn(page)).toEqual([600, 500, 400, 300, 200, 100]);
    expect(page).toContain('<option value="safety-officer" selected>Safety officer</option>');
    expect(page).not.toContain("Olu");
  });

  it("shows which officer did what to members, and to nobody else", async () => {
    const path = `/record?officer=${officer.personId}`;
    const member = await visitor().signInAs(await aMember(at.house));
    const { page } = await member.get(path);
    expect(saysIn(page)).toEqual([600, 500, 400, 300, 200, 100]);
    expect(page).toContain("Olu Officer");
    expect((await visitor().get(path)).leadsTo).toContain("/sign-in");
    const supporter = await aMember(at.house, { standing: "supporter" });
    const answer = await (await visitor().signInAs(supporter)).get(path);
    expect(answer.status).toBe(403);
    expect(answer.page).not.toContain("Olu");
  });

  it("says what is sealed, what it promises and what it cannot", async () => {
    const { page } = await visitor().get("/record");
    expect(page).toContain("620 lines are sealed");
    expect(page).toContain("Lines are only added");
    expect(page).toContain("It cannot promise that a line tells the truth");
    expect(page).toContain("It does not say that what the lines tell is right.");
    expect(page).toContain(at.house.sealing.key?.verifierKey);
  });

  it.each([
    "act=nothing",
    "on=%2Fnowhere",
    "act=a.b.c",
    "act=%00%25",
    "on=%3Cscript%3E",
    "office=x",
  ])("?%s finds nothing and says so", async (query) => {
    const { status, page } = await visitor().get(`/record?${query}`);
    expect(status).toBe(200);
    expect(page).toContain("No line fits what you asked for.");
  });

  it.each(["before=x", "before=99999999999999999999", "before=-1", "on=&act=", "officer=x"])(
    "?%s shows the newest lines",
    async (query) => {
      const { status, page } = await visitor().get(`/record?${query}`);
      expect(status).toBe(200);
      expect(page).toContain("Act 620.");
    },
  );
});

describe("a line's own page", () => {
  it("tells what it tells, escaped, with its neighbours and its proof", async () => {
    const { page, status } = await visitor().get("/record/300");
    expect(status).toBe(200);
    for (const text of [
      "Line 300",
      "Act 300.",
      "Safety officer",
      "&lt;300>",
      "/record/300/proof",
    ]) {
      expect(page).toContain(text);
    }
    expect(page).toContain('href="/record/299"');
    expect(page).toContain('href="/record/301"');
    expect(page).not.toContain("Olu");
  });

  it("has the exact bytes of its entry as a file", async () => {
    const { page, response } = await visitor().get("/record/300/entry");
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(JSON.parse(page)).toMatchObject({ v: 1, says: "Act 300.", offices: ["safety-officer"] });
  });

  it.each(["0", "621", "01", "x", "2147483648", "1e2", "%00"])(
    "/record/%s is not there",
    async (line) => {
      for (const path of [`/record/${line}`, `/record/${line}/entry`, `/record/${line}/proof`]) {
        expect((await visitor().get(path)).status).toBe(404);
      }
    },
  );
});

describe("a line that has no seal yet", () => {
  it("is shown as waiting, and as a line like any other once it is sealed", async () => {
    const line = anAct({ says: "Act 621." });
    await inTransaction(at.house, (tx) => at.house.record(tx, line, at.clock.now()));
    const waiting = await visitor().get("/record");
    expect(waiting.page).toContain("Waiting to be sealed");
    expect((await visitor().get("/record/621")).status).toBe(404);
    await sealLines(at.house);
    const sealed = await visitor().get("/record");
    expect(sealed.page).toContain('href="/record/621"');
    expect(sealed.page).not.toContain("Waiting to be sealed");
  });
});

describe("/record.json", () => {
  const load = async (path: string) => JSON.parse((await visitor().get(path)).page);

  it("gives every sealed line once, in the order of the log", async () => {
    const first = await load("/record.json");
    expect(first.lines[0]).toEqual({
      line: 1,
      v: 1,
      act: "proposals.publish",
      by: "the clock",
      on: "/proposals/1",
      says: "Act 1.",
      facts: { hash: "<1>" },
      at: "2027-03-01T12:00:00.000Z",
    });
    const second = await load(first.next.replace("http://party.test", ""));
    expect(second.next).toBeNull();
    const numbers = [...first.lines, ...second.lines].map(({ line }) => line);
    expect(numbers).toEqual(Array.from({ length: LINES + 1 }, (_, index) => index + 1));
  });

  it("offers what is sealed later at the same address, and not before it is sealed", async () => {
    const end = await load(`/record.json?after=${LINES + 1}`);
    const line = anAct({ says: "New." });
    await inTransaction(at.house, (tx) => at.house.record(tx, line, at.clock.now()));
    const later = end.later.replace("http://party.test", "");
    expect((await load(later)).lines).toEqual([]);
    await sealLines(at.house);
    expect((await load(later)).lines).toMatchObject([{ says: "New." }]);
  });

  it("gives one item's lines alone, each with its own number and the way to later ones", async () => {
    const on = "/proposals/7 & more";
    const say = async (says: string) => {
      const line = anAct({ on, says });
      await inTransaction(at.house, (tx) => at.house.record(tx, line, at.clock.now()));
      await sealLines(at.house);
    };
    await say("One.");
    const found = await load(`/record.json?on=${encodeURIComponent(on)}`);
    expect(found.lines).toMatchObject([{ on, says: "One." }]);
    const entry = await load(`/record/${found.lines[0].line}/entry`);
    expect(entry).toMatchObject({ on, says: "One." });
    expect(found.next).toBeNull();
    await say("Two.");
    const later = await load(found.later.replace("http://party.test", ""));
    expect(later.lines).toMatchObject([{ on, says: "Two." }]);
    const cut = `/record.json?on=${"a".repeat(199)}%F0%9F%98%80`;
    expect((await load(cut)).lines).toEqual([]);
  });

  it.each(["after=x", "after=-5", "after=99999999999999999999"])(
    "?%s begins at the start",
    async (query) => {
      expect((await load(`/record.json?${query}`)).lines[0].line).toBe(1);
    },
  );
});
