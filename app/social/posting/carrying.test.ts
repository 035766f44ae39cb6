import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../platform/ids.ts";
import { decideTakeDown } from "./acts/take-down.ts";
import {
  afterSending,
  howToSend,
  isNewsNoMore,
  LATE_DAYS,
  nextPart,
  nextTry,
  sentOf,
  withPart,
} from "./carrying.ts";
import { type DeliveryState, isSettled, type Part } from "./delivery.ts";

const NOW = new Date("2026-03-02T10:00:00Z");
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const part = (state: Part["state"]): Part => ({ text: "Come", pictures: [], state });
const waitOf = (tries: number, afterMs?: number) =>
  (nextTry(NOW, tries, afterMs).getTime() - NOW.getTime()) / MINUTE;

describe("what is sent when", () => {
  it("waits as long as a network asks, or twice as long each time, for an hour at most", () => {
    expect([0, 1, 2, 5, 6, 60].map((tries) => waitOf(tries))).toEqual([1, 2, 4, 32, 60, 60]);
    expect(waitOf(0, 90 * MINUTE)).toBe(90);
  });

  it("is news no more after three days", () => {
    const late = (ms: number, state: DeliveryState = "waiting", next = part("waiting")) => {
      const parts = [part("posted"), next];
      return isNewsNoMore({ state, parts, approvedAt: NOW }, new Date(NOW.getTime() + ms));
    };
    expect(LATE_DAYS).toBe(3);
    expect([late(3 * DAY - 1), late(3 * DAY)]).toEqual([false, true]);
    // What may be there is looked for, and what is taken down goes whenever it can.
    expect(late(9 * DAY, "waiting", part("sending"))).toBe(false);
    expect(late(9 * DAY, "removing")).toBe(false);
  });

  it("goes on with the first part that is not there", () => {
    expect(nextPart([part("posted"), part("sending"), part("waiting")])).toBe(1);
    expect(nextPart([part("posted"), part("posted")])).toBe(-1);
  });

  it("is looked for first where it may be there, unless the network knows its key", () => {
    expect(howToSend(part("sending"), false)).toBe("look");
    expect(howToSend(part("sending"), true)).toBe("send");
    expect(howToSend(part("waiting"), false)).toBe("send");
  });
});

describe("what is known after it was sent", () => {
  const sending = part("sending");

  it("is where it stands, once the network has said so", () => {
    const done = { id: "7", address: "https://toot.wales/@party/7", cid: "c" };
    const { part: after, next } = afterSending(sending, { kind: "done", done });
    expect(next).toBe("posted");
    expect(after).toMatchObject({ state: "posted", ...done });
    expect(sentOf(after)).toEqual(done);
  });

  it.each([
    [{ kind: "refused", why: "422" }, "refused", "waiting"],
    [{ kind: "later", why: "429", afterMs: 1 }, "again", "waiting"],
    [{ kind: "lost", why: "401" }, "lost", "waiting"],
    // It may be there: whoever sends again knows that.
    [{ kind: "unclear", why: "500" }, "unclear", "sending"],
  ] as const)("%o leads to %s", (outcome, next, state) => {
    expect(afterSending(sending, outcome)).toMatchObject({ next, part: { state } });
  });

  it("is noted in its place alone", () => {
    const parts = [part("posted"), part("waiting"), part("waiting")];
    const states = withPart(parts, 1, part("sending")).map(({ state }) => state);
    expect(states).toEqual(["posted", "sending", "waiting"]);
  });

  it("is settled where nothing more happens by itself", () => {
    const states: readonly DeliveryState[] = [
      ...(["waiting", "posted", "refused", "unclear", "stopped", "removing", "removed"] as const),
    ];
    expect(states.filter((state) => isSettled({ state }))).toEqual([
      ...["posted", "refused", "stopped", "removed"],
    ]);
  });
});

describe("taking a post down", () => {
  const rules = { takeDownRota: 2, takeDownMembers: 10 };
  const rotaOf = (size: number) => Array.from({ length: size }, (_, at) => `p${at}` as PersonId);
  const by = (size: number, ofRota: number, others: number) =>
    decideTakeDown({ rules, rota: rotaOf(size) }, [
      ...Array.from({ length: ofRota }, () => true),
      ...Array.from({ length: others }, () => false),
    ])?.kind;

  it("takes two of its rota, or ten members, whoever they are", () => {
    expect(by(9, 1, 0)).toBeUndefined();
    expect(by(9, 2, 0)).toBe("rota");
    expect(by(9, 0, 9)).toBeUndefined();
    expect(by(9, 0, 10)).toBe("count");
    // One of the rota is a member as well.
    expect(by(9, 1, 9)).toBe("count");
  });

  it("takes all of a rota that is smaller, and somebody where nobody serves", () => {
    expect(by(1, 1, 0)).toBe("rota");
    expect(by(0, 0, 9)).toBeUndefined();
  });
});
