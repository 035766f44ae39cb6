import { beforeEach, describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { amendingIn, moving } from "../../testing/an-amendable.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { insist } from "../amendments/acts/insist.ts";
import { move } from "../amendments/acts/move.ts";
import { support } from "../amendments/acts/support.ts";
import { findBallotFor } from "../ballots/door.ts";
import { vote } from "../ballots/testing.ts";
import { saveDraft } from "../proposals/writing/acts/save-draft.ts";
import { listLines } from "../record/door.ts";

const at = aHouse();
const { answerOf, done, pass, anAmendable, moved } = amendingIn(at);
let people: Person[];

beforeEach(async () => {
  people = await Promise.all(Array.from({ length: 9 }, () => aMember(at.house)));
});

const who = (index: number) => people[index] as Person;
const CHARTER = { kind: "charter" };
const FIRST = ["Members decide, within [ballotDays].", "Officers act for members."];

describe("the constitution", () => {
  it("is adopted and changed by two thirds, and so is each amendment by itself", async () => {
    const twice = { ...CHARTER, title: "Our constitution", problem: "There is none as yet." };
    const figures = { ...twice, body: "Members vote for 7 days.", effects: "" };
    expect(await answerOf(saveDraft, figures, who(0))).toMatch(/charter\.numberTwice$/);
    const item = await anAmendable(people, CHARTER, FIRST);
    const number = moving(item, 2, "Officers act for members, for 24 months.");
    expect(await answerOf(move, number, who(1))).toMatch(/charter\.numberTwice$/);
    const won = await moved(item, 2, "Officers act for members alone.", who(1));
    const lost = await moved(
      item,
      1,
      "Members decide, and nobody else, within [ballotDays].",
      who(2),
    );
    for (const [amendment, mover] of [
      [won, who(1)],
      [lost, who(2)],
    ] as const) {
      await done(insist, { id: String(amendment.id) }, mover);
      await done(support, { id: String(amendment.id) }, who(3));
    }
    await pass(10);
    await pass(5);
    const ballot = await findBallotFor(at.house.database, item.path);
    expect(ballot?.majority).toEqual({ numerator: 2, denominator: 3, isAtLeast: true });
    for (const [index, actor] of people.entries()) {
      // Six of nine are two thirds; five of nine would be enough for any other text.
      const choices = {
        proposal: "yes",
        [`amendment-${won.id}`]: index < 6 ? "yes" : "no",
        [`amendment-${lost.id}`]: index < 5 ? "yes" : "no",
      };
      await done(vote, { ballotId: String(ballot?.id), choices }, actor);
    }
    await pass(7);
    const { page } = await new Visitor(at).get("/policy/constitution");
    expect(page).toContain("Officers act for members alone.");
    expect(page).toMatch(
      /Members decide, within <a href="\/policy\/rulebook#ballotDays">7 days<\/a>/,
    );
    expect(page).not.toContain("nobody else, within");
    const { lines } = await listLines(at.house.database, { subject: "/policy/constitution" });
    expect(lines.map(({ says }) => says)).toEqual(["The constitution has changed."]);
  });
});
