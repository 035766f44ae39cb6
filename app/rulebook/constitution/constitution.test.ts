import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRefusal } from "../../../platform/refusal.ts";
import { officesThatAsk, type PowerName } from "../powers.ts";
import { DEFAULT_CONSTITUTION } from "./by-default.ts";
import { type Change, decideChange } from "./changes.ts";
import { GRANTABLE, standingOnly, whyNotConstitution } from "./checks.ts";
import type { Constitution } from "./constitution.ts";
import { foundersOffices } from "./founders.ts";
import { readConstitutionText } from "./from-json.ts";
import { withLaterPowers } from "./later-powers.ts";

const says = (constitution: Constitution) => whyNotConstitution(constitution)?.says ?? "fits";

const withOffice = (id: string, change: object): Constitution => ({
  ...DEFAULT_CONSTITUTION,
  offices: DEFAULT_CONSTITUTION.offices.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

const changedBy = (change: Change, before = DEFAULT_CONSTITUTION): Constitution => {
  const next = decideChange(before, change);
  if (isRefusal(next)) throw new Error(next.says);
  return next;
};
const refusalOf = (change: Change, before = DEFAULT_CONSTITUTION): string => {
  const next = decideChange(before, change);
  return isRefusal(next) ? next.says : "changed";
};

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

describe("a change by ballot", () => {
  it("renames, and every id stays", () => {
    const renamed = changedBy({
      what: "rename",
      kind: "chapters",
      id: "homes",
      title: "A home for all",
    });
    expect(renamed.chapters.map(({ id }) => id)).toEqual(
      DEFAULT_CONSTITUTION.chapters.map(({ id }) => id),
    );
    expect(renamed.chapters[1]?.title).toBe("A home for all");
  });

  it("adds an office without any power, and powers one by one", () => {
    const office = {
      what: "add-office",
      id: "press",
      title: "Press officer",
      body: "treasury",
      filledBy: "ballot",
    } as const;
    const added = changedBy(office);
    expect(added.offices.at(-1)).toMatchObject({ id: "press", asksFor: [], mayAlsoHold: [] });
    const given = changedBy(
      { what: "give", kind: "offices", id: "press", power: "mail-to-all" },
      added,
    );
    expect(given.offices.at(-1)?.asksFor).toEqual(["mail-to-all"]);
    expect(
      refusalOf({ what: "give", kind: "offices", id: "press", power: "mail-to-all" }, given),
    ).toContain("already");
  });

  it("never takes the last second key, and never the last asker", () => {
    const one = changedBy({ what: "take", kind: "bodies", id: "trust", power: "suspend-member" });
    const last = {
      what: "take",
      kind: "bodies",
      id: "committee",
      power: "suspend-member",
    } as const;
    expect(refusalOf(last, one)).toContain("Nobody could turn the other key: Suspend a member");
    expect(
      refusalOf({ what: "take", kind: "offices", id: "safety-officer", power: "suspend-member" }),
    ).toContain("No office could ask");
    expect(refusalOf({ what: "end", kind: "offices", id: "safety-officer" })).toContain(
      "No office could ask",
    );
  });

  it("ends what is standing, once; a body only after its offices; and no id comes back", () => {
    const moved = changedBy({ what: "end", kind: "offices", id: "treasurer" });
    expect(refusalOf({ what: "end", kind: "offices", id: "treasurer" }, moved)).toContain(
      "ended already",
    );
    expect(refusalOf({ what: "end", kind: "bodies", id: "treasury" })).toContain(
      "End its offices first",
    );
    expect(changedBy({ what: "end", kind: "bodies", id: "treasury" }, moved).bodies).toHaveLength(
      5,
    );
    const again = {
      what: "add-office",
      id: "treasurer",
      title: "Head of money",
      body: "trust",
      filledBy: "ballot",
    } as const;
    expect(refusalOf(again, moved)).toContain("there twice");
    expect(refusalOf({ ...again, id: "treasurer-2", title: "Treasurer" }, moved)).toContain(
      "looks like",
    );
  });

  it("refuses what is not there, and what changes nothing", () => {
    expect(refusalOf({ what: "end", kind: "chapters", id: "fun" })).toContain("named nothing");
    const same = { what: "rename", kind: "chapters", id: "homes", title: "Homes" } as const;
    expect(refusalOf({ ...same, titleCy: "Cartrefi" })).toContain("already");
  });

  it("whatever ballots decide, in any order: every power finds two people of two bodies, and no id is lost", () => {
    const pick = <One>(all: readonly One[]) => fc.constantFrom(...all);
    const offices = pick(DEFAULT_CONSTITUTION.offices.map(({ id }) => id));
    const bodies = pick(DEFAULT_CONSTITUTION.bodies.map(({ id }) => id));
    const powers = pick<PowerName>(GRANTABLE);
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.record({
        what: pick(["give", "take"] as const),
        kind: fc.constant("offices" as const),
        id: offices,
        power: powers,
      }),
      fc.record({
        what: pick(["give", "take"] as const),
        kind: fc.constant("bodies" as const),
        id: bodies,
        power: powers,
      }),
      fc.record({
        what: fc.constant("end" as const),
        kind: fc.constant("offices" as const),
        id: offices,
      }),
      fc.record({
        what: fc.constant("end" as const),
        kind: fc.constant("bodies" as const),
        id: bodies,
      }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
        let now = DEFAULT_CONSTITUTION;
        for (const one of changes) {
          const next = decideChange(now, one);
          if (!isRefusal(next)) now = next;
        }
        expect(now.offices.map(({ id }) => id)).toEqual(
          DEFAULT_CONSTITUTION.offices.map(({ id }) => id),
        );
        const { offices: standing, bodies: open } = standingOnly(now);
        for (const power of GRANTABLE) {
          const askers = standing.filter(({ asksFor }) => asksFor.includes(power));
          expect(askers.length).toBeGreaterThan(0);
          const turning = open.filter(({ turnsKeysFor }) => turnsKeysFor.includes(power));
          for (const { body } of askers) {
            const others = turning.filter(
              ({ id }) => id !== body && standing.some((one) => one.body === id),
            );
            expect(others.length, `${power} of ${body}`).toBeGreaterThan(0);
          }
        }
        const { most, last } = foundersOffices(now);
        const bodyOf = (office: string) => now.offices.find(({ id }) => id === office)?.body;
        expect(bodyOf(most)).not.toBe(bodyOf(last));
      }),
    );
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
