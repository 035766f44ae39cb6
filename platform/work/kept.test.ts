import { afterEach, describe, expect, it, vi } from "vitest";
import { keptFor, keptForPages } from "./kept.ts";

const at = (seconds: number) => new Date(seconds * 1000);

describe("a reading that is kept", () => {
  it("is made once within its time for each source, and anew after it", async () => {
    let reads = 0;
    const read = keptFor(60_000, async (_source: object) => ++reads);
    const [one, other] = [{}, {}];
    expect(await read(one, at(0))).toBe(1);
    expect(await read(one, at(59))).toBe(1);
    expect(await read(other, at(59))).toBe(2);
    expect(await read(one, at(60))).toBe(3);
  });

  it("is not kept where it failed, nor where the clock was set back", async () => {
    let reads = 0;
    const read = keptFor(60_000, async (_source: object) => {
      reads += 1;
      if (reads === 1) throw new Error("away");
      return reads;
    });
    const source = {};
    await expect(read(source, at(100))).rejects.toThrow("away");
    expect(await read(source, at(101))).toBe(2);
    expect(await read(source, at(50))).toBe(3);
  });
});

describe("a reading that is kept for pages", () => {
  afterEach(() => vi.restoreAllMocks());

  const setUp = () => {
    let [reads, changes, machineTime] = [0, 0, 5000];
    vi.spyOn(performance, "now").mockImplementation(() => machineTime);
    const readOnce = async (_source: object) => {
      reads += 1;
      if (reads === 3) throw new Error("away");
      return reads;
    };
    return {
      read: keptForPages(1000, () => changes, readOnce),
      change: () => {
        changes += 1;
      },
      pass: (ms: number) => {
        machineTime += ms;
      },
    };
  };

  it("is made anew by the machine's own time, and at once after a change of this process", async () => {
    const { read, change, pass } = setUp();
    const source = {};
    expect(await read(source)).toBe(1);
    pass(999);
    expect(await read(source)).toBe(1);
    change();
    expect(await read(source)).toBe(2);
  });

  it("is not kept where it failed", async () => {
    const { read, pass } = setUp();
    const source = {};
    await read(source);
    pass(1000);
    expect(await read(source)).toBe(2);
    pass(1000);
    await expect(read(source)).rejects.toThrow("away");
    expect(await read(source)).toBe(4);
  });
});
