import { checkDraw, isRefusal as isNoDraw } from "@breakthrough/sortition";
import { beforeAll, describe, expect, it } from "vitest";
import { type AnyAct, inTransaction, perform } from "../../platform/act.ts";
import { type Actor, type Person, theClock } from "../../platform/actor.ts";
import { foundParty } from "../../platform/party.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { addDays } from "../../platform/time/days.ts";
import { aHouse, PARTY_URL } from "../../testing/a-house.ts";
import { postedTo } from "../../testing/letters.ts";
import { passDays } from "../../testing/pass-days.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { leave } from "../membership/door.ts";
import { findProposal, keepDeadlines, listPosts } from "../proposals/door.ts";
import { anIdea } from "../proposals/testing.ts";
import { listLines } from "../record/door.ts";
import { sealAll } from "../record/testing.ts";
import { answerRota } from "./acts/answer-rota.ts";
import { drawRota } from "./acts/draw-rota.ts";
import { fixRota } from "./acts/fix-rota.ts";
import { judgePost } from "./acts/judge-post.ts";
import { tendRota } from "./acts/tend-rota.ts";
import { postPath, rotaPath } from "./addresses.ts";
import { tendRotas } from "./jobs.ts";
import { approvalsOf, decidePost, decideSeats } from "./rota.ts";
import { findDraw, findNewestRota, listSeats } from "./rota-queries.ts";
import { listRotaTasks } from "./rota-tasks.ts";

const at = aHouse();
let members: Person[];

beforeAll(async () => {
  const foundedAt = addDays(at.clock.now(), -400);
  const party = { name: "The Test Party", url: PARTY_URL, isDemonstration: false, foundedAt };
  await inTransaction(at.house, (tx) => foundParty(tx, party));
  members = await Promise.all(
    Array.from({ length: 14 }, (_, n) => aMember(at.house, { email: `m${n}@example.org` })),
  );
});

async function codeOf(act: AnyAct, input: object, actor: Actor): Promise<string> {
  const outcome = await perform(at.house, act, input, { actor });
  return isRefusal(outcome) ? outcome.code : "done";
}

const tend = () => tendRotas(at.house);
const stateOf = async (id: number) => (await findProposal(at.house.database, id))?.stay.state;
const newest = async () => {
  const rota = await findNewestRota(at.house.database);
  if (rota === undefined) throw new Error("no rota");
  return rota;
};
const onRota = async () => {
  const seats = await listSeats(at.house.database, (await newest()).id);
  return seats
    .filter(({ state }) => state === "called" || state === "serving")
    .flatMap((seat) => members.find(({ personId }) => personId === seat.personId) ?? []);
};
const judging = (id: number, choice: string, by: Person, reason = "") =>
  codeOf(judgePost, { id: String(id), choice, reason, policy: "announcement" }, by);

describe("what a rota's votes come to", () => {
  it("is decided as soon as enough approve, or too few are left to", () => {
    const rota = { size: 9, approvals: 5 };
    const votes = (approved: number, refused: number) => [
      ...Array.from({ length: approved }, () => "approve" as const),
      ...Array.from({ length: refused }, () => "refuse" as const),
    ];
    expect(decidePost(rota, votes(4, 4))).toBeUndefined();
    expect(decidePost(rota, votes(5, 4))).toBe("to-post");
    expect(decidePost(rota, votes(0, 5))).toBe("not-adopted");
    expect([approvalsOf(9, 5), approvalsOf(3, 5), approvalsOf(1, 5)]).toEqual([5, 2, 1]);
  });

  it("leaves no seat to whoever did not answer or is gone", () => {
    const now = new Date();
    const seat = (state: "called" | "serving", parts: object = {}) => ({
      ...{ id: 1, number: 1, personId: "p" as never, state, answerBy: addDays(now, 1) },
      ...parts,
    });
    const rota = { size: 3, order: [0, 1, 2, 3, 4], called: 3 };
    const seats = [
      seat("serving"),
      seat("called", { answerBy: now }),
      seat("serving", { personId: undefined }),
    ];
    expect(decideSeats(rota, seats, now)).toMatchObject({ late: [seats[1], seats[2]], toCall: 2 });
  });
});

