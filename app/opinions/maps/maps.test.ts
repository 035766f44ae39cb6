import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, inTransaction, perform } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { asMemberSince } from "../../../testing/out-of-turn.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { Visitor } from "../../../testing/visit.ts";
import { hide } from "../hiding/acts/hide.ts";
import { restore } from "../hiding/acts/restore.ts";
import { restoreByRequest } from "../hiding/acts/restore-by-request.ts";
import { personal } from "../personal-store.ts";
import { campsOn, SAID } from "../testing/camps-on.ts";
import { opinionsOnAMatter } from "../testing/opinions-on.ts";
import type { OpinionTopicId } from "../topic.ts";
import { drawMaps } from "./draw.ts";
import { isMapDue } from "./due.ts";
import { findCommonOn, findMap } from "./map-queries.ts";

const at = aHouse();

const jury = { kind: "jury", juryId: 1, why: "It is true." } as const;

let topicId: OpinionTopicId;
let camps: readonly (readonly PersonId[])[];
let ada: Visitor;
const db = () => at.house.database;
const firstOf = (camp: number, nth = 9) => camps[camp]?.[nth] as PersonId;
const mapPage = async (who: Visitor) => (await who.get(`/opinions/${topicId}/map`)).page;

beforeAll(async () => {
  topicId = await opinionsOnAMatter(at.house, "/matters/1");
  camps = await campsOn(at.house, topicId);
  ada = await new Visitor(at).signInAs({ personId: firstOf(0) });
});

describe("the map of a topic", () => {
  it("is drawn by the job, in a thread of its own", async () => {
    expect(await mapPage(ada)).toContain("There is no map yet");
    await drawMaps(at.house);
    const { map, people, answers } = (await findMap(db(), topicId)) ?? {};
    expect([people, answers]).toEqual([28, 28 * 8]);
    expect(map?.groups.map(({ people: many }) => many)).toEqual([14, 14]);
  });

  it("says in words what the picture shows, and where the reader stands, and nobody else", async () => {
    const page = await mapPage(ada);
    expect(page).toContain("The answers make 2 groups");
    expect(page).toContain("What unites us");
    expect(page).toContain(SAID[0]);
    expect(page).toContain(SAID[2]);
    expect(page).toMatch(/You stand with group [AB]\. Only you are shown this/);
    const bo = await new Visitor(at).signInAs({ personId: firstOf(1) });
    const letterIn = (text: string) => /You stand with group ([AB])/.exec(text)?.[1];
    expect(letterIn(await mapPage(bo))).not.toBe(letterIn(page));
    const outside = await new Visitor(at).signInAs(await aMember(at.house));
    const theirs = await mapPage(outside);
    expect(theirs).toContain("You are not on the map");
    expect(theirs).not.toContain("opinion-own");
  });

  it("draws no dots while few have taken part", async () => {
    const page = await mapPage(ada);
    expect(page).toContain("Single dots are drawn once 60 members have answered");
    // The two groups' own marks, and no more.
    expect(page.match(/opinion-dot/g)).toHaveLength(2);
  });

  it("names nobody, in the page and in what is stored", async () => {
    const { rows } = await sql<{ text: string }>`
      select map::text || common::text as text from opinions.map where topic_id = ${topicId}`.execute(
      db(),
    );
    for (const camp of camps) {
      for (const person of camp) expect(rows[0]?.text).not.toContain(person);
    }
  });

  it("is offered to other pages as common ground, strongest first, on both sides alike", async () => {
    const ground = await findCommonOn(db(), "/matters/1");
    expect(ground?.common.map(({ text, side }) => [text, side])).toEqual([
      [SAID[0], "agree"],
      [SAID[1], "agree"],
    ]);
    expect(ground?.common[0]?.byGroup).toEqual([
      { agree: 13, disagree: 1, pass: 0 },
      { agree: 13, disagree: 1, pass: 0 },
    ]);
  });

  it("is not drawn again while nothing was answered", async () => {
    const before = await findMap(db(), topicId);
    at.clock.moveForward(40 * 60_000);
    await drawMaps(at.house);
    expect(await findMap(db(), topicId)).toEqual(before);
  });
});

describe("who is on the map", () => {
  it("is whoever's support counts: newcomers' answers wait", async () => {
    const topic = await opinionsOnAMatter(at.house);
    const [newcomers = []] = await campsOn(at.house, topic);
    const today = at.clock.now().toISOString().slice(0, 10);
    await asMemberSince(db(), newcomers, today);
    await drawMaps(at.house);
    const stored = await findMap(db(), topic);
    expect([stored?.people, stored?.map]).toEqual([14, undefined]);
  });
});

