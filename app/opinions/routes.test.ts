import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { addDays } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { asMemberSince } from "../../testing/out-of-turn.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { setOpinionsOpen } from "./store.ts";
import { opinionsOnAMatter } from "./testing/opinions-on.ts";
import type { OpinionTopicId } from "./topic.ts";

const at = aHouse();

let topicId: OpinionTopicId;
let ada: Visitor;
let bo: Visitor;
const here = () => `/opinions/${topicId}`;

beforeAll(async () => {
  topicId = await opinionsOnAMatter(at.house, "/matters/1");
  ada = await new Visitor(at).signInAs(await aMember(at.house, { name: "Ada Okafor" }));
  bo = await new Visitor(at).signInAs(await aMember(at.house, { name: "Bo Lindqvist" }));
});

const answers = async () => {
  const { rows } = await sql<{ text: string; says: number; answers: number }>`
    select s.text, a.says, s.answers from opinions.answer a
    join opinions.statement s on s.id = a.statement_id
    where a.topic_id = ${topicId} order by s.id, a.answered_at`.execute(at.house.database);
  return rows;
};

describe("a topic without statements", () => {
  it("says what will be here, and offers the first step", async () => {
    const { page, status } = await ada.get(here());
    expect([status, page.includes("There are no statements yet")]).toEqual([200, true]);
    expect(page).toContain(`${here()}/add-statement`);
    expect((await ada.get(`${here()}/map`)).page).toContain("It is drawn once 20 members");
  });
});

