import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Knock, withoutIntention } from "./outbox.ts";
import { askList, roundHere, sendAll } from "./sending.ts";
import { mayShow, nextDoor, onSide, SIDES } from "./showing.ts";

afterEach(() => vi.unstubAllGlobals());

describe("the list on a phone", () => {
  const list = { closesAt: "2027-03-10T21:00:00Z" } as never;
  const loadedAt = Date.parse("2027-03-10T19:00:00Z");

  it("is shown until the round ends by the party's clock, and never once the phone's was put back", () => {
    const kept = { round: 1, list, loadedAt, ahead: 0 };
    const at = (time: string) => Date.parse(`2027-03-10T${time}Z`);
    expect(mayShow(kept, at("20:59:59"))).toBe(true);
    expect(mayShow(kept, at("21:00:00"))).toBe(false);
    expect(mayShow(kept, at("18:00:00"))).toBe(false);
    expect(mayShow({ ...kept, ahead: 3_600_000 }, at("20:00:00"))).toBe(false);
  });

  it("leads to every door of a side once, from wherever one begins", () => {
    const number = fc.option(fc.integer({ min: 1, max: 30 }), { nil: null });
    fc.assert(
      fc.property(
        fc.array(number, { maxLength: 30 }),
        fc.constantFrom(...SIDES),
        fc.nat(30),
        (numbers, side, from) => {
          const all = numbers.map((one, id) => ({ id, number: one }));
          const doors = onSide(all, side);
          const done = new Set<number>();
          let after = doors.at(from)?.id;
          for (const _ of doors) {
            const next = nextDoor(doors, done, after);
            if (next === undefined) break;
            done.add(next.id);
            after = next.id;
          }
          expect(done.size).toBe(doors.length);
          expect(nextDoor(doors, done, after)).toBeUndefined();
        },
      ),
    );
  });
});

describe("sending", () => {
  const aKnock = (id: string, round: number): Knock => ({
    ...{ id, round, door: 7, outcome: "absent", savedAt: "2027-03-10T19:30:00Z" },
  });

  it("drops from the phone only what the party says it has, and keeps the rest without a signal", async () => {
    const kept = new Map(["1", "2", "3"].map((id) => [id, aKnock(id, Number(id) > 2 ? 2 : 1)]));
    const outbox = {
      knocks: async () => [...kept.values()],
      settle: async (taken: readonly string[], refused: ReadonlyMap<string, string>) => {
        for (const id of taken) kept.delete(id);
        for (const [id, why] of refused) kept.set(id, { ...aKnock(id, 1), why });
      },
    };
    vi.stubGlobal("fetch", async (path: string) => {
      if (path.includes("/2/")) throw new TypeError("no signal");
      return Response.json({ outcomes: [{ id: "1", is: "accepted" }] });
    });
    expect(await sendAll(outbox)).toEqual({ is: "away" });
    expect([...kept.values()].map(({ id, why }) => [id, why])).toEqual([
      ["2", "malformed"],
      ["3", undefined],
    ]);
    // A network's sign-in page or a proxy says nothing of the party.
    for (const status of [401, 403, 404]) {
      vi.stubGlobal("fetch", async () => new Response("Sign in", { status }));
      expect(await sendAll(outbox)).toEqual({ is: "away" });
      expect(await askList(2)).toBeUndefined();
    }
    const no = { code: "membership.may.signIn" };
    vi.stubGlobal("fetch", async () => Response.json(no, { status: 401 }));
    expect(await sendAll(outbox)).toEqual({ is: "signed-out" });
    expect(await askList(2)).toBe("not-ours");
    expect(kept.get("3")?.why).toBeUndefined();
  });

  it("keeps of what is taken back on the phone only what happened", () => {
    const knock = aKnock("1", 1);
    expect(withoutIntention({ ...knock, intention: "with-us", consent: "1" })).toEqual(knock);
  });

  it("knows the round of its address, and none of the app's own", () => {
    expect(roundHere("/doorsteps/walk/12")).toBe(12);
    expect(roundHere("/doorsteps/walk/app")).toBeUndefined();
  });
});
