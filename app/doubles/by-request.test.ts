import { beforeEach, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import type { Jury, Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { addDays } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { aMember } from "../../testing/people.ts";
import { aRequestFor } from "../../testing/requests.ts";
import { findPerson } from "../membership/door.ts";
import { makeOf } from "../membership/testing.ts";
import { defaultRules } from "../rulebook/door.ts";
import { part } from "./acts/part.ts";
import { uniteByRequest } from "./acts/unite-by-request.ts";
import { uniteDue } from "./jobs.ts";
import { decideJoining } from "./pair.ts";

const at = aHouse();
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const codeOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.code : "done");
const jury = (requestId: number): Jury => ({
  ...{ kind: "jury", juryId: 1, requestId, why: "They are two brothers." },
});

let kept: Person;
let other: Person;
beforeEach(async () => {
  [kept, other] = [await aMember(at.house), await aMember(at.house)];
});

const asked = async (parts: Parameters<typeof aRequestFor>[1] = {}) => {
  const actor = aRequestFor(uniteByRequest, parts);
  const input = { person: kept.personId, other: other.personId };
  const outcome = codeOf(await perform(at.house, uniteByRequest, input, { actor }));
  return { outcome, request: actor.requestId };
};
const isHere = async ({ personId }: Person) =>
  (await findPerson(at.house.database, personId, at.clock.now())) !== undefined;

describe("what two keys have asked for", () => {
  it("waits until a jury that members call could have judged it, and no longer", async () => {
    const now = at.clock.now();
    const rules = defaultRules();
    const own = decideJoining(undefined, rules, now);
    expect(own).toEqual(new Date(now.getTime() + rules.emailWaitHours * HOUR));
    const joinsAt = decideJoining(7, rules, now);
    const judged =
      (rules.challengeHours + rules.juryDrawHours) * HOUR +
      (rules.jurorAnswerDays + rules.juryDays) * rules.juryTimes * DAY;
    expect(joinsAt.getTime() - own.getTime()).toBe(judged);
    expect((await asked()).outcome).toBe("done");
    at.clock.moveForward(joinsAt.getTime() - now.getTime() - 1);
    await uniteDue(at.house);
    expect(await isHere(other)).toBe(true);
    at.clock.moveForward(1);
    await uniteDue(at.house);
    expect([await isHere(kept), await isHere(other)]).toEqual([true, false]);
  });

  it("is undone by the jury that judged it, as long as there are two; not by another, and not by a member", async () => {
    const { request } = await asked();
    const parts = async (actor: Jury | Person) =>
      codeOf(await perform(at.house, part, {}, { actor }));
    expect(await parts(kept)).not.toBe("done");
    expect(await parts(jury(request + 1000))).toBe("doubles.nothingToStop");
    expect(await parts(jury(request))).toBe("done");
    expect(await parts(jury(request))).toBe("doubles.nothingToStop");
    at.clock.moveForward(200 * DAY);
    await uniteDue(at.house);
    expect([await isHere(kept), await isHere(other)]).toEqual([true, true]);
  });

  it("is refused where the asker is one of the two, where one is no person, and while an import can be taken back", async () => {
    expect((await asked({ askedBy: other.personId })).outcome).toBe("doubles.office.oneself");
    other = await aMember(at.house, { standing: "unconfirmed" });
    expect((await asked()).outcome).toBe("doubles.gone");
    other = kept;
    expect((await asked()).outcome).toBe("doubles.same");
    other = await aMember(at.house);
    const id = other.personId;
    const until = addDays(at.clock.now(), 1);
    await makeOf(at.house.database, { id }, { on_rolls_from: until });
    expect((await asked()).outcome).toBe("doubles.importRuns");
    await makeOf(at.house.database, { id }, { on_rolls_from: at.clock.now() });
    expect((await asked()).outcome).toBe("done");
    expect((await asked()).outcome).toBe("doubles.already");
  });
});
