import { LANGUAGES } from "@breakthrough/languages";
import fc from "fast-check";
import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { inLanguage } from "../../../platform/language.ts";
import { lookOf } from "../../../platform/text/look-alike.ts";
import { officeNames, titleOf } from "../../rulebook/door.ts";
import { words } from "../words.ts";
import { nameField } from "./fields.ts";

const whyNot = (name: string): string | undefined =>
  safeParse(nameField, name).issues?.[0]?.message;
const { nameForm, nameLink, nameMarks, nameReserved } = words.fields;

describe("a name that could be an officer's or the site's own", () => {
  it.each([
    ...["National committee", "NATIONAL  COMMITTEE", "The National Committee", "Nationalcommittee"],
    ...[
      "Nаtionаl committee",
      "Ｎational committee",
      "Nat1onal c0mmittee",
      "National-com\u00admittee",
    ],
    ...["Nátional cömmittee", "Natiοnal committee", "𝐍ational committee", "Ꮪafety officer"],
    ...["Ada, Treasurer", "Treasurer Ada Okafor", "Ada (Safety  Officer)", "Ada Okafor – Trustee"],
    ...[
      "The clock",
      "clock",
      "A former member",
      "Former member",
      "the operator",
      "A jury drawn by lot",
    ],
    ...["The Ballot", "Somebody", "The trustees", "Administrator", "Тhe сlоck"],
  ])("is refused: %s", (name) => {
    expect(whyNot(name)).toBe(nameReserved);
  });

  it("is refused in whatever language and with whatever letter in another case, form or width", () => {
    const titles = LANGUAGES.flatMap((language) =>
      inLanguage(language, () => [...officeNames().map(titleOf), words.formerMember]),
    );
    const disguises = [
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize("NFD"),
      (text: string) => text.replaceAll("a", "а").replaceAll("o", "ο"),
      (text: string) =>
        text.replace(/[a-z]/g, (l) => String.fromCodePoint(l.charCodeAt(0) + 0xfee0)),
      (text: string) => [...text].join("\u200d"),
      (text: string) => text.replaceAll("e", "é"),
      (text: string) => `  ${text} `,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...titles),
        // Each at most once: a name that grows with every disguise is refused for its length.
        fc.shuffledSubarray(disguises, { maxLength: 4 }),
        (title, worn) => {
          expect(whyNot(worn.reduce((text, change) => change(text), title))).toBe(nameReserved);
        },
      ),
    );
  });
});

describe("a name that mail programs make a link of", () => {
  it.each([
    ...[
      "party.example",
      "Win at party.example now",
      "evil.co.uk",
      "Ann evil。com",
      "Ann ｅvil．com",
    ],
    ...[
      "ev\u200bil.c\u200bom",
      "192.0.2.7",
      "mailto:ann",
      "tel:0800",
      "javascript:go",
      "Ann xn--e1a.xn--p1ai",
    ],
    ...["\\\\server\\share", "Ann 0800 123 456", "Call (020) 7946-0000", "J.Smith", "Ann\\\\x"],
  ])("is refused, and told why: %s", (name) => {
    expect(whyNot(name)).toBe(nameLink);
  });

  it.each(["https://party.example", "www.party", "ann@party.example", "<b>Ann</b>"])(
    "is refused as an address: %s",
    (name) => {
      expect(whyNot(name)).toBe(nameForm);
    },
  );
});

it.each(["\u202eAnn", "Ann\u200f", "\u2066Ann\u2069", "A\u061cnn"])(
  "a name that turns the direction of the text is refused for that: %j",
  (name) => {
    expect(whyNot(name)).toBe(nameMarks);
  },
);

it.each([
  ...[
    "Ada Okafor",
    "Siân Ó Briain",
    "J. R. R. Hartley",
    "Dr. Khan",
    "Zoë Núñez’s",
    "Nguyễn Văn A",
    "李小龍",
  ],
  ...[
    "محمد علي",
    "Γιώργος",
    "Олена",
    "Jean-Luc d’Arc",
    "Lim, Bea",
    'Eve "Evie"; Lim',
    "St. John",
    "Ann 2",
    "J.R. Ewing",
  ],
  ...[
    "Clockwell Jury",
    "Tommi Ballot",
    "Ann Partyman",
    "Rosa: Luz",
    "Treasure Hunt",
    "O'Neill 3rd",
  ],
])("people's own names are theirs: %s", (name) => {
  expect(whyNot(name)).toBeUndefined();
});

describe("what a name looks like", () => {
  it.each([
    ["Ada Okafor", "ADA OKAFOR"],
    ["Ada Okafor", "Аdа Оkаfоr"],
    ["Ada Okafor", "Adà  Ok\u200bafor."],
    ["Bill Morn", "BiII Mom"],
    ["Søren", "Soren"],
  ])("%s and %s are the same at a glance", (one, other) => {
    expect(lookOf(one)).toBe(lookOf(other));
  });

  it("is found for any text, in time with its length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(lookOf(lookOf(text))).toBe(lookOf(text));
      }),
    );
  });
});
