import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { aHouse } from "../../testing/a-house.ts";
import { Visitor } from "../../testing/visit.ts";

const at = aHouse();

const LINES = 620;

beforeAll(async () => {
  await inTransaction(at.house, async (tx) => {
    for (let number = 1; number <= LINES; number++) {
      const act = number % 3 === 0 ? "ballots.close" : "proposals.publish";
      const line = {
        act,
        by: "the author",
        on: `/proposals/${number % 7}`,
        says: `Act ${number}.`,
      };
      await at.house.record(tx, { ...line, facts: { hash: `<${number}>` } }, at.clock.now());
    }
  });
  at.clock.moveForward(180_000);
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

  it("says in plain words what it promises and what not, and escapes facts", async () => {
    const { page } = await visitor().get("/record");
    expect(page).toContain("Lines are only added");
    expect(page).toContain("cannot promise yet");
    expect(page).toContain("&lt;620>");
  });

  it.each(["act=nothing", "on=%2Fnowhere", "act=a.b.c", "act=%00%25", "on=%3Cscript%3E"])(
    "?%s finds nothing and says so",
    async (query) => {
      const { status, page } = await visitor().get(`/record?${query}`);
      expect(status).toBe(200);
      expect(page).toContain("No line fits what you asked for.");
    },
  );

  it.each(["before=x", "before=99999999999999999999", "before=-1", "before=0", `on=&act=`])(
    "?%s shows the newest lines",
    async (query) => {
      const { status, page } = await visitor().get(`/record?${query}`);
      expect(status).toBe(200);
      expect(page).toContain("Act 620.");
    },
  );
});

describe("/record.json", () => {
  const load = async (path: string) => JSON.parse((await visitor().get(path)).page);

  it("gives whoever keeps a copy every line once, the oldest first", async () => {
    const first = await load("/record.json");
    expect(first.lines[0]).toEqual({
      number: 1,
      act: "proposals.publish",
      by: "the author",
      on: "/proposals/1",
      says: "Act 1.",
      facts: { hash: "<1>" },
      at: "2027-03-01T12:00:00.000Z",
    });
    const second = await load(first.next.replace("http://party.test", ""));
    expect(second.next).toBeNull();
    const numbers = [...first.lines, ...second.lines].map((line) => line.number);
    expect(numbers).toEqual(Array.from({ length: LINES }, (_, index) => index + 1));
  });

  it("holds back what is younger than two minutes, and offers it later at the same address", async () => {
    const before = await load(`/record.json?after=${LINES}`);
    const line = { act: "rooms.act", by: "the clock", on: "/x", says: "New." };
    await inTransaction(at.house, (tx) => at.house.record(tx, line, at.clock.now()));
    const path = before.later.replace("http://party.test", "");
    expect((await load(path)).lines).toEqual([]);
    at.clock.moveForward(121_000);
    expect((await load(path)).lines).toMatchObject([{ says: "New." }]);
  });

  it.each(["after=x", "after=-5", "after=99999999999999999999"])(
    "?%s begins at the start",
    async (query) => {
      expect((await load(`/record.json?${query}`)).lines[0].number).toBe(1);
    },
  );
});
