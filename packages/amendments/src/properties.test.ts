import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyChanges,
  changesBetween,
  findCollisions,
  fromParagraphs,
  merge,
  paragraphTexts,
  readParagraphs,
  rebase,
  writeParagraphs,
} from "./index.ts";
import { wordingOf } from "./text.ts";

const word = fc.constantFrom(
  ...[
    "homes",
    "rents",
    "the",
    "must",
    "may",
    "500",
    "800",
    "bus,",
    "free.",
    "Tŷ",
    "👩‍🚀",
    "’s",
    "–",
  ],
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
const anyText = fc.array(paragraph, { minLength: 1, maxLength: 6 });

/** A text and some that were made of it by a few edits, as people make them. */
const edited = (base: readonly string[]) =>
  fc
    .array(
      fc.record({
        at: fc.nat(base.length),
        what: fc.constantFrom("strike", "insert", "word", "none"),
        text: paragraph,
        word,
        inWords: fc.nat(20),
      }),
      { maxLength: 3 },
    )
    .map((edits) => {
      const after = [...base];
      for (const { at, what, text, word: put, inWords } of edits) {
        if (what === "insert") after.splice(Math.min(at, after.length), 0, text);
        const there = after[at];
        if (there === undefined) continue;
        if (what === "strike") after.splice(at, 1);
        if (what === "word") {
          const words = there.split(" ");
          words[inWords % words.length] = put;
          after[at] = words.join(" ");
        }
      }
      return after as readonly string[];
    });

const several = anyText.chain((base) =>
  fc.record({
    base: fc.constant(base),
    amended: fc.array(fc.oneof({ weight: 4, arbitrary: edited(base) }, anyText), {
      minLength: 1,
      maxLength: 5,
    }),
  }),
);

const amendmentsOf = (base: readonly string[], amended: readonly (readonly string[])[]) =>
  amended.map((text, index) => ({ id: `a${index}`, changes: changesBetween(base, text) }));

const RUNS = { numRuns: 200 };

describe("amendments", () => {
  test("say what their authors wrote, but for typography", () => {
    fc.assert(
      fc.property(anyText, anyText, (base, amended) => {
        const after = applyChanges(base, changesBetween(base, amended));
        expect(after.map(wordingOf)).toEqual(amended.map(wordingOf));
      }),
      RUNS,
    );
  });

  test("make one text, in whatever order they come", () => {
    fc.assert(
      fc.property(several, fc.nat(), ({ base, amended }, turn) => {
        const amendments = amendmentsOf(base, amended);
        const by = turn % amendments.length;
        const turned = [...amendments.slice(by), ...amendments.slice(0, by)].reverse();
        const [one, other] = [amendments, turned].map((all) => merge(fromParagraphs(base), all));
        if (one?.kind === "merged") expect(other).toEqual(one);
        else expect(other?.kind).toBe(one?.kind);
      }),
      RUNS,
    );
  });

  test("alone make the text that was written; twice the same one", () => {
    fc.assert(
      fc.property(several, ({ base, amended }) => {
        const [first] = amendmentsOf(base, amended);
        if (first === undefined) return;
        const after = applyChanges(base, first.changes);
        for (const all of [[first], [first, { ...first, id: "again" }]]) {
          const merged = merge(fromParagraphs(base), all);
          if (merged.kind === "empty") expect(after).toEqual([]);
          else expect(merged.kind === "merged" && paragraphTexts(merged.text)).toEqual(after);
        }
      }),
      RUNS,
    );
  });

  test("lose nothing, and add nothing that nobody wrote", () => {
    fc.assert(
      fc.property(several, ({ base, amended }) => {
        const amendments = amendmentsOf(base, amended);
        const merged = merge(fromParagraphs(base), amendments);
        if (merged.kind !== "merged") return;
        const written = new Map(
          amendments.map(({ id }, at) => [id, amended[at]?.join("\n") ?? ""]),
        );
        const struck = new Set(
          amendments.flatMap(({ changes }) =>
            changes.flatMap(({ old, at }) => old.map((_, i) => at + i)),
          ),
        );
        for (const { pieces } of merged.text) {
          for (const { text, by } of pieces) {
            if (by.length === 0) {
              // Where something between them was struck, words of the base stand beside each other.
              const all = base.join(" ");
              for (const kept of text.split(/\s+/)) expect(all).toContain(kept);
            }
            for (const id of by) {
              expect(wordingOf(written.get(id) ?? "")).toContain(wordingOf(text));
            }
          }
        }
        // A paragraph that no amendment touches stands as it stood.
        const texts = paragraphTexts(merged.text);
        for (const [at, one] of base.entries()) if (!struck.has(at)) expect(texts).toContain(one);
        const ids = merged.text.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      RUNS,
    );
  });

  test("collide or merge, and never both", () => {
    fc.assert(
      fc.property(several, ({ base, amended }) => {
        const amendments = amendmentsOf(base, amended);
        const doCollide = findCollisions(amendments).length > 0;
        expect(merge(fromParagraphs(base), amendments).kind === "collides").toBe(doCollide);
      }),
      RUNS,
    );
  });

  test("stay as they are on a text that has not changed", () => {
    fc.assert(
      fc.property(several, ({ base, amended }) => {
        for (const { changes } of amendmentsOf(base, amended)) {
          expect(rebase(base, base, changes)).toEqual({ kind: "moved", changes });
        }
      }),
      RUNS,
    );
  });

  test("carried over to a changed text say the same as merged with the change", () => {
    fc.assert(
      fc.property(several, ({ base, amended }) => {
        const [own, other = base] = amended;
        const changes = changesBetween(base, own ?? base);
        const next = applyChanges(base, changesBetween(base, other));
        const merged = merge(fromParagraphs(base), [
          { id: "own", changes },
          { id: "other", changes: changesBetween(base, other) },
        ]);
        const moved = rebase(base, next, changes);
        if (merged.kind === "collides") expect(moved.kind).toBe("no-place");
        if (merged.kind !== "merged" || moved.kind !== "moved") return;
        if (next === base) return;
        const after = applyChanges(next, moved.changes).map(wordingOf);
        expect(after).toEqual(paragraphTexts(merged.text).map(wordingOf));
      }),
      RUNS,
    );
  });

  test("are bounded in time on any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 500 }),
        fc.string({ unit: "binary", maxLength: 500 }),
        (one, other) => {
          const base = readParagraphs(one);
          const amended = readParagraphs(other);
          expect(readParagraphs(writeParagraphs(base))).toEqual(base);
          const after = applyChanges(base, changesBetween(base, amended));
          expect(after.map(wordingOf)).toEqual(amended.map(wordingOf));
        },
      ),
    );
  });

  test("of texts that have nothing in common collide", () => {
    const long = (seed: string) =>
      Array.from({ length: 400 }, (_, at) => `${seed}${at} stands ${seed}${at * 7} here`);
    const base = long("a");
    const amended = [long("b"), long("c")].map((text, at) => ({
      id: String(at),
      changes: changesBetween(base, text),
    }));
    expect(findCollisions(amended)).toHaveLength(1);
  });
});
