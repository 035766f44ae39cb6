import { describe, expect, it } from "vitest";
import { type Actor, aVisitor, type RunningRequest, theOperator } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { answer } from "../../platform/testing/answer.ts";
import { defaultRules } from "../rulebook/door.ts";
import { bringIn } from "./acts/bring-in.ts";
import { handIn } from "./acts/hand-in.ts";
import { takeBack } from "./acts/take-back.ts";

const NOW = new Date("2027-03-01T12:00:00Z");
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);
const ada = "ada" as PersonId;
const person = (offices: readonly string[], standing = "member"): Actor =>
  ({ kind: "person", personId: ada, name: "Ada", standing, offices }) as Actor;
const jury: Actor = { kind: "jury", juryId: 1, requestId: 7, why: "Nobody asked them." };
const bytes = new Uint8Array(3);

describe("a list that is handed in", () => {
  type Facts = Parameters<typeof handIn.decide>[0];
  const hands = (found: object) =>
    answer(
      handIn.decide({ found, hours: 72 } as Facts, { file: bytes }, { actor: aVisitor, now: NOW }),
    );

  it("is kept for as long again as a request stays open", () => {
    expect(hands({ hash: "ab", rows: 1 })).toEqual({
      file: { hash: "ab", rows: 1, keptUntil: hours(144) },
      bytes,
    });
  });

  it("has rows that can be read", () => {
    expect(hands({ says: "It is a picture." })).toBe("imports.noTable");
    expect(hands({ hash: "ab", rows: 0 })).toBe("imports.noRows");
  });

  it("comes from the operator, or from whoever may ask for an import", () => {
    expect(handIn.may(theOperator)).toBeUndefined();
    expect(answer(handIn.may(aVisitor))).toBe("membership.may.signIn");
    expect(handIn.may(person(["national-committee"]))).toBeUndefined();
    expect(handIn.may(person([]))).toBeDefined();
  });
});

describe("a list that brings people in", () => {
  type Facts = Parameters<typeof bringIn.decide>[0];
  type Input = Parameters<typeof bringIn.decide>[1];
  const request = { kind: "request", requestId: 7, askedBy: ada, why: "Post." } as RunningRequest;
  const rules = { ...defaultRules(), importUndoHours: 48 };
  const file = { hash: "ab", rows: 12 };
  const sheet = { hash: "ab", survey: [], rows: [] };
  const chosen = { hash: "ab", name: "0", email: "1", as: "member" } as Input;
  const brings = (facts: object, input: Partial<Input> = {}) =>
    answer(
      bringIn.decide(
        { file, sheet, rules, ...facts } as unknown as Facts,
        { ...chosen, ...input },
        {
          actor: request,
          now: NOW,
        },
      ),
    );

  it("can be taken back for the hours of the rulebook", () => {
    expect(brings({})).toMatchObject({
      ...{ request: 7, fileHash: "ab", rows: 12, at: NOW, undoUntil: hours(48) },
      choices: { as: "member" },
    });
  });

  it("is still there, and leaves no question open", () => {
    for (const facts of [{ file: undefined }, { sheet: undefined }])
      expect(brings(facts)).toBe("imports.fileGone");
    expect(brings({ sheet: { ...sheet, hash: "cd" } })).toBe("imports.otherFile");
    expect(String(brings({}, { as: "" }))).toMatch(/^imports\./);
    expect(String(brings({}, { name: "" }))).toMatch(/^imports\./);
  });
});

describe("an import that is taken back", () => {
  type Facts = Parameters<typeof takeBack.decide>[0];
  const takes = (actor: Actor, imported: object, now: Date) => {
    const taking = { imported: { undoUntil: NOW, ...imported }, come: [], others: 0 };
    return answer(takeBack.decide(taking as unknown as Facts, {}, { actor, now })) === taking
      ? "taken back"
      : answer(takeBack.decide(taking as unknown as Facts, {}, { actor, now }));
  };

  it("is so by an officer until its hours are over, by a jury whenever it has judged, and once", () => {
    const officer = person(["trustee"]);
    expect(takes(officer, {}, new Date(NOW.getTime() - 1))).toBe("taken back");
    expect(takes(officer, {}, NOW)).toBe("imports.tooLate");
    expect(takes(jury, {}, hours(1))).toBe("taken back");
    for (const actor of [officer, jury])
      expect(takes(actor, { takenBack: {} }, hours(-1))).toBe("imports.takenBackAlready");
  });

  it("is for a jury, or a member whose office asks for imports or turns their key", () => {
    expect(takeBack.may(jury)).toBeUndefined();
    expect(answer(takeBack.may(aVisitor))).toBe("membership.may.signIn");
    expect(answer(takeBack.may(person([])))).toBe("imports.onlyOfficers");
    for (const office of ["national-committee", "trustee", "safety-officer"])
      expect(takeBack.may(person([office]))).toBeUndefined();
    expect(answer(takeBack.may(person(["facilitator"])))).toBe("imports.onlyOfficers");
    expect(answer(takeBack.may(person(["trustee"], "lapsed")))).toBe("membership.may.lapsed");
  });
});
