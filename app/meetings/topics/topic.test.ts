import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../../platform/actor.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { aMeetingHouse } from "../testing/a-meeting-house.ts";
import { proposeTopic } from "./acts/propose-topic.ts";
import { withdrawTopic } from "./acts/withdraw-topic.ts";
import { listOpenTopics } from "./topic-queries.ts";

const { at, outcomeOf, topicOf } = aMeetingHouse();
let people: readonly [Person, Person];

beforeAll(async () => {
  people = [await aMember(at.house), await aMember(at.house)];
});

describe("topics", () => {
  it.each([
    ["the same", "Are trams too dear?"],
    ["in capitals, wide, with a hyphen", "ＡＲＥ  trams-too dear!"],
    ["with letters of another alphabet", "Аre trаms tоo dear?"],
    ["with something unseen in it", "Are\u200b trams\u00ad too dear?"],
  ])("that are open already are not proposed again: %s", async (_, title) => {
    const [ada, ben] = people;
    await outcomeOf(proposeTopic, { title: "Are trams too dear?" }, ada);
    expect(await outcomeOf(proposeTopic, { title }, ben)).toBe("meetings.topic.same");
    const { page } = await (await new Visitor(at).signInAs(ben)).post("/meetings/topics/new", {
      title,
    });
    expect(page).toContain("This is proposed already: “Are trams too dear?”");
    const id = String(await topicOf("Are trams too dear?"));
    await outcomeOf(withdrawTopic, { id }, ada);
    expect(await outcomeOf(proposeTopic, { title }, ben)).toBe("done");
    const again = await listOpenTopics(at.house.database);
    for (const one of again.topics) await outcomeOf(withdrawTopic, { id: String(one.id) }, ben);
  });

  it("that several propose at the same moment stand once, and signs alone are none", async () => {
    const crowd = await Promise.all(Array.from({ length: 8 }, () => aMember(at.house)));
    const outcomes = await Promise.all(
      crowd.map((one) => outcomeOf(proposeTopic, { title: "Longer libraries?" }, one)),
    );
    expect(outcomes.toSorted()).toEqual(["done", ...Array(7).fill("meetings.topic.same")]);
    const [, ben] = people;
    expect(await outcomeOf(proposeTopic, { title: "?!?!?!" }, ben)).toBe("meetings.topic.noWords");
  });
});
