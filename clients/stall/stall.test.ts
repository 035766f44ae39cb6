import { afterEach, describe, expect, it, vi } from "vitest";
import { type Answer, Outbox } from "./outbox.ts";
import { sendAll } from "./sending.ts";
import { FRESH, holdsSomething, puttingBack } from "./typed.ts";

const anAnswer = (id: string, key: string): Answer => ({
  ...{ id, key, said: "A bus on Sundays.", themes: [], talkedTo: 1, leaflets: 0 },
  savedAt: "2027-03-10T19:30:00.000Z",
});

afterEach(() => vi.unstubAllGlobals());

/** A phone's database whose transactions are aborted, as a full phone does. */
function aFullPhone(error: DOMException) {
  const transaction = () => {
    const tx = {
      ...{ error, onabort: () => {}, oncomplete: () => {} },
      objectStore: () => ({ put: () => {}, delete: () => {} }),
    };
    queueMicrotask(() => tx.onabort());
    return tx;
  };
  const open = () => {
    const request = { result: { transaction }, onsuccess: () => {} };
    queueMicrotask(() => request.onsuccess());
    return request;
  };
  vi.stubGlobal("indexedDB", { open });
}

describe("a phone", () => {
  it("that is full says that nothing was kept", async () => {
    aFullPhone(new DOMException("full", "QuotaExceededError"));
    expect(await (await Outbox.open()).save(anAnswer("1", "a"))).toBe(false);
  });

  it("that fails in another way says so", async () => {
    aFullPhone(new DOMException("broken", "UnknownError"));
    await expect((await Outbox.open()).save(anAnswer("1", "a"))).rejects.toThrow("broken");
  });

  it("keeps what the party takes nothing of for now, and sends another stall's", async () => {
    const kept = new Map(
      [anAnswer("1", "hidden"), anAnswer("2", "open")].map((one) => [one.id, one]),
    );
    const outbox = {
      answers: async () => [...kept.values()],
      settle: async (_: string, taken: readonly string[], refused: ReadonlyMap<string, string>) => {
        for (const id of [...taken, ...refused.keys()]) kept.delete(id);
      },
    };
    const outcomes = [{ id: "2", is: "accepted" }];
    vi.stubGlobal("fetch", async (path: string) =>
      path.includes("hidden") ? Response.json({}, { status: 409 }) : Response.json({ outcomes }),
    );
    expect(await sendAll(outbox)).toEqual({ is: "held" });
    expect([...kept.keys()]).toEqual(["1"]);
  });
});

describe("what the party did not take", () => {
  const stall = { key: "a", hasForm: true, backId: undefined };

  it("is put back into the form of its own stall alone, while there is one", () => {
    expect(puttingBack(anAnswer("1", "a"), stall)).toBe("may");
    expect(puttingBack(anAnswer("1", "b"), stall)).toBe("other-stall");
    expect(puttingBack(anAnswer("1", "a"), { ...stall, hasForm: false })).toBe("no-form");
    expect(puttingBack(anAnswer("1", "a"), { ...stall, backId: "1" })).toBe("is-back");
  });

  it("never replaces what somebody types", () => {
    expect(holdsSomething(FRESH)).toBe(false);
    for (const part of [{ said: "H" }, { themes: ["Buses"] }, { talkedTo: 2 }, { leaflets: 1 }])
      expect(holdsSomething({ ...FRESH, ...part })).toBe(true);
  });
});
