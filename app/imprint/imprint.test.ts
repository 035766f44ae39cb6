import { safeParse } from "valibot";
import { describe, expect, it } from "vitest";
import { inLanguage } from "../../platform/language.ts";
import { AN_IMPRINT } from "../../testing/a-house.ts";
import { defaultRules } from "../rulebook/door.ts";
import { feeInWords, fingerprintOf, imprintFrom, imprintInput, imprintInWords } from "./imprint.ts";

const WHOLE = {
  controller: "Our Party",
  address: "PO Box 12, Plymouth, PL1 1AA",
  promoter: "Ada Okafor",
  contact: "hello@party.example",
  fee: "12.50",
};

const troublesOf = (fields: object) =>
  (safeParse(imprintInput, fields).issues ?? []).map(({ path, message }) => [
    path?.[0]?.key,
    message,
  ]);

describe("the imprint in words", () => {
  const other = "1 High Street, Truro, TR1 1AA";
  it.each([
    [
      {},
      "Promoted by Pat Promoter on behalf of The Test Party, both of PO Box 12, Plymouth, PL1 1AA.",
    ],
    [
      { promoterAddress: other },
      `Promoted by Pat Promoter, ${other}, on behalf of The Test Party, PO Box 12, Plymouth, PL1 1AA.`,
    ],
    [
      { promoterAddress: AN_IMPRINT.address },
      "Promoted by Pat Promoter on behalf of The Test Party, both of PO Box 12, Plymouth, PL1 1AA.",
    ],
    [{ promoter: "The Test Party" }, "Promoted by The Test Party, PO Box 12, Plymouth, PL1 1AA."],
  ])("of %j names everybody with an address once", (parts, sentence) => {
    expect(imprintInWords({ ...AN_IMPRINT, ...parts })).toBe(sentence);
  });

  it("says what membership costs, and that it costs nothing", () => {
    expect(feeInWords({ feePence: 1250 }, { ...defaultRules(), membershipMonths: 12 })).toBe(
      "Membership costs £12.50 for 12 months.",
    );
    expect(feeInWords({ feePence: 1200 }, { ...defaultRules(), membershipMonths: 1 })).toBe(
      "Membership costs £12 for 1 month.",
    );
    expect(feeInWords({ feePence: 0 }, { ...defaultRules(), membershipMonths: 12 })).toBe(
      "Membership costs nothing.",
    );
    const dues = { ...defaultRules(), duesStandard: 500 };
    expect(feeInWords({ feePence: 1200 }, dues)).toBe(
      "Membership costs £5 a month, or £1 with a low income.",
    );
    expect(inLanguage("cy", () => imprintInWords(AN_IMPRINT))).toMatch(/^Hyrwyddwyd gan/);
  });
});

describe("the fields of an imprint", () => {
  it("are read as a whole, addresses on one line and pounds as pence", () => {
    const read = safeParse(imprintInput, { ...WHOLE, address: "PO Box 12\nPlymouth\n PL1 1AA " });
    expect(read.success && imprintFrom(read.output)).toMatchObject({
      address: "PO Box 12, Plymouth, PL1 1AA",
      feePence: 1250,
      dataContact: undefined,
      slogan: undefined,
    });
  });

  it.each([
    ["controller", ""],
    ["address", ""],
    ["address", "Plymouth"],
    ["promoter", " "],
    ["promoter", "Ada\u202e"],
    ["contact", "hello"],
    ["dataContact", "hello"],
    ["fee", ""],
    ["fee", "free"],
    ["fee", "-1"],
    ["fee", "1000.01"],
    ["fee", "12.5"],
    ["slogan", "x".repeat(61)],
  ])("%s cannot be %j", (field, text) => {
    expect(troublesOf({ ...WHOLE, [field]: text })).toEqual([[field, expect.stringMatching(/\w/)]]);
  });

  it.each(["controller", "address", "promoter", "contact", "fee"])("%s is needed", (field) => {
    const { [field as keyof typeof WHOLE]: _gone, ...rest } = WHOLE;
    expect(troublesOf(rest).map(([name]) => name)).toEqual([field]);
  });

  it("a fee of 0 is an answer", () => {
    expect(troublesOf({ ...WHOLE, fee: "£0" })).toEqual([]);
  });
});

it("the fingerprint tells every field from another", () => {
  const texts = ["controller", "address", "promoter", "promoterAddress", "contact"];
  const more = ["dataContact", "registration", "slogan", "sloganCy", "intro", "introCy"];
  const changed = [...texts, ...more].map((name) => fingerprintOf({ ...AN_IMPRINT, [name]: "x" }));
  const all = [
    ...changed,
    fingerprintOf(AN_IMPRINT),
    fingerprintOf({ ...AN_IMPRINT, feePence: 1 }),
  ];
  expect(new Set(all).size).toBe(all.length);
});
