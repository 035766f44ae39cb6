import { describe, expect, it } from "vitest";
import { type Jury, theClock } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { answer } from "../../platform/testing/answer.ts";
import { defaultRules } from "../rulebook/door.ts";
import { free } from "./acts/free.ts";
import { hold as holdItem } from "./acts/hold.ts";
import { release } from "./acts/release.ts";
import { GROUNDS, type HeldThing, type Hold, isCovering, isOver } from "./hold.ts";

const UNTIL = new Date("2027-03-08T12:00:00Z");
const LAST = new Date(UNTIL.getTime() - 1);
const hold = (parts: Partial<Hold> = {}) =>
  ({ id: 1, of: SEVEN, ground: "law", request: 3, until: UNTIL, ...parts }) as Hold;
const SEVEN: HeldThing = { kind: "proposal", id: 7 };
const authors = ["ada" as PersonId];

describe("a hold", () => {
  it("is over at its time, unless it was ended before", () => {
    expect([isOver(hold(), LAST), isOver(hold(), UNTIL)]).toEqual([false, true]);
    expect(isOver(hold({ releasedAt: LAST }), UNTIL)).toBe(false);
    const releasing = (now: Date) =>
      answer(release.decide(hold(), { id: 1 }, { actor: theClock, now }));
    expect(releasing(UNTIL)).toMatchObject({ of: SEVEN });
    expect(releasing(LAST)).toBe("holds.refuse.notOver");
  });

  it("covers what tells something private or threatens somebody", () => {
    expect(GROUNDS.filter(isCovering)).toEqual(["personal-data", "threats"]);
  });

  it("is put on a proposal once for each ground", () => {
    const holding = (holds: readonly Hold[]) =>
      answer(
        holdItem.decide(
          // biome-ignore lint/suspicious/noExplicitAny: of what is held only its authors are looked at.
          { held: { authors } as any, holds, rules: { ...defaultRules(), holdDays: 7 } },
          { proposal: 7, ground: "law" },
          { actor: theClock, now: LAST },
        ),
      );
    expect(holding([])).toEqual({ of: SEVEN, ground: "law", days: 7, authors });
    expect(holding([hold({ ground: "threats" })])).toMatchObject({ ground: "law" });
    expect(holding([hold({ ground: "threats" }), hold()])).toBe("holds.refuse.heldBefore");
    expect(holdItem.about?.({ of: SEVEN, ground: "law", days: 7, authors })).toEqual(authors);
  });

  it("is ended before its time by the jury that judged it, and no other", () => {
    const freeing = (requestId: number) => {
      const actor: Jury = { kind: "jury", juryId: 1, requestId, why: "It was lawful." };
      return answer(free.decide(hold(), { proposal: 7 }, { actor, now: LAST }));
    };
    expect(freeing(3)).toMatchObject({ id: 1 });
    expect(freeing(4)).toBe("holds.refuse.notHeld");
  });
});