describe("a post for the party's accounts", () => {
  let post: number;
  /** Who left meanwhile: signed in nowhere. */
  let gone: Person | undefined;

  it("waits until a rota is drawn for it, by a lot that anybody can draw again", async () => {
    expect(await codeOf(fixRota, {}, theClock)).toBe("social.notDue");
    post = await anIdea(at.house, members[0] as Person, "Come to the stall", "post");
    await tend();
    expect((await newest()).publicValue).toBeUndefined();
    expect(await codeOf(fixRota, {}, theClock)).toBe("social.notDue");
    const early = { id: (await newest()).id, value: { kind: "record" } };
    expect(await codeOf(drawRota, early, theClock)).toBe("social.notDue");
    const visitor = new Visitor(at);
    expect((await visitor.get(postPath(post))).page).toContain("A rota is being drawn for it.");
    at.clock.moveForward(2 * 3_600_000);
    await sealAll(at.house);
    await tend();
    const rota = await newest();
    expect(rota).toMatchObject({ size: 9, approvals: 5, poolSize: 14, called: 9 });
    const draw = await findDraw(at.house.database, rota);
    if (draw === undefined) throw new Error("no draw");
    const checked = checkDraw(draw);
    expect(isNoDraw(checked)).toBe(false);
    const file = await visitor.get(`${rotaPath(rota.id)}/draw.json`);
    expect(JSON.parse(file.page)).toEqual(JSON.parse(JSON.stringify(draw)));
    const { lines } = await listLines(at.house.database, { subject: rotaPath(rota.id) });
    expect(lines.map(({ act }) => act)).toEqual(["social.draw-rota", "social.fix-rota"]);
    // Its days begin with its rota.
    const stay = (await findProposal(at.house.database, post))?.stay;
    expect(stay?.enteredAt).toEqual(at.clock.now());
  });

  it("tells those on whom the lot fell, and nobody else is shown who they are", async () => {
    const [somebody] = await onRota();
    const letters = await postedTo(at.house, (somebody as Person).personId);
    expect(letters.map(({ subject }) => subject)).toContain(
      "The lot fell on you: will you be on the rota?",
    );
    const rota = await newest();
    expect((await new Visitor(at).get(rotaPath(rota.id))).page).toContain(
      "Who was drawn is for members to see.",
    );
    const tasks = await listRotaTasks(
      at.house.database,
      (somebody as Person).personId,
      at.clock.now(),
    );
    expect(tasks[0]?.kind).toBe("answer");
  });

  it("makes room for the next where somebody says no or leaves", async () => {
    const rota = await newest();
    // Those whom the tests below need stay.
    const others = (await onRota()).filter((one) => members.indexOf(one) > 5);
    const [first, second] = others as [Person, Person];
    const id = String(rota.id);
    expect(await codeOf(answerRota, { id, says: "no" }, first)).toBe("done");
    expect(await codeOf(answerRota, { id, says: "yes" }, first)).toBe("social.notCalled");
    expect(await codeOf(answerRota, { id: "999", says: "yes" }, second)).toBe("social.unknown");
    expect(await codeOf(answerRota, { id, says: "yes" }, second)).toBe("done");
    expect(await codeOf(tendRota, { id: rota.id }, theClock)).toBe("done");
    expect(await onRota()).toHaveLength(9);
    expect(await codeOf(tendRota, { id: rota.id }, theClock)).toBe("social.notDue");
    expect(await codeOf(leave, { after: "gone" }, second)).toBe("done");
    gone = second;
    await tend();
    expect(await onRota()).not.toContain(second);
    expect(await onRota()).toHaveLength(9);
  });

  it("is judged by its rota alone, with reasons, and nobody sees how it stands", async () => {
    const rota = (await onRota()).filter((one) => one !== members[0]);
    const outsider = members.find(
      (one) =>
        one !== members[0] &&
        one !== gone &&
        !rota.some(({ personId }) => personId === one.personId),
    );
    expect(await judging(post, "approve", outsider as Person)).toBe("social.notOnRota");
    const [first, second, ...others] = rota as [Person, Person, ...Person[]];
    expect(await judging(post, "refuse", first)).toBe("social.sayWhy");
    expect(await judging(post, "maybe", first)).toBe("platform.malformed-field");
    expect(await judging(99_999, "approve", first)).toBe("proposals.refuse.unknown");
    expect(await judging(post, "refuse", first, "The day is missing.")).toBe("done");
    const asSecond = await new Visitor(at).signInAs(second);
    const before = (await asSecond.get(postPath(post))).page;
    expect(before).not.toContain("The day is missing.");
    // Whoever votes again changes their vote, and counts once.
    expect(await judging(post, "approve", first)).toBe("done");
    expect(await judging(post, "refuse", first, "The day is missing.")).toBe("done");
    expect(await judging(post, "approve", second)).toBe("done");
    for (const one of others.slice(0, 3)) expect(await judging(post, "approve", one)).toBe("done");
    expect(await stateOf(post)).toBe("rota");
    expect(await judging(post, "approve", others[3] as Person)).toBe("done");
    expect(await stateOf(post)).toBe("to-post");
    expect(await judging(post, "approve", others[4] as Person)).toBe("social.decided");
    const after = (await asSecond.get(postPath(post))).page;
    expect(after).toContain("The day is missing.");
    expect((await new Visitor(at).get(postPath(post))).page).not.toContain("The day is missing.");
    expect((await listPosts(at.house.database, "to-post", 9)).map(({ id }) => id)).toEqual([post]);
  });

  it("is refused when too few are left to approve it, and its words stay out of the record", async () => {
    const other = await anIdea(at.house, members[0] as Person, "They are all the same", "post");
    const rota = (await onRota()).filter((one) => one !== members[0]);
    for (const one of rota.slice(0, 5)) {
      expect(await judging(other, "refuse", one, "It is untrue.")).toBe("done");
    }
    expect(await stateOf(other)).toBe("not-adopted");
    const { lines } = await listLines(at.house.database, { subject: `/proposals/${other}` });
    expect(JSON.stringify(lines)).not.toContain("They are all the same");
  });

  it("is ended by the clock, and no author has more before the rota than the rulebook says", async () => {
    const by = members[3] as Person;
    const first = await anIdea(at.house, by, "First of two", "post");
    await anIdea(at.house, by, "Second of two", "post");
    await expect(anIdea(at.house, by, "Third of two", "post")).rejects.toThrow(
      "as many as the rulebook allows",
    );
    passDays(at.clock, 2);
    await keepDeadlines(at.house);
    expect(await stateOf(first)).toBe("lapsed");
  });

  it("finds its rota after it was over: the next is drawn only when a post waits again", async () => {
    passDays(at.clock, 28);
    await tend();
    const before = (await newest()).id;
    await anIdea(at.house, members[5] as Person, "A month later", "post");
    await tend();
    expect((await newest()).id).toBe(before + 1);
    const list = (await new Visitor(at).get("/rota")).page;
    expect(list).toContain("A month later");
  });
});
