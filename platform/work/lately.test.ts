import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Lately } from "./lately.ts";

beforeEach(() => vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => vi.useRealTimers());

describe("what was made lately", () => {
  it("is found for its time, counted from when it was made, however often it is asked for", () => {
    const lately = new Lately<string>(2, 1000);
    expect(lately.keep("a", "one")).toBe("one");
    vi.advanceTimersByTime(999);
    expect(lately.find("a")).toBe("one");
    vi.advanceTimersByTime(1);
    expect(lately.find("a")).toBeUndefined();
    expect(lately.find("a")).toBeUndefined();
  });

  it("makes way for what is newer, first what was asked for longest ago", () => {
    const lately = new Lately<number>(2, 1000);
    lately.keep("a", 1);
    lately.keep("b", 2);
    expect(lately.find("a")).toBe(1);
    lately.keep("c", 3);
    expect(["a", "b", "c"].map((name) => lately.find(name))).toEqual([1, undefined, 3]);
  });

  it("is kept once under a name, as it was made last, and for its time anew", () => {
    const lately = new Lately<number>(2, 1000);
    lately.keep("a", 1);
    lately.keep("b", 2);
    vi.advanceTimersByTime(900);
    lately.keep("a", 3);
    vi.advanceTimersByTime(900);
    expect(["a", "b"].map((name) => lately.find(name))).toEqual([3, undefined]);
  });
});
