import { describe, expect, it } from "vitest";
import { inLanguage } from "../../../platform/language.ts";
import { DEFAULT_CONSTITUTION } from "./by-default.ts";
import type { Constitution, Named } from "./constitution.ts";
import { under } from "./in-force.ts";
import { titleIn, titleOrEnded, usesWelsh } from "./titles.ts";

const homes: Named = { id: "homes", title: "Homes", titleCy: "Cartrefi" };
const { titleCy: _, ...english } = homes;

describe("a name that the party gave", () => {
  it("is said in the language spoken, or in English where it has no other", () => {
    const said = (one: Named) => [titleIn(one), inLanguage("cy", () => titleIn(one))];
    expect([said(homes), said(english)]).toEqual([
      ["Homes", "Cartrefi"],
      ["Homes", "Homes"],
    ]);
  });

  it("stands among all others with a word where it has ended", () => {
    expect(titleOrEnded(homes)).toBe("Homes");
    expect(titleOrEnded({ ...homes, isEnded: true })).toMatch(/^Homes \(.+\)$/);
  });

  it("makes the party one of two languages as soon as one of them is Welsh", () => {
    const without = <One extends Named>(all: readonly One[]) =>
      all.map(({ titleCy: __, ...one }) => one as unknown as One);
    const { chapters, bodies, offices } = DEFAULT_CONSTITUTION;
    const none: Constitution = {
      ...DEFAULT_CONSTITUTION,
      ...{ chapters: without(chapters), bodies: without(bodies), offices: without(offices) },
    };
    const [first, ...others] = none.offices;
    const one: Constitution = {
      ...none,
      offices: [{ ...(first as (typeof offices)[number]), titleCy: "Ymddiriedolwr" }, ...others],
    };
    expect([none, one, DEFAULT_CONSTITUTION].map((of) => under(of, usesWelsh))).toEqual([
      false,
      true,
      true,
    ]);
  });
});
