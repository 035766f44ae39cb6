import { describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { inOffice } from "../../../platform/capacity.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { anOfficer, anOpenRequest, type Officer, turnsKey } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { findDetails } from "../../membership/door.ts";
import { listLines } from "../../record/door.ts";
import { keepRequests } from "../jobs.ts";
import { findRequest } from "../queries.ts";
import { aStage, HOUR, kindOf, something } from "../testing/a-stage.ts";
import { stop } from "./acts/stop.ts";
import { withdraw } from "./acts/withdraw.ts";

const on = aStage();

describe("a delay", () => {
  it("runs it without a key when members did not stop it, once", async () => {
    const number = await anOpenRequest(on.at, on.grant.act, something(), on.committee);
    on.at.clock.moveForward(72 * HOUR - 1);
    await keepRequests(on.at.house);
    expect(on.grant.done).toEqual([]);
    on.at.clock.moveForward(1);
    await Promise.all([keepRequests(on.at.house), keepRequests(on.at.house)]);
    expect(await on.stateOf(number)).toBe("done");
    expect(on.grant.done).toMatchObject([
      { by: { ...inOffice("national-committee"), unopposedHours: 72 } },
    ]);
  });

  it("is cut short by another body's key", async () => {
    const number = await anOpenRequest(on.at, on.grant.act, something(), on.committee);
    expect(kindOf(await turnsKey(on.at, number, on.safety))).toBe("done");
    expect(await on.stateOf(number)).toBe("done");
  });

  it("is over for good where the platform slept through it", async () => {
    const number = await anOpenRequest(on.at, on.grant.act, something(), on.committee);
    on.at.clock.moveForward(96 * HOUR);
    await keepRequests(on.at.house);
    expect(await on.stateOf(number)).toBe("expired");
    expect(on.grant.done).toEqual([]);
  });

  it("does not help an asker who has lost the office meanwhile", async () => {
    const asker = await anOfficer(on.at, "national-committee", { days: 2 });
    const number = await anOpenRequest(on.at, on.grant.act, something(), asker);
    on.at.clock.moveForward(72 * HOUR);
    await keepRequests(on.at.house);
    expect(await on.stateOf(number)).toBe("refused");
    expect(on.grant.done).toEqual([]);
  });

  it("a guard that breaks keeps it from running, and it is tried no longer than its time", async () => {
    const number = await anOpenRequest(on.at, on.grant.act, something(), on.committee);
    on.grant.trouble = "throws";
    on.at.clock.moveForward(72 * HOUR);
    await expect(keepRequests(on.at.house)).rejects.toThrow();
    expect(await on.stateOf(number)).toBe("open");
    on.at.clock.moveForward(24 * HOUR);
    await keepRequests(on.at.house);
    expect(await on.stateOf(number)).toBe("expired");
    expect(on.grant.done).toEqual([]);
  });
});

describe("the reason of what ran without another key", () => {
  it("stays on the request's page: nobody but the asker has agreed to its words", async () => {
    const why = "Because of Gwendolen Quill and her till.";
    const number = await anOpenRequest(on.at, on.grant.act, something(), on.committee, why);
    on.at.clock.moveForward(72 * HOUR);
    await keepRequests(on.at.house);
    expect(await on.stateOf(number)).toBe("done");
    const { lines } = await listLines(on.at.house.database, { act: "made-up.grant", most: 1 });
    expect(lines[0]?.facts).toMatchObject({ request: number });
    expect(JSON.stringify([lines, await on.linesOn(number)])).not.toContain("Quill");
    expect((await new Visitor(on.at).get(`/requests/${number}`)).page).toContain("Quill");
  });
});

describe("members", () => {
  it("stop it with as many as the rulebook names, each once, and nobody else", async () => {
    const number = await anOpenRequest(on.at, on.grant.act, something(), on.committee);
    const members = await Promise.all(Array.from({ length: 6 }, () => aMember(on.at.house)));
    const say = (actor: (typeof members)[number]) =>
      perform(on.at.house, stop, { number: String(number) }, { actor });
    const supporter = await aMember(on.at.house, { standing: "supporter" });
    expect(kindOf(await say(supporter))).toBe("not-allowed");
    for (const member of members.slice(0, 4)) expect(kindOf(await say(member))).toBe("done");
    expect(kindOf(await say(members[0] ?? supporter))).toBe("conflict");
    expect(await on.stateOf(number)).toBe("open");
    const last = await Promise.all(members.slice(4).map(say));
    expect(last.map(kindOf).sort()).toEqual(["conflict", "done"]);
    expect(await on.stateOf(number)).toBe("stopped");
    on.at.clock.moveForward(72 * HOUR);
    await keepRequests(on.at.house);
    expect(on.grant.done).toEqual([]);
    expect(await on.stepsOf(number)).toEqual(["ask", "stop"]);
    const lines = await on.linesOn(number);
    expect(lines.at(-1)).toMatchObject({ by: "5 members" });
  });
});

describe("the asker", () => {
  it("withdraws it, and nobody else does", async () => {
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    const as = (officer: Officer) =>
      perform(on.at.house, withdraw, { number: String(number) }, { actor: officer.person });
    expect(kindOf(await as(on.facilitator))).toBe("not-found");
    expect(kindOf(await as(on.safety))).toBe("done");
    expect(kindOf(await turnsKey(on.at, number, on.facilitator))).toBe("conflict");
    expect(await on.stepsOf(number)).toEqual(["ask", "withdraw"]);
  });

  it("is told what became of it, and the record never names anybody", async () => {
    const { personId, name } = on.safety.person;
    const number = await anOpenRequest(on.at, on.hide.act, something(), on.safety);
    on.at.clock.moveForward(24 * HOUR);
    await keepRequests(on.at.house);
    const record = await findDetails(on.at.house.database, personId);
    const letters = await lettersTo(on.at.house, record?.email ?? "");
    expect(letters.at(-1)?.body).toContain("No other key was turned in time.");
    const told = JSON.stringify((await listLines(on.at.house.database)).lines);
    expect(told).toContain(`/requests/${number}`);
    expect(told).not.toMatch(new RegExp(`${personId}|${name}`));
  });

  it("who was erased leaves the request, and no trace of themselves", async () => {
    const asker = await anOfficer(on.at, "safety-officer");
    const number = await anOpenRequest(on.at, on.hide.act, something(), asker);
    const { personId } = asker.person;
    await inTransaction(on.at.house, (tx) => on.at.house.forget(tx, personId, on.at.clock.now()));
    const request = await findRequest(on.at.house.database, number);
    expect(request?.askedBy).toBeUndefined();
    await turnsKey(on.at, number, on.facilitator);
    expect(await on.stateOf(number)).toBe("refused");
    expect(JSON.stringify(await on.at.house.gatherAbout(personId))).not.toContain("Thing");
  });
});
