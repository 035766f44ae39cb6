import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inBatches } from "./batches.ts";

const soon = () => new Promise((resolve) => setTimeout(resolve, 1));

describe("batches", () => {
  it("everybody gets the answer to what they asked, and a crowd shares batches", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20), { minLength: 1, maxLength: 300 }), async (asked) => {
        const sizes: number[] = [];
        const double = inBatches(async (batch: readonly number[]) => {
          sizes.push(batch.length);
          await soon();
          return batch.map((number) => number * 2);
        });
        const answers = await Promise.all(asked.map(double));
        expect(answers).toEqual(asked.map((number) => number * 2));
        expect(sizes.length).toBe(Math.ceil(asked.length / 100));
      }),
      { numRuns: 30 },
    );
  });

  it("one is under way at a time, and all get their turn", async () => {
    let underWay = 0;
    let highest = 0;
    const ask = inBatches(async (batch: readonly number[]) => {
      underWay += 1;
      highest = Math.max(highest, underWay);
      await new Promise((resolve) => setTimeout(resolve, 20));
      underWay -= 1;
      return batch;
    });
    const answers: Promise<number>[] = [];
    for (let number = 0; number < 10; number += 1) {
      answers.push(ask(number));
      await soon();
    }
    expect(await Promise.all(answers)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(highest).toBe(1);
  });

  it("two with one key never share a batch, and the earlier comes first", async () => {
    const seen: string[][] = [];
    const ask = inBatches(
      async (batch: readonly string[]) => {
        seen.push([...batch]);
        await soon();
        return batch;
      },
      { keyOf: (asked) => asked.charAt(0) },
    );
    await Promise.all(["a1", "b1", "a2", "a3"].map(ask));
    expect(seen).toEqual([["a1", "b1"], ["a2"], ["a3"]]);
  });

  it("a batch that fails fails those in it, and the next goes on", async () => {
    const ask = inBatches(async (batch: readonly string[]) => {
      if (batch.includes("bad")) throw new Error("no");
      return batch;
    });
    await expect(Promise.all([ask("bad"), ask("good")])).rejects.toThrow("no");
    expect(await ask("good")).toBe("good");
  });
});
