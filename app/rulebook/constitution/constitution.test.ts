import { describe, expect, it } from "vitest";
import { isRefusal } from "../../../platform/refusal.ts";
import { officesThatAsk, type PowerName } from "../powers.ts";
import { DEFAULT_CONSTITUTION } from "./by-default.ts";
import { GRANTABLE, whyNotConstitution } from "./checks.ts";
import type { Constitution } from "./constitution.ts";
import { readConstitutionText } from "./from-json.ts";
import { withLaterPowers } from "./later-powers.ts";

const says = (constitution: Constitution) => whyNotConstitution(constitution)?.says ?? "fits";

const withOffice = (id: string, change: object): Constitution => ({
  ...DEFAULT_CONSTITUTION,
  offices: DEFAULT_CONSTITUTION.offices.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

describe("a constitution that was written before there was a power", () => {
  const { bodies, offices } = DEFAULT_CONSTITUTION;
  const without = (powers: readonly PowerName[]) =>
    powers.filter((one) => one !== "import-members");
  const old: Constitution = {
    ...DEFAULT_CONSTITUTION,
    bodies: bodies.map((one) => ({ ...one, turnsKeysFor: without(one.turnsKeysFor) })),
    offices: offices.map((one) => ({ ...one, asksFor: without(one.asksFor) })),
  };

  it("has it in the hands of those who fill offices, and fits", () => {
    expect(says(old)).toContain("Import a members' list");
    expect(says(withLaterPowers(old))).toBe("fits");
    expect(officesThatAsk("import-members", withLaterPowers(old))).toEqual(
      officesThatAsk("grant-office", old),
    );
    const read = readConstitutionText(JSON.stringify({ offices: old.offices }));
    expect(isRefusal(read) ? read.says : "fits").toBe("fits");
  });

  it("is left as it is where the party has given it to somebody", () => {
    expect(withLaterPowers(DEFAULT_CONSTITUTION)).toEqual(DEFAULT_CONSTITUTION);
  });
});

describe("a constitution", () => {
  it("is fit as it is by default", () => {
    expect(says(DEFAULT_CONSTITUTION)).toBe("fits");
  });

  it.each([
    "The clock",
    "clock",
    "CLOCK",
    "A former member",
    "Former members".slice(0, 13),
    "The c1ock",
    "The founders",
    "A jury drawn by lot",
    "Thé clock",
    "The operator",
    "Y cloc",
    "Yr awdur",
    "Cyn-aelod",
  ])("has no office called %s, which the record says of somebody else", (title) => {
    expect(says(withOffice("trustee", { title }))).toContain("record uses these words");
  });

  it.each([
    ["Safety officer", "looks like"],
    ["safety-officer", "looks like"],
    ["Sаfety officer", "sign that no title may have"],
    ["Safety 0fficer", "looks like"],
    ["Treasúrer", "looks like"],
    ["Trea5urer", "looks like"],
    ["Safety officer and Treasurer", "read as two"],
    ["Safety officer; nobody", "sign that no title may have"],
    ["T", "needs 3 to 60"],
    ["  Trustee", "needs 3 to 60"],
    ["T".repeat(61), "needs 3 to 60"],
    ["12 members", "sign that no title may have"],
    ["Trus\u200btee", "sign that no title may have"],
  ])("has no office called %j beside the others", (title, why) => {
    expect(says(withOffice("trustee", { title }))).toContain(why);
  });

  it.each(["__proto__", "constructor ", "Trustee", "a--b", "a_b", "", "é", "-a", "x".repeat(41)])(
    "has no office of the id %j",
    (id) => {
      expect(says(withOffice("trustee", { id }))).toContain("is no id for an office");
    },
  );

  it("has at least two bodies, and offices only of bodies that it has", () => {
    const [one] = DEFAULT_CONSTITUTION.bodies;
    const alone = { ...DEFAULT_CONSTITUTION, bodies: one === undefined ? [] : [one] };
    expect(says(alone)).toContain("at least two bodies");
    expect(says(withOffice("trustee", { body: "nowhere" }))).toContain(
      "there is no body “nowhere”",
    );
    expect(says(withOffice("treasurer", { filledBy: { appointedBy: "x" } }))).toContain(
      "no body “x”",
    );
  });

  it("gives nobody a power that does not exist, or that only a ballot has", () => {
    expect(says(withOffice("trustee", { asksFor: ["fly"] }))).toContain("there is no power “fly”");
    for (const power of ["change-rule", "toString"]) {
      expect(says(withOffice("trustee", { asksFor: [power] }))).toContain(`no power “${power}”`);
    }
  });

  it("gives no seat every power, with all that may be held beside it", () => {
    expect(says(withOffice("trustee", { asksFor: GRANTABLE }))).toContain(
      "No seat carries them all",
    );
    const together = {
      ...DEFAULT_CONSTITUTION,
      offices: DEFAULT_CONSTITUTION.offices.map((office) => ({
        ...office,
        mayAlsoHold: DEFAULT_CONSTITUTION.offices.flatMap(({ id }) =>
          id === office.id ? [] : [id],
        ),
      })),
    };
    expect(says(together)).toContain("No seat carries them all");
  });

  it("lets offices be held together only where both say so", () => {
    expect(says(withOffice("trustee", { mayAlsoHold: ["treasurer"] }))).toContain("at both");
    expect(says(withOffice("trustee", { mayAlsoHold: ["trustee"] }))).toContain("no other office");
  });
});

describe("a constitution as JSON", () => {
  it("takes from the default what it leaves out", () => {
    const own = readConstitutionText('{"chapters": [{"id": "land", "title": "Land"}]}');
    expect(own).toEqual({ ...DEFAULT_CONSTITUTION, chapters: [{ id: "land", title: "Land" }] });
    expect(readConstitutionText(JSON.stringify(DEFAULT_CONSTITUTION))).toEqual(
      DEFAULT_CONSTITUTION,
    );
  });

  it.each([
    ["{", "This is no JSON"],
    ["[]", "The file"],
    ['{"chapter": []}', "chapter"],
    ['{"chapters": []}', "at least one chapter"],
    ['{"chapters": [{"id": "a", "title": "Abc", "isEnded": true}]}', "isEnded"],
    ['{"chapters": [{"id": "a"}]}', "chapters.0.title"],
    [
      '{"bodies": [{"id": "trust-fund", "title": "the trustees", "turnsKeysFor": []}]}',
      "without hyphens",
    ],
    [
      '{"offices": [{"id": "a", "title": "Abc", "body": "trust", "asksFor": [1], "filledBy": "ballot"}]}',
      "offices.0.asksFor.0",
    ],
    ['{"offices": []}', "No office could ask"],
  ])("%s is refused, and says where", (text, why) => {
    const read = readConstitutionText(text);
    expect(isRefusal(read) && read.says).toContain(why);
  });
});
