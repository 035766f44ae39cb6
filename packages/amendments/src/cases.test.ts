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
  replacesEverything,
  writeParagraphs,
} from "./index.ts";

/** Paragraphs parted by a bar, as the cases write them. */
const text = (written: string): readonly string[] => written.split("|").map((one) => one.trim());

const amendment = (id: string, base: readonly string[], amended: readonly string[]) => ({
  id,
  changes: changesBetween(base, amended),
});

function mergeTwo(base: string, a: string, b: string) {
  const before = text(base);
  const both = [
    amendment("A", before, a === "" ? [] : text(a)),
    amendment("B", before, b === "" ? [] : text(b)),
  ];
  const merged = merge(fromParagraphs(before), both);
  const turned = merge(fromParagraphs(before), [...both].reverse());
  if (merged.kind === "merged") expect(turned).toEqual(merged);
  else expect(turned.kind).toBe(merged.kind);
  return merged;
}

function together(base: string, a: string, b: string): string | readonly number[] {
  const merged = mergeTwo(base, a, b);
  if (merged.kind === "merged") return paragraphTexts(merged.text).join(" | ");
  return merged.kind === "collides" ? merged.collisions.flatMap((one) => one.paragraphs) : [];
}

// Found in the trackers of Antragsgrün and OpenSlides; each says what has to come out.
describe("two amendments to one text", () => {
  test.each([
    [
      "in two paragraphs",
      "Build 500. | Rents flat. | Bus free under 25.",
      "Build 800. | Rents flat. | Bus free under 25.",
      "Build 500. | Rents flat. | Bus free under 21.",
      "Build 800. | Rents flat. | Bus free under 21.",
    ],
    [
      "in one paragraph",
      "The council builds 500 homes a year at fair rents.",
      "The council builds 800 homes a year at fair rents.",
      "The council builds 500 homes a year at social rents.",
      "The council builds 800 homes a year at social rents.",
    ],
    ["of the same words", "Build 500 homes.", "Build 800 homes.", "Build 300 homes.", [0]],
    [
      "that say the same",
      "Build 500 homes.",
      "Build 800 homes.",
      "Build 800 homes.",
      "Build 800 homes.",
    ],
    [
      "one of which strikes what the other changes",
      "Homes first. | Build 500 homes. | Then roads.",
      "Homes first. | Then roads.",
      "Homes first. | Build 800 homes. | Then roads.",
      [1],
    ],
    [
      "one of which puts a paragraph before what the other changes",
      "Homes first. | Build 500 homes. | Then roads.",
      "Homes first. | Ask the tenants. | Build 500 homes. | Then roads.",
      "Homes first. | Build 800 homes. | Then roads.",
      "Homes first. | Ask the tenants. | Build 800 homes. | Then roads.",
    ],
    [
      "that put something at the same point",
      "Homes first. | Then roads.",
      "Homes first. | Ask the tenants. | Then roads.",
      "Homes first. | Publish the accounts. | Then roads.",
      [1],
    ],
    [
      "one of which lies within the other",
      "Built by councils, by co-operatives, by charities and by builders.",
      "Built by councils, by charities and by builders.",
      "Built by councils and by builders.",
      [0],
    ],
    [
      "one of which moves what the other changes",
      "Homes first. | Build 500 homes. | Then roads. | Publish it all.",
      "Homes first. | Then roads. | Publish it all. | Build 500 homes.",
      "Homes first. | Build 800 homes. | Then roads. | Publish it all.",
      [1],
    ],
    [
      "one of which splits what the other changes",
      "Bus free. Trains half.",
      "Bus free. | Trains half.",
      "Bus free. Trains a third.",
      "Bus free. | Trains a third.",
    ],
    [
      "that stand beside each other",
      "Every bus is free",
      "Every local bus is free",
      "Every bus is cheap",
      "Every local bus is cheap",
    ],
    [
      "that put another word at one point",
      "Every bus",
      "Every local bus",
      "Every electric bus",
      [0],
    ],
    [
      "where a sentence stands twice",
      "Agreed. | Build homes. | Agreed. | Build roads.",
      "Agreed. | Build homes. | Agreed today. | Build roads.",
      "Agreed. | Build more homes. | Agreed. | Build roads.",
      "Agreed. | Build more homes. | Agreed today. | Build roads.",
    ],
    [
      "one of which is typography",
      `The council has a "duty" - always.`,
      "The council has a “duty” – always.",
      `The council has a "legal duty" - always.`,
      `The council has a "legal duty" - always.`,
    ],
    [
      "that swap the same words in two places",
      "The minister must report and the commission may publish within 30 days",
      "The minister may report and the commission may publish within 30 days",
      "The minister must report and the commission must publish within 10 days",
      "The minister may report and the commission must publish within 10 days",
    ],
    [
      "of which one puts a paragraph like the next one before it",
      "The minister must report.",
      "The council pays. | The minister must report.",
      "A minister must report.",
      "The council pays. | A minister must report.",
    ],
    [
      "one of which joins two paragraphs",
      "Buses run late at night. | They cost one pound.",
      "Buses run late at night. They cost one pound.",
      "Buses run late at night. | They cost two pounds.",
      "Buses run late at night. They cost two pounds.",
    ],
  ])("%s", (_, base, a, b, expected) => {
    expect(together(base, a, b)).toEqual(expected);
  });

  test("at one point say so: which stands first is for people", () => {
    const base = text("Homes first. | Then roads.");
    const [collision] = findCollisions([
      amendment("A", base, text("Homes first. | X comes in. | Then roads.")),
      amendment("B", base, text("Homes first. | Y goes out. | Then roads.")),
    ]);
    expect(collision).toEqual({ between: ["A", "B"], paragraphs: [1], isAtOnePoint: true });
  });

  test("keep each paragraph's id, whatever comes before it", () => {
    const merged = mergeTwo(
      "Homes first. | Build 500 homes. | Then roads.",
      "Homes first. | Ask the tenants. | Build 500 homes. | Then roads.",
      "Homes first. | Build 800 homes. | Then roads.",
    );
    const ids = merged.kind === "merged" ? merged.text.map(({ id }) => id) : [];
    expect(ids).toEqual(["p1", "A-1", "p2", "p3"]);
  });

  test("name the source of every word", () => {
    const merged = mergeTwo(
      "Build 500 homes at fair rents.",
      "Build 800 homes at fair rents.",
      "Build 500 homes at social rents.",
    );
    expect(merged.kind === "merged" && merged.text[0]?.pieces).toEqual([
      { text: "Build ", by: [] },
      { text: "800", by: ["A"] },
      { text: " homes at ", by: [] },
      { text: "social", by: ["B"] },
      { text: " rents.", by: [] },
    ]);
  });

  test("that say the same are both the source of it", () => {
    const merged = mergeTwo("Build 500 homes.", "Build 800 homes.", "Build 800 homes.");
    expect(merged.kind === "merged" && merged.text[0]?.pieces[1]).toEqual({
      text: "800",
      by: ["A", "B"],
    });
  });
});

