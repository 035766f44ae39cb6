import { fromParagraphs, paragraphTexts } from "@breakthrough/amendments";
import { describe, expect, it } from "vitest";
import { isRefusal } from "../../../platform/refusal.ts";
import { answer } from "../../../platform/testing/answer.ts";
import { decideCharter } from "./change.ts";
import { firstCharter } from "./first.ts";
import { numberedPieces, whyNumberTwice } from "./numbers.ts";

describe("the numbers of the constitution", () => {
  it("are the rulebook's, named where they stand", () => {
    expect(numberedPieces("Members vote for [ballotDays]. So [be it].")).toEqual([
      { text: "Members vote for " },
      { rule: "ballotDays" },
      { text: ". So [be it]." },
    ]);
  });

  it.each([
    "Members vote for 7 days.",
    "At least 25% must vote.",
    "At least 25 per cent must vote.",
    "It takes 10 members.",
    "Mae aelodau'n pleidleisio am 7 diwrnod.",
    "Mae angen 25 y cant.",
  ])("stand nowhere twice: %s", (text) => {
    expect(answer(whyNumberTwice(text))).toBe("rulebook.charter.numberTwice");
  });

  it("are no years of an act, no numbers of a paragraph and no words", () => {
    const text = "Under the Act of 2000, section 22, two thirds decide (see paragraph 3).";
    expect(whyNumberTwice(text)).toBeUndefined();
    expect(whyNumberTwice(firstCharter().body)).toBeUndefined();
  });

  it("that the rulebook does not have are not named", () => {
    expect(answer(whyNumberTwice("Members vote for [voteDays]."))).toBe(
      "rulebook.charter.noSuchNumber",
    );
  });
});

describe("a change of the constitution", () => {
  const before = fromParagraphs(["Members decide.", "Officers act.", "All is written down."]);
  const changed = (body: readonly string[], current = before) =>
    decideCharter(current, { before, body: body.join("\n\n"), by: "/decide/9" });

  it("stands beside what another ballot has changed meanwhile", () => {
    const first = changed(["Members decide.", "Officers act for members.", "All is written down."]);
    if (isRefusal(first)) throw new Error(first.says);
    const second = changed(
      ["Members alone decide.", "Officers act.", "All is written down."],
      first,
    );
    expect(!isRefusal(second) && paragraphTexts(second)).toEqual([
      "Members alone decide.",
      "Officers act for members.",
      "All is written down.",
    ]);
    expect(!isRefusal(second) && second.map(({ id }) => id)).toEqual(["p1", "p2", "p3"]);
  });

  it("is not carried out where another ballot has changed the same words", () => {
    const first = changed(["Members decide.", "Officers serve.", "All is written down."]);
    if (isRefusal(first)) throw new Error(first.says);
    const second = changed(["Members decide.", "Officers obey.", "All is written down."], first);
    expect(answer(second)).toBe("rulebook.charter.changedMeanwhile");
  });

  it("leaves something of it, and names the vote that each word comes from", () => {
    expect(isRefusal(changed([]))).toBe(true);
    const next = changed(["Members decide.", "Officers act.", "All is written down.", "So it is."]);
    expect(!isRefusal(next) && next.at(-1)?.pieces).toEqual([
      { text: "So it is.", by: ["/decide/9"] },
    ]);
    const first = decideCharter([], { before: [], body: "One.\n\nTwo.", by: "/decide/1" });
    expect(!isRefusal(first) && paragraphTexts(first)).toEqual(["One.", "Two."]);
  });
});
