import { describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { answer } from "../../platform/testing/answer.ts";
import { backAlternative } from "./acts/back-alternative.ts";
import { backCase } from "./acts/back-case.ts";
import { offerAlternative } from "./acts/offer-alternative.ts";
import { writeCase } from "./acts/write-case.ts";
import {
  type Alternative,
  type Case,
  type Hearing,
  isOpen,
  standingAlternatives,
  standingCase,
  whyClosed,
  whyTooLong,
} from "./hearing.ts";

const OPENS = new Date("2027-03-01T12:00:00Z");
const CLOSES = new Date("2027-03-08T12:00:00Z");
const LAST = new Date(CLOSES.getTime() - 1);
const [ada, ben] = ["ada", "ben"] as PersonId[] as [PersonId, PersonId];

const hearing = (parts: Partial<Hearing> = {}): Hearing => ({
  id: 3,
  path: "/proposals/7",
  opensAt: OPENS,
  closesAt: CLOSES,
  isClosed: false,
  caseWords: 3,
  backingNeeded: 5,
  ...parts,
});

const aCase = (id: number, side: "for" | "against", backing: number): Case => ({
  ...{ id, side, backing, body: `Case ${id}`, writtenBy: ada, writtenAt: OPENS },
});

const alternative = (id: number, backing: number, offeredBy = ada): Alternative => ({
  ...{ id, backing, offeredBy, title: `Way ${id}`, body: "Another way.", offeredAt: OPENS },
});

const actor: Person = {
  kind: "person",
  personId: ada,
  name: "Ada",
  standing: "member",
  offices: [],
};
const at = (now: Date) => ({ actor, now });

describe("a hearing's time", () => {
  it("ends at its close by the clock, or earlier where it was closed", () => {
    expect(isOpen(hearing(), LAST)).toBe(true);
    expect(isOpen(hearing(), CLOSES)).toBe(false);
    expect(isOpen(hearing({ isClosed: true }), OPENS)).toBe(false);
    expect(whyClosed(hearing(), LAST)).toBeUndefined();
    expect(answer(whyClosed(hearing(), CLOSES))).toBe("hearings.refuse.closed");
  });
});

describe("what stands on the ballot", () => {
  it("is the most backed case of its side; of equals the one that was there first", () => {
    const cases = [
      aCase(1, "against", 9),
      aCase(3, "for", 4),
      aCase(2, "for", 4),
      aCase(4, "for", 1),
    ];
    expect(standingCase(cases, "for")?.id).toBe(2);
    expect(standingCase(cases, "against")?.id).toBe(1);
    expect(standingCase([aCase(1, "for", 0), aCase(2, "for", 6)], "for")?.id).toBe(2);
    expect(standingCase(cases.slice(1), "against")).toBeUndefined();
  });

  it("are the alternatives with just the backing or more, the most backed first", () => {
    const all = [alternative(1, 4), alternative(4, 5), alternative(2, 5), alternative(3, 8)];
    expect(standingAlternatives(all, 5).map(({ id }) => id)).toEqual([3, 2, 4]);
    expect(standingAlternatives(all, undefined)).toEqual([]);
  });
});

describe("a case", () => {
  const write = (body: string, now = OPENS, own?: Case) => {
    const facts = { hearing: hearing(), own };
    return answer(writeCase.decide(facts, { hearingId: 3, side: "for", body }, at(now)));
  };

  it("has at most the words that the rulebook gave it", () => {
    expect(whyTooLong("one two three", 3)).toBeUndefined();
    expect(answer(whyTooLong("one two three four", 3))).toBe("hearings.refuse.tooLong");
    expect(write("one two three")).toMatchObject({ side: "for", personId: ada });
    expect(write("one two three four")).toBe("hearings.refuse.tooLong");
    expect(write("one two three", CLOSES)).toBe("hearings.refuse.closed");
  });

  it("is backed for its own side, while the hearing is open and it is still there", () => {
    const back = (text: Case | undefined, now = OPENS) =>
      answer(backCase.decide({ hearing: hearing(), text }, { hearingId: 3, caseId: 9 }, at(now)));
    const text = aCase(9, "against", 0);
    expect(back(text)).toMatchObject({ side: "against", caseId: 9, personId: ada });
    expect(back(undefined)).toBe("hearings.refuse.unknownCase");
    expect(back(text, CLOSES)).toBe("hearings.refuse.closed");
  });
});

describe("an alternative", () => {
  const offer = (alternatives: readonly Alternative[], parts: Partial<Hearing> = {}, now = OPENS) =>
    answer(
      offerAlternative.decide(
        { hearing: hearing(parts), alternatives },
        { hearingId: 3, title: "Another way", body: "Let each town set its own." },
        at(now),
      ),
    );
  const others = (count: number) =>
    Array.from({ length: count }, (_, index) => alternative(index + 1, 0, ben));

  it("is offered where the hearing takes any, while it is open", () => {
    expect(offer([])).toMatchObject({ title: "Another way", personId: ada });
    expect(offer([], { backingNeeded: undefined })).toBe("hearings.refuse.noAlternatives");
    expect(offer([], {}, CLOSES)).toBe("hearings.refuse.closed");
  });

  it("a member offers two, and all together a hundred", () => {
    expect(offer([...others(5), alternative(6, 0)])).toMatchObject({ personId: ada });
    expect(offer([alternative(1, 0), alternative(2, 0)])).toBe("hearings.refuse.enoughOfYours");
    expect(offer(others(99))).toMatchObject({ personId: ada });
    expect(offer(others(100))).toBe("hearings.refuse.tooManyAlternatives");
  });

  it("is backed, or no longer, where it is among them", () => {
    const back = (alternativeId: number, say: "yes" | "no" = "yes", now = OPENS) =>
      answer(
        backAlternative.decide(
          { hearing: hearing(), alternatives: [alternative(1, 0), alternative(2, 0)] },
          { hearingId: 3, alternativeId, back: say },
          at(now),
        ),
      );
    expect(back(2)).toMatchObject({ alternativeId: 2, isBacking: true });
    expect(back(2, "no")).toMatchObject({ alternativeId: 2, isBacking: false });
    expect(back(3)).toBe("hearings.refuse.unknownAlternative");
    expect(back(1, "yes", CLOSES)).toBe("hearings.refuse.closed");
  });
});
