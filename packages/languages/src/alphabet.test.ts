import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "./alphabet.ts";

const sortedIn = (language: "en" | "cy", names: readonly string[]) =>
  names.toSorted((one, other) => compareNames(one, other, language));

describe("the order of names", () => {
  it.each([
    // Each two letters are one, behind the first of them.
    [
      ["Chwilog", "Cwm", "Caernarfon", "Dolgellau"],
      ["Caernarfon", "Cwm", "Chwilog", "Dolgellau"],
    ],
    [
      ["Ddu", "Dyfed", "Eryri"],
      ["Dyfed", "Ddu", "Eryri"],
    ],
    [
      ["Ffestiniog", "Fychan", "Gwent"],
      ["Fychan", "Ffestiniog", "Gwent"],
    ],
    [
      ["Llandudno", "Lwc", "Menai"],
      ["Lwc", "Llandudno", "Menai"],
    ],
    [
      ["Phylip", "Pwllheli", "Ruabon"],
      ["Pwllheli", "Phylip", "Ruabon"],
    ],
    [
      ["Rhyl", "Rwth", "Siân"],
      ["Rwth", "Rhyl", "Siân"],
    ],
    [
      ["Thomas", "Tywyn", "Una"],
      ["Tywyn", "Thomas", "Una"],
    ],
    [
      ["Nghymru", "Gwent", "Harlech"],
      ["Gwent", "Nghymru", "Harlech"],
    ],
    // The ng of these is an n and a g.
    [
      ["Llangollen", "Llandudno", "Llanberis"],
      ["Llanberis", "Llandudno", "Llangollen"],
    ],
    [
      ["Bangor", "Banon", "Bala"],
      ["Bala", "Bangor", "Banon"],
    ],
    // A circumflex is no letter of its own.
    [
      ["Tŷ", "Twm", "Tyn"],
      ["Twm", "Tŷ", "Tyn"],
    ],
    [
      ["Siôn", "Sian", "Siân"],
      ["Sian", "Siân", "Siôn"],
    ],
    // Letters of other alphabets stand where a reader looks for them.
    [
      ["Lwc", "Łukasz", "Menai", "Ørsted", "Olwen"],
      ["Łukasz", "Lwc", "Menai", "Olwen", "Ørsted"],
    ],
    [
      ["Ann Jones", "Anne", "Ann"],
      ["Ann", "Ann Jones", "Anne"],
    ],
  ])("of %j is %j in Welsh", (names, sorted) => {
    expect(sortedIn("cy", names)).toEqual(sorted);
  });

  it("is that of the dictionary in English", () => {
    expect(sortedIn("en", ["Llandudno", "Lwc", "Chwilog", "Cwm", "Éowyn", "Zed"])).toEqual([
      "Chwilog",
      "Cwm",
      "Éowyn",
      "Llandudno",
      "Lwc",
      "Zed",
    ]);
  });

  it("is one order, whatever the names hold", () => {
    const name = fc.string({
      unit: fc.constantFrom(..."aâcdfghlnprtyz ’-9".split("")),
      maxLength: 6,
    });
    fc.assert(
      fc.property(name, name, name, (one, other, third) => {
        const compare = (a: string, b: string) => Math.sign(compareNames(a, b, "cy"));
        expect(compare(one, other) + compare(other, one)).toBe(0);
        if (compare(one, other) <= 0 && compare(other, third) <= 0) {
          expect(compare(one, third)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
