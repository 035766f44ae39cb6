import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARGUED, type Argued } from "../topic.ts";
import { bridgeOf, type Members, orderLane, takeTurns, type Weighed } from "./order.ts";

interface Marked extends Weighed {
  readonly isClone?: true;
}

const anArgument = (camp: Argued): fc.Arbitrary<Omit<Marked, "id">> =>
  fc
    .record({ inFavour: fc.nat(20), against: fc.nat(20), unsure: fc.nat(5) })
    .map(({ inFavour, against, unsure }) => ({
      camp,
      strong: inFavour + against + unsure,
      ofCamp: { for: inFavour, against },
    }));

const numbered = (items: readonly Omit<Marked, "id">[]): Marked[] =>
  items.map((item, index) => ({ ...item, id: index + 1 }));

const lanesOf = (all: readonly Marked[], members: Members) =>
  Object.fromEntries(
    ARGUED.map((argued) => [
      argued,
      orderLane(
        all.filter(({ camp }) => camp === argued),
        members,
      ),
    ]),
  ) as Record<Argued, readonly Marked[]>;

const orderAll = (all: readonly Marked[], members: Members): readonly Marked[] =>
  takeTurns(lanesOf(all, members), members);

const CLONES = 50;

/** Fifty accounts of one hand, all for: they write fifty arguments, call each a good point, and lift one of the others. */
function withClones(honest: readonly Marked[], lifted: number): Marked[] {
  const own = Array.from({ length: CLONES }, (_, index) => ({
    id: 10_000 + index,
    camp: "for" as const,
    strong: CLONES,
    ofCamp: { for: CLONES, against: 0 },
    isClone: true as const,
  }));
  const moved = honest.map((one) =>
    one.id === lifted && one.camp !== "for"
      ? {
          ...one,
          strong: one.strong + CLONES,
          ofCamp: { ...one.ofCamp, for: one.ofCamp.for + CLONES },
        }
      : one,
  );
  return [...own, ...moved];
}

const many = (camp: Argued, minLength: number) =>
  fc.array(anArgument(camp), { minLength, maxLength: 8 });

describe("the order of arguments", () => {
  it("with fifty clones on one side, has what the other camp calls its best within the first three", () => {
    fc.assert(
      fc.property(
        many("for", 0),
        many("against", 1),
        many("question", 0),
        fc.nat(24),
        (inFavour, against, questions, lifted) => {
          const honest = numbered([...inFavour, ...against, ...questions]);
          const members = { for: 20 + CLONES, against: 20 };
          const all = withClones(honest, lifted);
          const most = Math.max(
            ...all.filter(({ camp }) => camp === "against").map(({ ofCamp }) => ofCamp.against),
          );
          const first = orderAll(all, members).slice(0, 3);
          expect(
            first.some(({ camp, ofCamp }) => camp === "against" && ofCamp.against === most),
          ).toBe(true);
        },
      ),
    );
  });

  it("has every argument once, and each of the three kinds among the first three where it is there", () => {
    fc.assert(
      fc.property(many("for", 0), many("against", 0), many("question", 0), (...kinds) => {
        const all = numbered(kinds.flat());
        const ordered = orderAll(all, { for: 20, against: 20 });
        expect(ordered.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(
          all.map(({ id }) => id),
        );
        const kindsOf = (list: readonly Marked[]) => new Set(list.map(({ camp }) => camp));
        expect(kindsOf(ordered.slice(0, 3))).toEqual(kindsOf(all));
      }),
    );
  });

  it("is the same whatever the order in which they are read", () => {
    fc.assert(
      fc.property(many("for", 1), many("against", 1), (inFavour, against) => {
        const all = numbered([...inFavour, ...against]);
        const members = { for: 9, against: 11 };
        expect(orderAll(all.toReversed(), members)).toEqual(orderAll(all, members));
      }),
    );
  });

  it("puts after a camp's own best what both camps call good points, whatever their sizes", () => {
    const members = { for: 100, against: 4 };
    const lane = numbered([
      { camp: "for", strong: 60, ofCamp: { for: 60, against: 0 } },
      { camp: "for", strong: 50, ofCamp: { for: 50, against: 0 } },
      { camp: "for", strong: 14, ofCamp: { for: 10, against: 4 } },
    ]);
    expect(orderLane(lane, members).map(({ id }) => id)).toEqual([1, 3, 2]);
    expect(bridgeOf(lane[2] as Marked, members)).toBeCloseTo((11 / 102) * (5 / 6));
  });
});
