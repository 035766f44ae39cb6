import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reader } from "../../../platform/database/database.ts";
import type { HiddenLine, Posts } from "../../../platform/text/posts.ts";
import { findPostAnywhere, listHiddenAnywhere, nameOfKind, withPosts } from "./posts-anywhere.ts";

const NO_DATABASE = {} as Reader;

/** A room that has one kind of posts, and hid these. */
function aRoom(kind: string, hidden: readonly HiddenLine[]): Posts {
  const newest = hidden.toSorted((one, other) => (isBefore(one, other) ? 1 : -1));
  return {
    kinds: [kind],
    nameOf: () => `A ${kind}`,
    find: async (_db, _kind, ids) =>
      new Map(
        ids
          .filter((id) => id < 100)
          .map((id) => [
            id,
            {
              ...{ path: `/${kind}/${id}`, on: { title: kind, path: `/${kind}` } },
              ...{ authorId: undefined, text: "x", hidden: undefined },
            },
          ]),
      ),
    listHidden: async (_db, { before, most }) =>
      newest.filter((line) => before === undefined || isBefore(line, before)).slice(0, most),
  };
}

type Place = Pick<HiddenLine, "hiddenAt" | "request">;
const isBefore = (one: Place, other: Place): boolean =>
  one.hiddenAt < other.hiddenAt ||
  (one.hiddenAt.getTime() === other.hiddenAt.getTime() && one.request < other.request);

const when = fc.integer({ min: 0, max: 5 }).map((hour) => new Date(Date.UTC(2027, 0, 1, hour)));

describe("what was hidden in several rooms", () => {
  it("is one list, in which page after page shows each once, the latest first", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(when, fc.boolean()), { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        async (made, most) => {
          const lines = made.map(([hiddenAt, isStatement], index) => ({
            ...{ kind: isStatement ? "statement" : "comment", ground: "abuse" as const },
            ...{ request: index + 1, hiddenAt, restoredAt: undefined },
          }));
          const posts = ["statement", "comment"].map((kind) =>
            aRoom(
              kind,
              lines.filter((line) => line.kind === kind),
            ),
          );
          const seen: HiddenLine[] = [];
          for (let pages = 0; pages <= lines.length; pages += 1) {
            const slice = { before: seen.at(-1), most };
            seen.push(...(await listHiddenAnywhere({ posts }, NO_DATABASE, slice)));
          }
          expect(seen).toHaveLength(lines.length);
          expect(new Set(seen.map(({ request }) => request)).size).toBe(lines.length);
          for (const [index, line] of seen.entries())
            expect(seen.slice(index + 1).every((later) => isBefore(later, line))).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

it("a post is asked of the room that has its kind, and of nobody where none has", async () => {
  const house = { posts: [aRoom("statement", []), aRoom("comment", [])] };
  const found = (kind: string, id: number) => findPostAnywhere(house, NO_DATABASE, { kind, id });
  expect(await found("comment", 7)).toMatchObject({ path: "/comment/7", kind: "comment", id: 7 });
  expect(await found("comment", 700)).toBeUndefined();
  expect(await found("poem", 7)).toBeUndefined();
  expect(nameOfKind(house, "statement")).toBe("A statement");
  const rows = [
    { kind: "statement", post_id: 2 },
    { kind: "statement", post_id: 200 },
    { kind: "comment", post_id: 1 },
  ];
  const beside = await withPosts(house, NO_DATABASE, rows);
  expect(beside.map(({ post }) => post.path)).toEqual(["/statement/2", "/comment/1"]);
});
