import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { listInState } from "../proposals/door.ts";
import { anIdea } from "../proposals/testing.ts";
import { listLines } from "../record/door.ts";
import { ask } from "./acts/ask.ts";
import { confirm } from "./acts/confirm.ts";
import { releaseDue } from "./jobs.ts";
import { listHolds } from "./queries.ts";

const at = aHouse();
const DAY = 86_400_000;
let safety: Person;
let committee: Person;
let both: Person;
let member: Person;

beforeAll(async () => {
  safety = await aMember(at.house, { offices: ["safety-officer"] });
  committee = await aMember(at.house, { offices: ["national-committee"] });
  both = await aMember(at.house, { offices: ["safety-officer", "national-committee"] });
  member = await aMember(at.house);
});

const request = (id: number) => ({
  proposal: String(id),
  ground: "personal-data",
  reason: "It names a tenant and where she lives.",
});

// biome-ignore lint/suspicious/noExplicitAny: acts of every shape.
const outcomeOf = async (act: any, input: unknown, actor: Person) => {
  const outcome = await perform(at.house, act, input, { actor });
  return isRefusal(outcome) ? outcome.kind : "done";
};

async function askFor(id: number, actor: Person): Promise<string> {
  expect(await outcomeOf(ask, request(id), actor)).toBe("done");
  return String((await listHolds(at.house.database, id))[0]?.id);
}

const ideasNow = async () =>
  (await listInState(at.house.database, "idea")).lines.map((line) => line.id);

describe("holding", () => {
  it("takes two people of different bodies, and ends by itself with the time that was left", async () => {
    const id = await anIdea(at.house, member);
    const hold = await askFor(id, safety);
    expect(await ideasNow()).toContain(id);
    expect(await outcomeOf(confirm, { id: hold }, committee)).toBe("done");
    expect(await ideasNow()).not.toContain(id);
    at.clock.moveForward(7 * DAY - 1);
    await releaseDue(at.house);
    expect(await ideasNow()).not.toContain(id);
    at.clock.moveForward(1);
    await releaseDue(at.house);
    const line = (await listInState(at.house.database, "idea")).lines.find((one) => one.id === id);
    expect(line?.endsAt).toEqual(new Date(at.clock.now().getTime() + 30 * DAY));
    const { lines } = await listLines(at.house.database, { subject: `/proposals/${id}` });
    expect(lines.map((one) => one.act).slice(0, 2)).toEqual(["holds.release", "holds.confirm"]);
  });

  it("nobody turns both keys, not even with both offices", async () => {
    const id = await anIdea(at.house, await aMember(at.house));
    const hold = await askFor(id, both);
    expect(await outcomeOf(confirm, { id: hold }, both)).toBe("not-allowed");
    expect(await ideasNow()).toContain(id);
  });

  it("a second key of the same body is none", async () => {
    const id = await anIdea(at.house, await aMember(at.house));
    const hold = await askFor(id, safety);
    const other = await aMember(at.house, { offices: ["safety-officer"] });
    expect(await outcomeOf(confirm, { id: hold }, other)).toBe("not-allowed");
  });

  it("members without such an office carry no key", async () => {
    const id = await anIdea(at.house, await aMember(at.house));
    const treasurer = await aMember(at.house, { offices: ["treasurer"] });
    expect(await outcomeOf(ask, request(id), member)).toBe("not-allowed");
    expect(await outcomeOf(ask, request(id), treasurer)).toBe("not-allowed");
  });

  it.each(["supporter", "lapsed"] as const)(
    "an officer who is a %s carries no key",
    async (standing) => {
      const id = await anIdea(at.house, await aMember(at.house));
      const former = await aMember(at.house, { standing, offices: ["national-committee"] });
      expect(await outcomeOf(ask, request(id), former)).toBe("not-allowed");
      const hold = await askFor(id, safety);
      expect(await outcomeOf(confirm, { id: hold }, former)).toBe("not-allowed");
      expect(await ideasNow()).toContain(id);
    },
  );

  it("a request dies after a day without its second key", async () => {
    const id = await anIdea(at.house, await aMember(at.house));
    const hold = await askFor(id, safety);
    at.clock.moveForward(DAY);
    expect(await outcomeOf(confirm, { id: hold }, committee)).toBe("conflict");
  });

  it("two second keys at once hold it once", async () => {
    const id = await anIdea(at.house, await aMember(at.house));
    const hold = await askFor(id, safety);
    const other = await aMember(at.house, { offices: ["national-committee"] });
    const outcomes = await Promise.all(
      [committee, other].map((actor) => outcomeOf(confirm, { id: hold }, actor)),
    );
    expect(outcomes.sort()).toEqual(["conflict", "done"]);
  });

  it("a proposal is held once on each ground, so that two keys cannot hold it for ever", async () => {
    const id = await anIdea(at.house, await aMember(at.house));
    const hold = await askFor(id, safety);
    expect(await outcomeOf(confirm, { id: hold }, committee)).toBe("done");
    at.clock.moveForward(7 * DAY);
    await releaseDue(at.house);
    expect(await ideasNow()).toContain(id);
    expect(await outcomeOf(ask, request(id), safety)).toBe("conflict");
    expect(await outcomeOf(ask, { ...request(id), ground: "law" }, safety)).toBe("done");
  });
});
