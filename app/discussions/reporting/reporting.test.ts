import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type AnyAct, perform } from "../../../platform/act.ts";
import type { Actor, Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { aRequestFor } from "../../../testing/requests.ts";
import { Visitor } from "../../../testing/visit.ts";
import { argue } from "../arguments/acts/argue.ts";
import { markStrong } from "../arguments/acts/mark-strong.ts";
import { sayChanged } from "../arguments/acts/say-changed.ts";
import { takeSide } from "../arguments/acts/take-side.ts";
import { comment } from "../comments/acts/comment.ts";
import { forgetPerson } from "../forgetting-store.ts";
import { hide } from "../hiding/acts/hide.ts";
import { aTopic } from "../testing/a-topic.ts";
import type { TopicId } from "../topic.ts";
import { discussionOf } from "../view.ts";
import { report } from "./acts/report.ts";
import { slow } from "./acts/slow.ts";
import { whyTooSoon } from "./report.ts";

const at = aHouse();
let topicId: TopicId;
let ada: Person;
let ben: Person;
let crowd: readonly Person[];

beforeAll(async () => {
  ada = await aMember(at.house, { name: "Ada Okafor" });
  ben = await aMember(at.house, { name: "Ben Lim" });
  crowd = await Promise.all(Array.from({ length: 5 }, () => aMember(at.house)));
});
beforeEach(async () => {
  topicId = await aTopic(at.house);
});

async function doIt(actor: Actor, act: AnyAct, input: object): Promise<string> {
  const outcome = await perform(at.house, act, { topicId: String(topicId), ...input }, { actor });
  if (typeof outcome === "symbol") return "done already";
  return isRefusal(outcome) ? outcome.code : "done";
}

const view = async (viewer: Actor) =>
  discussionOf(at.house.database, topicId, viewer, {
    now: at.clock.now(),
    namedOf: at.house.namedOf,
  });

const saidBy = async (who: Person, text: string): Promise<string> => {
  expect(await doIt(who, comment, { text })).toBe("done");
  return String((await view(who)).threads[0]?.first.id);
};

describe("a report", () => {
  it("of one person on one post counts once, and its reporter sees what became of it", async () => {
    const postId = await saidBy(ada, "You are all fools.");
    const input = { kind: "comment", postId, reason: "abuse" };
    expect(await doIt(ada, report, input)).toBe("discussions.reports.own");
    expect(await Promise.all([doIt(ben, report, input), doIt(ben, report, input)])).toEqual([
      "done",
      "done",
    ]);
    const visitor = await new Visitor(at).signInAs(ben);
    const page = async () => (await visitor.get("/discussions/reports")).page;
    expect((await page()).match(/It abuses a person/g)).toHaveLength(1);
    expect(await page()).toContain("It stands");
    const two = aRequestFor(hide);
    await doIt(two, hide, { kind: "comment", postId, ground: "abuse" });
    expect(await page()).toContain("It is hidden: it abuses a person");
    expect(await doIt(crowd[0] as Person, report, input)).toBe("discussions.hidden.already");
    const everybody = (await new Visitor(at).get("/discussions/hidden")).page;
    expect(everybody).toContain("It abuses a person");
    expect(everybody).not.toMatch(/fools|Ada|Ben/);
  });

  it.each([
    [{ kind: "comment", postId: "99999", reason: "abuse" }, "discussions.hidden.unknown"],
    [{ kind: "poem", postId: "1", reason: "abuse" }, "discussions.hidden.unknown"],
    [{ kind: "comment", postId: "1", reason: "I disagree" }, "platform.malformed-field"],
  ])("of what is not there is refused in words: %j", async (input, code) => {
    expect(await doIt(ben, report, input)).toBe(code);
  });

  it("is made so often a day and no more", async () => {
    const many = await aMember(at.house);
    const outcomes: string[] = [];
    for (let number = 0; number < 11; number += 1) {
      topicId = await aTopic(at.house);
      const postId = await saidBy(ada, `Number ${number}`);
      outcomes.push(await doIt(many, report, { kind: "comment", postId, reason: "flood" }));
    }
    expect(outcomes.slice(0, 10)).toEqual(Array(10).fill("done"));
    expect(outcomes[10]).toBe("discussions.reports.enough");
  });

  it("of several people within a day makes a discussion slow, which ends by itself", async () => {
    const postId = await saidBy(ada, "Buy my book.");
    for (const who of crowd.slice(0, 4))
      await doIt(who, report, { kind: "comment", postId, reason: "flood" });
    expect((await view(ada)).slow).toBeUndefined();
    await doIt(crowd[4] as Person, report, { kind: "comment", postId, reason: "flood" });
    expect((await view(ada)).slow).toMatchObject({ minutes: 30 });
    const again = { text: "Buy my other book." };
    expect(await doIt(ada, comment, again)).toBe("discussions.slow.wait");
    expect(await doIt(ada, argue, { camp: "for", claim: "It is good." })).toBe(
      "discussions.slow.wait",
    );
    expect(await doIt(ben, comment, { text: "I had not spoken." })).toBe("done");
    at.clock.moveForward(31 * 60_000);
    expect(await doIt(ada, comment, again)).toBe("done");
    expect(await doIt(ada, comment, again)).toBe("discussions.slow.wait");
    at.clock.moveForward(24 * 3_600_000);
    expect((await view(ada)).slow).toBeUndefined();
    expect(await doIt(ada, comment, again)).toBe("done");
  });

  it("and two tabs do not get around the wait", async () => {
    await doIt(aRequestFor(slow), slow, {});
    const both = [1, 2].map((number) => doIt(ada, comment, { text: `Tab ${number}` }));
    expect((await Promise.all(both)).toSorted()).toEqual(["discussions.slow.wait", "done"]);
    expect(await doIt(aRequestFor(slow), slow, {})).toBe("discussions.slow.already");
    expect(await doIt(ada, slow, {})).not.toBe("done");
  });
});

it("a wait is over when its minutes are, and there is none where nothing was written", () => {
  const now = new Date("2027-03-01T12:00:00Z");
  const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const made = { until: new Date("2027-03-02"), minutes: 30 };
  expect(whyTooSoon(made, before(29), now)?.says).toContain("1 minute");
  expect(whyTooSoon(made, before(30), now)).toBeUndefined();
  expect(whyTooSoon(made, undefined, now)).toBeUndefined();
  expect(whyTooSoon({ ...made, until: now }, before(1), now)).toBeUndefined();
});

describe("arguments and questions", () => {
  it("are in one list in which both sides and the questions take turns, whoever is more", async () => {
    for (const who of crowd) await doIt(who, takeSide, { side: "for" });
    await doIt(ben, takeSide, { side: "against" });
    for (const [index, who] of crowd.entries())
      await doIt(who, argue, { camp: "for", claim: `For it, number ${index}` });
    await doIt(ada, argue, { camp: "against", claim: "It costs too much." });
    await doIt(ada, argue, { camp: "question", claim: "Who pays for it?" });
    for (const one of (await view(ada)).arguments.for)
      for (const who of crowd)
        await doIt(who, markStrong, { argumentId: String(one.id), isStrong: "yes" });
    const first = (await view(ada)).firstArguments;
    expect(new Set(first.slice(0, 3).map(({ camp }) => camp))).toEqual(
      new Set(["for", "against", "question"]),
    );
    expect(first).toHaveLength(7);
    const page = await (await new Visitor(at).signInAs(ben)).get(
      `/discussions/${topicId}/arguments?camp=question`,
    );
    expect(page.page).toContain("Who pays for it?");
  });

  it("keep whose good points they are when somebody changes sides or is forgotten", async () => {
    const third = crowd[0] as Person;
    await doIt(ada, argue, { camp: "for", claim: "It is warm." });
    const argumentId = String((await view(ben)).arguments.for[0]?.id);
    await doIt(third, takeSide, { side: "for" });
    await doIt(third, markStrong, { argumentId, isStrong: "yes" });
    await doIt(third, markStrong, { argumentId, isStrong: "yes" });
    const counts = async () => {
      const { rows } = await at.house.database.executeQuery<{ strong: number }>(
        (await import("kysely")).CompiledQuery.raw(
          `select strong, strong_for, strong_against, changed from discussions.argument where id = ${Number(argumentId)}`,
        ),
      );
      return rows[0];
    };
    expect(await counts()).toEqual({ strong: 1, strong_for: 1, strong_against: 0, changed: 0 });
    await doIt(third, takeSide, { side: "against" });
    expect(await counts()).toMatchObject({ strong_for: 0, strong_against: 1 });
    const change = { argumentId, isChanged: "yes" };
    expect(await doIt(ada, sayChanged, change)).toBe("discussions.arguments.own");
    await Promise.all([doIt(third, sayChanged, change), doIt(third, sayChanged, change)]);
    expect(await counts()).toMatchObject({ changed: 1 });
    await doIt(third, sayChanged, { argumentId, isChanged: "no" });
    expect(await counts()).toMatchObject({ changed: 0 });
    await doIt(third, sayChanged, change);
    await at.house.database
      .transaction()
      .execute((tx) => forgetPerson(tx as never, third.personId, at.clock.now()));
    expect(await counts()).toEqual({ strong: 0, strong_for: 0, strong_against: 0, changed: 0 });
  });
});
