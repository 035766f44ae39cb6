import { describe, expect, it } from "vitest";
import { millisecondsAhead } from "../../platform/party.ts";
import { addDays } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { endTurn, takeTurn } from "./store.ts";
import { moveTime, STEPS, whyNotMoved } from "./time.ts";

describe("the time of a demonstration", () => {
  const at = aHouse({ isDemonstration: true });

  it("moves forward, and stays there when the program is started again", async () => {
    const before = at.clock.now().getTime();
    expect(await moveTime(at.house, "week")).toBeUndefined();
    expect(at.clock.now().getTime() - before).toBe(STEPS.week);
    expect(await millisecondsAhead(at.house.database)).toBe(STEPS.week);
  });

  it("is moved by one visitor at a time, and again once they are done", async () => {
    const { database } = at.house;
    expect(await takeTurn(database, false)).toBe(true);
    expect((await moveTime(at.house, "day"))?.code).toBe("demo.isMoving");
    await endTurn(database);
    expect(await moveTime(at.house, "day")).toBeUndefined();
    expect(await moveTime(at.house, "hour")).toBeUndefined();
  });

  it("is not moved farther than two years", () => {
    const founded = new Date("2025-01-01T12:00:00Z");
    const last = addDays(founded, 1510);
    expect(whyNotMoved(founded, addDays(last, -7), "week")).toBeUndefined();
    expect(whyNotMoved(founded, last, "hour")?.kind).toBe("conflict");
  });
});

describe("the time of a real party", () => {
  const at = aHouse();

  it("is moved by nobody", async () => {
    const before = at.clock.now();
    expect((await moveTime(at.house, "day"))?.kind).toBe("not-found");
    expect(at.clock.now()).toEqual(before);
  });
});
