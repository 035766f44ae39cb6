import { describe, expect, it } from "vitest";
import { type NotNow, Sender } from "./sending.ts";
import { waitAfter } from "./tries.ts";

describe("a sender", () => {
  const AWAY: NotNow = { is: "away" };
  const SENT = { is: "sent" } as const;

  /** Sendings that end when the test says so. */
  function sendings() {
    const ends: ((sent: NotNow | typeof SENT) => void)[] = [];
    const sender = new Sender<typeof SENT>(() => new Promise((end) => ends.push(end)));
    const end = async (at: number, sent: NotNow | typeof SENT) => {
      ends[at]?.(sent);
      await Promise.resolve();
      await new Promise((resolve) => setTimeout(resolve));
    };
    return { ends, sender, end };
  }

  it("sends again where the signal came back while a sending was under way, and never two at once", async () => {
    const { ends, sender, end } = sendings();
    const first = sender.send();
    for (let again = 0; again < 3; again += 1) expect(await sender.send()).toBeUndefined();
    expect(ends).toHaveLength(1);
    await end(0, AWAY);
    expect(ends).toHaveLength(2);
    await end(1, SENT);
    expect(await first).toEqual(SENT);
    expect(ends).toHaveLength(2);
  });

  it("tries once where nobody asked meanwhile, and waits as long as the party asks", async () => {
    const { ends, sender, end } = sendings();
    const away = sender.send();
    await end(0, AWAY);
    expect(await away).toEqual(AWAY);
    expect(ends).toHaveLength(1);
    const busy = sender.send();
    await sender.send();
    await end(1, { is: "wait", seconds: 60 });
    expect(await busy).toEqual({ is: "wait", seconds: 60 });
    expect(await sender.send()).toBeUndefined();
    expect(ends).toHaveLength(2);
  });
});

describe("the next try", () => {
  it("comes soon after the first failures, each later than the one before, and never more than 20 seconds off", () => {
    expect([1, 2, 3, 4, 5, 50].map((failures) => waitAfter(failures, 0))).toEqual(
      [5, 10, 20, 20, 20, 20].map((seconds) => seconds * 1000),
    );
    expect(waitAfter(0, 0.9)).toBe(60_000);
    expect(waitAfter(1, 1)).toBe(2500);
  });
});
