import { afterEach, describe, expect, it, vi } from "vitest";
import { type Answer, asRefused, Outbox, whoseContactsGo } from "./outbox.ts";
import { askAbout, sendAll } from "./sending.ts";
import { FRESH, holdsSomething, isWhole, puttingBack, typedOf } from "./typed.ts";

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

describe("a link that the party does not know", () => {
  it("is one of which the party says so: a network's own page keeps everything on the phone", async () => {
    const settled: string[] = [];
    const outbox = {
      answers: async () => (settled.length > 0 ? [] : [anAnswer("1", "a")]),
      settle: async (_: string, __: readonly string[], refused: ReadonlyMap<string, string>) => {
        settled.push(...refused.values());
      },
    };
    for (const answer of [
      new Response("Sign in", { status: 404 }),
      Response.json({}, { status: 404 }),
    ]) {
      vi.stubGlobal("fetch", async () => answer.clone());
      expect(await sendAll(outbox)).toEqual({ is: "away" });
      expect(await askAbout("a")).toBeUndefined();
    }
    expect(settled).toEqual([]);
    const no = { code: "canvass.unknownLink" };
    vi.stubGlobal("fetch", async () => Response.json(no, { status: 404 }));
    expect(await askAbout("a")).toBe("unknown");
    await sendAll(outbox);
    expect(settled).toEqual(["unknown"]);
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

describe("who wants to hear what becomes of it", () => {
  const jo = { name: "Jo", email: "jo@example.org", phone: "", isAgreed: true };
  const contact = {
    ...{ id: "c", name: "Jo", email: jo.email, phone: "", wording: 1, language: "en" },
    agreed: true as const,
  };

  it("is saved only with a name, one way to reach them and their yes", () => {
    expect(isWhole(jo)).toBe(true);
    expect(isWhole({ ...jo, email: "", phone: "+44 7700 900123" })).toBe(true);
    for (const part of [
      { name: " " },
      ...[{ email: "jo" }, { email: "jo@btinternet.co,uk" }],
      { phone: "07700 900123" },
      { isAgreed: false },
    ])
      expect(isWhole({ ...jo, ...part })).toBe(false);
  });

  it("leaves the phone at the end of the shift where it was refused, and with everybody once nothing is taken", () => {
    const closesAt = "2027-03-10T21:00:00Z";
    const takenUntil = "2027-03-17T21:00:00Z";
    const whose = (now: string, more: object = {}) =>
      whoseContactsGo(
        { about: { closesAt, takenUntil, isLinkEnded: false, ...more } as never },
        Date.parse(now),
      );
    expect(whose("2027-03-10T20:00:00Z")).toBeUndefined();
    expect(whose("2027-03-10T21:00:00Z")).toBe("refused");
    expect(whose("2027-03-17T21:00:00Z")).toBe("all");
    expect(whose("2027-03-10T20:00:00Z", { isLinkEnded: true })).toBe("all");
  });

  it("stays with an answer that can still be changed, to be asked again, and with no other", () => {
    const answer = { ...anAnswer("1", "a"), contact };
    const kept = asRefused(answer, "too-long");
    expect(typedOf(kept).touch).toEqual({ ...jo, isAgreed: false });
    for (const why of ["ended", "late", "over", "unknown"])
      expect(JSON.stringify(asRefused(answer, why))).not.toContain("jo@example.org");
  });
});
