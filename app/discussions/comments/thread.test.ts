import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CommentId } from "../topic.ts";
import { arrange, DEEPEST } from "./thread.ts";

const id = (number: number) => number as CommentId;
const FIRST = id(1);

/** Replies, each to the first comment or to an earlier reply. */
const replies = fc
  .array(fc.nat(), { maxLength: 40 })
  .map((picks) =>
    picks.map((pick, index) => ({ id: id(index + 2), parentId: id(1 + (pick % (index + 1))) })),
  );

describe("a thread", () => {
  it("shows every reply once, after what it answers, and no deeper than there is room", () => {
    fc.assert(
      fc.property(replies, (given) => {
        const placed = arrange(FIRST, given);
        const order = placed.map(({ comment }) => comment.id);
        expect([...order].sort((one, other) => one - other)).toEqual(given.map((r) => r.id));
        for (const { comment, depth } of placed) {
          expect(depth).toBeGreaterThanOrEqual(1);
          expect(depth).toBeLessThanOrEqual(DEEPEST);
          if (comment.parentId === FIRST) continue;
          expect(order.indexOf(comment.parentId)).toBeLessThan(order.indexOf(comment.id));
        }
      }),
    );
  });

  it("replies to one comment stand in the order in which they were written", () => {
    fc.assert(
      fc.property(replies, (given) => {
        const placed = arrange(FIRST, given).map(({ comment }) => comment);
        for (const parent of new Set(given.map(({ parentId }) => parentId))) {
          const under = placed.filter(({ parentId }) => parentId === parent).map((r) => r.id);
          expect(under).toEqual([...under].sort((one, other) => one - other));
        }
      }),
    );
  });

  it("whose parent is not there, or is too deep, says whom it answers", () => {
    const chain = [2, 3, 4, 5].map((number) => ({ id: id(number), parentId: id(number - 1) }));
    expect(arrange(FIRST, chain).map(({ depth, isAway }) => [depth, isAway])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [3, true],
    ]);
    expect(arrange(FIRST, [{ id: id(9), parentId: id(7) }])[0]).toMatchObject({
      depth: 1,
      isAway: true,
    });
  });

  it("a chain of ten thousand answers is no trouble", () => {
    const chain = Array.from({ length: 10_000 }, (_, index) => ({
      id: id(index + 2),
      parentId: id(index + 1),
    }));
    expect(arrange(FIRST, chain)).toHaveLength(10_000);
  });
});