describe("a hidden statement", () => {
  const act = (name: AnyAct, statementId: number) => {
    const input = { topicId: String(topicId), statementId: String(statementId), ground: "law" };
    return perform(at.house, name, input, { actor: aRequestFor(name, { requestId: 12 }) });
  };
  const idOf = async (text: string) => {
    const { rows } = await sql<{ id: number }>`
      select id from opinions.statement where topic_id = ${topicId} and likeness = ${text}`.execute(
      db(),
    );
    return rows[0]?.id ?? 0;
  };

  it("is on no page and in no common ground at once, and in no map from the next one on", async () => {
    const id = await idOf(SAID[0]);
    expect(isRefusal(await act(hide, id))).toBe(false);
    for (const path of ["", "/map", "/statements"]) {
      expect((await ada.get(`/opinions/${topicId}${path}`)).page).not.toContain(SAID[0]);
    }
    const list = (await ada.get(`/opinions/${topicId}/statements`)).page;
    expect(list).toContain("Hidden since");
    expect(list).toContain('href="/requests/12"');
    expect((await findCommonOn(db(), "/matters/1"))?.common.map(({ text }) => text)).toEqual([
      SAID[1],
    ]);
    const answer = { statementId: String(id), says: "agree" };
    expect((await ada.post(`/opinions/${topicId}/answer`, answer)).status).toBe(410);
    await drawMaps(at.house);
    expect((await findMap(db(), topicId))?.map?.statements).toHaveLength(7);
  });

  it("comes back word for word, with its answers", async () => {
    expect(isRefusal(await act(restoreByRequest, await idOf(SAID[0])))).toBe(false);
    expect((await ada.get(`/opinions/${topicId}/statements`)).page).toContain(SAID[0]);
    await drawMaps(at.house);
    expect((await findMap(db(), topicId))?.map?.statements).toHaveLength(8);
  });

  it("is brought back by a jury that judged this hiding, and by no other", async () => {
    const id = await idOf(SAID[1]);
    expect(isRefusal(await act(hide, id))).toBe(false);
    const input = hide.undo?.input({ topicId, statementId: id, ground: "law" });
    const judged = (requestId: number) => ({ ...jury, requestId });
    const other = await perform(at.house, restore, input, { actor: judged(13) });
    expect(isRefusal(other) && other.kind).toBe("conflict");
    const same = await perform(at.house, restore, input, { actor: judged(12) });
    expect(isRefusal(same)).toBe(false);
    expect((await ada.get(`/opinions/${topicId}/statements`)).page).toContain(SAID[1]);
  });

  it("is asked for by an office that carries the power, and by nobody else", async () => {
    const id = await idOf(SAID[0]);
    expect((await ada.get(`/opinions/${topicId}/hide?statement=${id}`)).status).toBe(403);
    expect((await ada.get(`/opinions/${topicId}/statements`)).page).not.toContain("Ask to hide");
  });
});

describe("somebody's own opinions", () => {
  it("are all in their download", async () => {
    const own = await personal.gather(db(), firstOf(0, 0));
    expect(own.opinions).toHaveLength(8);
    expect(own.opinions).toContainEqual(
      expect.objectContaining({ path: "/matters/1", text: SAID[0], says: "disagree" }),
    );
  });

  it("go with them, and the map is drawn without them", async () => {
    await inTransaction(at.house, (tx) => personal.forget(tx, firstOf(0, 0), at.clock.now()));
    await drawMaps(at.house);
    expect((await findMap(db(), topicId))?.people).toBe(27);
    const { rows } = await sql<{ wrong: number }>`
      select count(*)::int as wrong from opinions.statement s where answers <> (
        select count(*) from opinions.answer a where a.statement_id = s.id)`.execute(db());
    expect(rows[0]?.wrong).toBe(0);
  });
});

describe("when a map is due", () => {
  const now = new Date("2027-03-01T12:00:00Z");
  const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  it.each([
    [
      "the first answer",
      { fresh: 1, answers: undefined, madeAt: undefined, isChanged: false },
      true,
    ],
    ["nothing new", { fresh: 0, answers: 9, madeAt: minutesAgo(999), isChanged: false }, false],
    ["a statement hidden", { fresh: 0, answers: 9, madeAt: minutesAgo(1), isChanged: true }, true],
    ["one of a few", { fresh: 1, answers: 40, madeAt: minutesAgo(1), isChanged: false }, true],
    ["one of many", { fresh: 1, answers: 4000, madeAt: minutesAgo(1), isChanged: false }, false],
    ["one after long", { fresh: 1, answers: 4000, madeAt: minutesAgo(31), isChanged: false }, true],
    ["many of many", { fresh: 80, answers: 4000, madeAt: minutesAgo(1), isChanged: false }, true],
  ])("%s", (_, state, isDue) => {
    expect(isMapDue(state, now)).toBe(isDue);
  });
});
