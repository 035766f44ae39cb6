import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRefusal } from "../../../platform/refusal.ts";
import type { PowerName } from "../powers.ts";
import { DEFAULT_CONSTITUTION } from "./by-default.ts";
import { type Change, decideChange } from "./changes.ts";
import { GRANTABLE, standingOnly } from "./checks.ts";
import type { Constitution } from "./constitution.ts";
import { foundersOffices } from "./founders.ts";

const changedBy = (change: Change, before = DEFAULT_CONSTITUTION): Constitution => {
  const next = decideChange(before, change);
  if (isRefusal(next)) throw new Error(next.says);
  return next;
};
const refusalOf = (change: Change, before = DEFAULT_CONSTITUTION): string => {
  const next = decideChange(before, change);
  return isRefusal(next) ? next.says : "changed";
};

/** Somebody else keeps the money first: no party is without. */
const withoutTreasurer = (): Constitution =>
  (["change-bank-account", "accept-gift"] as const).reduce(
    (before, power) => changedBy({ what: "give", kind: "offices", id: "trustee", power }, before),
    DEFAULT_CONSTITUTION,
  );

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
    const moved = changedBy({ what: "end", kind: "offices", id: "treasurer" }, withoutTreasurer());
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

  const chaptersAfter = (change: Change, before = DEFAULT_CONSTITUTION) =>
    changedBy(change, before).chapters.map(({ id }) => id);
  const move = { what: "move", kind: "chapters" } as const;

  it("moves a chapter right before another or to the end, and loses none", () => {
    const ids = DEFAULT_CONSTITUTION.chapters.map(({ id }) => id);
    const [first = "", second = "", third = "", ...others] = ids;
    const before = chaptersAfter({ ...move, id: third, before: first });
    expect(before).toEqual([third, first, second, ...others]);
    const later = chaptersAfter({ ...move, id: first, before: third });
    expect(later).toEqual([second, first, third, ...others]);
    expect(chaptersAfter({ ...move, id: first })).toEqual([second, third, ...others, first]);
  });

  it("moves no chapter to where it stands, before itself, or before one that has ended or never was", () => {
    expect(refusalOf({ ...move, id: "homes", before: "homes" })).toContain("stands there already");
    const next = "energy-water-and-transport";
    expect(refusalOf({ ...move, id: "homes", before: next })).toContain("stands there already");
    expect(refusalOf({ ...move, id: "how-our-party-works" })).toContain("stands there already");
    expect(refusalOf({ ...move, id: "homes", before: "nowhere" })).toContain("named nothing");
    const last = { what: "end", kind: "chapters", id: "how-our-party-works" } as const;
    const fewer = changedBy(last);
    expect(refusalOf({ ...move, id: "homes", before: last.id }, fewer)).toContain("ended already");
    expect(refusalOf({ ...move, id: last.id }, fewer)).toContain("ended already");
    expect(refusalOf({ ...move, id: "peace-and-the-world" }, fewer)).toContain("there already");
  });

  const together = { what: "hold-together", kind: "offices" } as const;
  const apart = { what: "hold-apart", kind: "offices" } as const;
  const besides = (constitution: Constitution, id: string) =>
    constitution.offices.find((one) => one.id === id)?.mayAlsoHold;

  it("lets two offices be held together, or not, at both of them", () => {
    const parted = changedBy({ ...apart, id: "treasurer", other: "facilitator" });
    expect([besides(parted, "treasurer"), besides(parted, "facilitator")]).toEqual([[], []]);
    const again = changedBy({ ...together, id: "facilitator", other: "treasurer" }, parted);
    expect(again).toEqual(DEFAULT_CONSTITUTION);
    const already = { id: "facilitator", other: "treasurer" };
    expect(refusalOf({ ...together, ...already })).toContain("held by one person already");
    expect(refusalOf({ ...apart, ...already }, parted)).toContain("cannot be held by one person");
    expect(refusalOf({ ...apart, id: "trustee", other: "trustee" })).toContain("named twice");
    expect(refusalOf({ ...together, id: "trustee", other: "nobody" })).toContain("named nothing");
  });

  it("parts an office from one that has ended, and puts none beside that", () => {
    const ended = changedBy({ what: "end", kind: "offices", id: "treasurer" }, withoutTreasurer());
    const other = "treasurer";
    expect(refusalOf({ ...together, id: "trustee", other }, ended)).toContain("ended already");
    expect(besides(changedBy({ ...apart, id: "facilitator", other }, ended), other)).toEqual([]);
  });

  it("lets no seat act for every body whose key counts for what it asks for", () => {
    const all = { ...together, id: "national-committee", other: "trustee" };
    expect(refusalOf(all)).toContain("No seat carries them all");
    const seat = changedBy({ ...together, id: "treasurer", other: "safety-officer" });
    const last = { what: "take", kind: "bodies", id: "trust", power: "export-roll" } as const;
    expect(refusalOf(last, seat)).toContain("act for every body");
  });

  it("fills an office in another way, after which the body that appointed can end", () => {
    const press = changedBy({ what: "add-body", id: "press", title: "the press" });
    const fill = { what: "fill", kind: "offices", id: "treasurer" } as const;
    const byPress = changedBy({ ...fill, filledBy: { appointedBy: "press" } }, press);
    const end = { what: "end", kind: "bodies", id: "press" } as const;
    expect(refusalOf(end, byPress)).toContain("the press, Treasurer. Another way to fill");
    const byLot = changedBy({ ...fill, filledBy: "lot" }, byPress);
    expect(changedBy(end, byLot).bodies.at(-1)?.isEnded).toBe(true);
    expect(refusalOf({ ...fill, filledBy: "lot" }, byLot)).toContain("in this way already");
    expect(refusalOf({ ...fill, filledBy: { appointedBy: "committee" } })).toContain("already");
    expect(refusalOf({ ...fill, filledBy: { appointedBy: "nobody" } })).toContain("no body");
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
        what: pick(["hold-together", "hold-apart"] as const),
        kind: fc.constant("offices" as const),
        id: offices,
        other: offices,
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
          for (const { id: office, body, mayAlsoHold } of askers) {
            const beside = now.offices.filter(({ id }) => mayAlsoHold.includes(id));
            const own = [body, ...beside.map((one) => one.body)];
            const others = turning.filter(
              ({ id }) => !own.includes(id) && standing.some((one) => one.body === id),
            );
            expect(others.length, `${power} of ${office}`).toBeGreaterThan(0);
          }
        }
        const { most, last } = foundersOffices(now);
        const bodyOf = (office: string) => now.offices.find(({ id }) => id === office)?.body;
        expect(bodyOf(most)).not.toBe(bodyOf(last));
      }),
    );
  });
});
