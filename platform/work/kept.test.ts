import { describe, expect, it } from "vitest";
import { keptFor } from "./kept.ts";

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