describe("a statement", () => {
  it("is added; whoever added it agrees with it, and nobody sees whose it is", async () => {
    const { leadsTo } = await ada.post(`${here()}/add-statement`, {
      text: "Rents should follow wages",
    });
    expect(leadsTo).toBe(`${here()}/statements`);
    expect(await answers()).toEqual([{ text: "Rents should follow wages", says: 1, answers: 1 }]);
    const { page } = await bo.get(`${here()}/statements`);
    expect(page).toContain("Rents should follow wages");
    expect(page).not.toContain("Okafor");
  });

  it.each([
    ["the same", "Rents should follow wages"],
    ["in capitals, with a point", "RENTS should follow  wages."],
    ["with letters of another alphabet", "Rеnts shоuld fоllow wаges"],
    ["with something unseen in it", "Rents should\u200b follow\u00ad wages"],
  ])("%s is refused kindly, and the one that stands is shown", async (_, text) => {
    const { status, page } = await bo.post(`${here()}/add-statement`, { text });
    expect(status).toBe(422);
    expect(page).toContain("This has been said already");
    expect(page).toContain("Rents should follow wages");
  });

  it.each([
    ["nothing", "", "must"],
    ["too much", "x".repeat(141), "140"],
    ["no words", "!!! ??? *** ---", "in words"],
    ["pictures alone", "😀😀😀😀😀😀😀😀😀", "in words"],
  ])("of %s is refused, and what was typed stands again", async (_, text) => {
    const { status } = await bo.post(`${here()}/add-statement`, { text });
    expect(status).toBe(422);
  });

  it("of markup is shown as it was typed, and does nothing", async () => {
    await bo.post(`${here()}/add-statement`, { text: "<b onclick=x>Cap</b> all rents & fees" });
    const { page } = await ada.get(`${here()}/statements`);
    expect(page).toContain("&lt;b onclick=x>Cap&lt;/b> all rents &amp; fees");
  });

  it("of one member there are so many as the rulebook says", async () => {
    const topic = await opinionsOnAMatter(at.house);
    const add = (text: string) => bo.post(`/opinions/${topic}/add-statement`, { text });
    for (const word of ["one", "two", "three", "four", "five"]) {
      expect((await add(`This is thought ${word} of mine`)).status).toBe(303);
    }
    const sixth = await add("This is thought six of mine");
    expect([sixth.status, sixth.page.includes("as many as one member may")]).toEqual([409, true]);
  });

  it("added by two at the same moment stands once", async () => {
    const topic = await opinionsOnAMatter(at.house);
    const add = (who: Visitor) =>
      who.post(`/opinions/${topic}/add-statement`, { text: "Said at the same moment" });
    const statuses = (await Promise.all([add(ada), add(bo)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([303, 422]);
  });
});

describe("an answer", () => {
  it("is given without JavaScript, and the next statement comes", async () => {
    const first = await bo.get(here());
    expect(first.page).toContain("Rents should follow wages");
    const { leadsTo } = await bo.post(`${here()}/answer`, { statementId: "1", says: "disagree" });
    expect(leadsTo).toBe(`${here()}#next`);
    const next = await bo.get(here());
    expect(next.page).not.toContain("Rents should follow wages");
    expect(next.page).toContain("You have answered every statement");
  });

  it("can be changed, also from another browser, and counts once", async () => {
    const again = await new Visitor(at).signInAs(await aMember(at.house, { name: "Cem Kaya" }));
    const { personId } = await aMember(at.house, { name: "Dee Brown" });
    const [one, other] = [
      await new Visitor(at).signInAs({ personId }),
      await new Visitor(at).signInAs({ personId }),
    ];
    const say = (who: Visitor, says: string) =>
      who.post(`${here()}/answer`, { statementId: "1", says });
    await Promise.all([say(one, "agree"), say(other, "agree"), say(again, "pass")]);
    await say(other, "disagree");
    const own = await sql<{ says: number }>`
      select says from opinions.answer where person_id = ${personId}`.execute(at.house.database);
    expect(own.rows).toEqual([{ says: -1 }]);
    const { rows } = await sql<{ answers: number; counted: number }>`
      select s.answers, (select count(*)::int from opinions.answer a where a.statement_id = s.id) as counted
      from opinions.statement s where s.id = 1`.execute(at.house.database);
    expect(rows[0]?.answers).toBe(rows[0]?.counted);
    expect((await one.get(`${here()}/statements`)).page).toContain("You disagree");
  });

  it.each([
    [{ statementId: "1", says: "maybe" }, 422],
    [{ statementId: "999", says: "agree" }, 404],
    [{ statementId: "x", says: "agree" }, 422],
    [{ statementId: "99999999999999999999", says: "agree" }, 422],
    [{ says: "agree" }, 422],
  ])("that is none: %o", async (form, status) => {
    const before = await answers();
    const answer = await ada.post(`${here()}/answer`, form);
    expect(answer.status).toBe(status);
    expect(await answers()).toEqual(before);
  });

  it("to another topic's statement is none", async () => {
    const topic = await opinionsOnAMatter(at.house);
    const { status } = await ada.post(`/opinions/${topic}/answer`, {
      statementId: "1",
      says: "agree",
    });
    expect(status).toBe(404);
  });

  it("goes to the statement that fewest have answered", async () => {
    const topic = await opinionsOnAMatter(at.house);
    const add = (text: string) => ada.post(`/opinions/${topic}/add-statement`, { text });
    await add("The first thing that was said");
    await add("The second thing that was said");
    const [first] = (
      await sql<{ id: number }>`
        select min(id)::int as id from opinions.statement where topic_id = ${topic}`.execute(
        at.house.database,
      )
    ).rows;
    await bo.post(`/opinions/${topic}/answer`, { statementId: String(first?.id), says: "agree" });
    const newcomer = await new Visitor(at).signInAs(await aMember(at.house, { name: "Eli Grey" }));
    expect((await newcomer.get(`/opinions/${topic}`)).page).toContain("The second thing");
  });
});

describe("who may", () => {
  it("a visitor is led to sign in, a supporter reads and does not answer", async () => {
    for (const path of ["", "/map", "/statements"]) {
      expect((await new Visitor(at).get(here() + path)).leadsTo).toContain("/sign-in");
    }
    const supporter = await new Visitor(at).signInAs(
      await aMember(at.house, { standing: "supporter" }),
    );
    expect((await supporter.get(here())).page).toContain("Only members can do this");
    const answer = await supporter.post(`${here()}/answer`, { statementId: "1", says: "agree" });
    expect(answer.status).toBe(403);
    expect((await supporter.get(`${here()}/add-statement`)).status).toBe(403);
  });

  it("a member of a minute answers, and reads from when on it counts", async () => {
    const now = at.clock.now();
    const person = await aMember(at.house, { name: "New Here" });
    await asMemberSince(at.house.database, [person.personId], now.toISOString().slice(0, 10));
    const newcomer = await new Visitor(at).signInAs(person);
    expect((await newcomer.get(here())).page).toContain("Your answers join the map on the day");
    const { status } = await newcomer.post(`${here()}/answer`, { statementId: "1", says: "agree" });
    expect(status).toBe(303);
  });

  it("when it is closed or held, it is read and nothing is added", async () => {
    const close = (isOpen: boolean) =>
      inTransaction(at.house, (tx) => setOpinionsOpen(tx, "/matters/1", isOpen));
    await close(false);
    expect((await ada.get(here())).page).toContain("This is closed");
    const form = { statementId: "1", says: "pass" };
    expect((await ada.post(`${here()}/answer`, form)).status).toBe(409);
    const text = "Something that is said too late";
    expect((await ada.post(`${here()}/add-statement`, { text })).status).toBe(409);
    await close(true);
  });

  it.each(["/opinions/x", "/opinions/999999", "/opinions/99999999999999999999/map"])(
    "%s is a page that is not there",
    async (path) => {
      expect((await ada.get(path)).status).toBe(404);
    },
  );
});

describe("the list of statements", () => {
  it("is paged", async () => {
    const topic = await opinionsOnAMatter(at.house);
    await sql`
      insert into opinions.statement (topic_id, text, likeness, written_at)
      select ${topic}, 'Thought number ' || n, n::text, ${addDays(at.clock.now(), -1)}
      from generate_series(1, 31) n`.execute(at.house.database);
    const { page } = await ada.get(`/opinions/${topic}/statements`);
    expect(page).not.toMatch(/Thought number 1</);
    const next = /href="([^"]*\?before=\d+)"/.exec(page)?.[1] ?? "";
    expect((await ada.get(next)).page).toMatch(/Thought number 1</);
  });
});