describe("one amendment", () => {
  test("that replaces everything is known, and collides with all others", () => {
    const base = text("Homes first. | Build 500 homes. | Then roads.");
    const all = amendment("A", base, ["Let the market decide what happens."]);
    expect(replacesEverything(base, all.changes)).toBe(true);
    const word = amendment("B", base, text("Homes first. | Build 800 homes. | Then roads."));
    expect(replacesEverything(base, word.changes)).toBe(false);
    expect(findCollisions([all, word]).map(({ between }) => between)).toEqual([["A", "B"]]);
  });

  test("that strikes everything gives no text", () => {
    const base = text("Homes first. | Then roads.");
    const strike = amendment("A", base, []);
    expect(replacesEverything(base, strike.changes)).toBe(true);
    expect(merge(fromParagraphs(base), [strike])).toEqual({ kind: "empty" });
  });

  test("of empty paragraphs, spaces and line ends is none", () => {
    const base = readParagraphs("One line.\nAnother.\n\nThe end.");
    const amended = readParagraphs("\r\nOne line.  \r\nAnother.\r\n\r\n\r\n \r\nThe end. \r\n");
    expect(changesBetween(base, amended)).toEqual([]);
  });

  test("of typography alone is none", () => {
    expect(changesBetween(["It's 3-4 days"], ["It’s 3–4 days"])).toEqual([]);
  });

  test("keeps letters with their accents and emoji whole", () => {
    const base = ["Siân and 👩‍🚀 go to Tŷ Mawr."];
    const merged = merge(fromParagraphs(base), [
      amendment("A", base, ["Siôn and 👩‍🚀 go to Tŷ Mawr."]),
      amendment("B", base, ["Siân and 👨‍🚀 go to Tŷ Mawr."]),
    ]);
    expect(merged.kind === "merged" && paragraphTexts(merged.text)).toEqual([
      "Siôn and 👨‍🚀 go to Tŷ Mawr.",
    ]);
  });
});

describe("when the text has changed meanwhile", () => {
  const base = text("Homes first. | Build 500 homes. | Then roads.");
  const own = changesBetween(base, text("Homes first. | Build 800 homes. | Then roads."));

  test("an amendment is carried over to where its paragraph is now", () => {
    const next = text("Ask the tenants. | Homes first. | Build 500 homes. | Then roads.");
    const moved = rebase(base, next, own);
    expect(moved).toEqual({
      kind: "moved",
      changes: [{ at: 2, old: ["Build 500 homes."], now: ["Build 800 homes."] }],
    });
  });

  test("one whose paragraph is gone has no place, and loses none of its words", () => {
    expect(rebase(base, text("Homes first. | Then roads."), own)).toEqual({
      kind: "no-place",
      paragraphs: [1],
    });
    expect(own).toEqual([{ at: 1, old: ["Build 500 homes."], now: ["Build 800 homes."] }]);
  });

  test("one that asks for what stands there now is fulfilled", () => {
    const next = text("Homes first. | Build 800 homes. | Then roads and rails.");
    expect(rebase(base, next, own)).toEqual({ kind: "fulfilled" });
  });

  test("an amendment to an amendment applies where that one is carried", () => {
    const amended = text("Homes first. | Build 500 homes with gardens. | Then roads.");
    const first = changesBetween(base, amended);
    const second = changesBetween(
      amended,
      text("Homes first. | Build 500 homes with large gardens. | Then roads."),
    );
    const next = text("Ask first. | Homes first. | Build 500 homes with gardens. | Then roads.");
    const carried = rebase(amended, next, second);
    expect(carried.kind === "moved" && applyChanges(next, carried.changes)[2]).toBe(
      "Build 500 homes with large gardens.",
    );
    // It falls with the one that brought its words.
    expect(rebase(amended, base, second).kind).toBe("no-place");
    expect(first).not.toEqual([]);
  });
});

test("a text is read as it is written", () => {
  const paragraphs = ["One.\n- a\n- b", "Two."];
  expect(readParagraphs(writeParagraphs(paragraphs))).toEqual(paragraphs);
});
