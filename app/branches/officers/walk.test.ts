import { beforeAll, expect, it } from "vitest";
import { type AnyAct, perform } from "../../../platform/act.ts";
import type { Actor, Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { answerMessage } from "../../bulletins/messages/acts/answer-message.ts";
import { type BranchPower, branchOfficeOf, branchOffices, reachOf } from "../../rulebook/door.ts";
import { look } from "../looking/acts/look.ts";
import { aBranch, belong, holdAt } from "../testing/branches.ts";
import { saveNotes } from "./acts/save-notes.ts";
import { sayWhat } from "./acts/say-what.ts";

const at = aHouse();

const PLACES = ["above", "here", "below", "beside"] as const;
type Place = (typeof PLACES)[number];

/** What each page and each act takes. */
const PAGES: Readonly<Record<string, BranchPower>> = {
  page: "edit-page",
  members: "look-up",
  letters: "turn-key",
  messages: "answer-messages",
};
const ACTS: readonly (readonly [AnyAct, BranchPower, (branch: number, who: string) => object])[] = [
  [sayWhat, "edit-page", (id) => ({ id: String(id), says: "What it does." })],
  [
    saveNotes,
    "keep-notes",
    (id) => ({ id: String(id), body: "For whoever follows.", seen: undefined }),
  ],
  [look, "look-up", (id, person) => ({ id: String(id), person, why: "She asked to be called." })],
  [
    answerMessage,
    "answer-messages",
    (id) => ({ id: String(id), message: "1", answer: "On Fridays at seven." }),
  ],
];

const ids = {} as Record<Place, number>;
const someone = {} as Record<Place, string>;
/** Officers of the branch in the middle; beside them whoever is none. */
const roles = new Map<string, Person | undefined>();

beforeAll(async () => {
  ids.above = await aBranch(at, { name: "South West", kind: "region" });
  ids.here = await aBranch(at, { name: "Plymouth", parentId: ids.above });
  ids.below = await aBranch(at, { name: "St Peter", parentId: ids.here });
  ids.beside = await aBranch(at, { name: "Exeter", parentId: ids.above });
  for (const place of PLACES) {
    const member = await aMember(at.house);
    await belong(at, ids[place], [member]);
    someone[place] = member.personId;
  }
  for (const { id } of branchOffices()) {
    const officer = await aMember(at.house);
    await belong(at, ids.here, [officer]);
    await holdAt(at, ids.here, id, officer);
    roles.set(id, officer);
  }
  const [member, elsewhere] = [await aMember(at.house), await aMember(at.house)];
  await belong(at, ids.here, [member]);
  await belong(at, ids.beside, [elsewhere]);
  roles.set("a member of the branch", member);
  roles.set("a member elsewhere", elsewhere);
  roles.set("a visitor", undefined);
});

function may(role: string, place: Place, power: BranchPower): boolean {
  const carries = branchOfficeOf(role)?.powers.includes(power) === true;
  return carries && (place === "here" || (place === "below" && reachOf(power) === "below"));
}

it("each role at each place comes to the pages that its office has there, and to no other", async () => {
  for (const [role, person] of roles) {
    const visitor = new Visitor(at);
    if (person !== undefined) await visitor.signInAs(person);
    for (const place of PLACES) {
      for (const [page, power] of Object.entries(PAGES)) {
        const { status } = await visitor.get(`/branches/${ids[place]}/${page}`);
        const seen = [role, place, page, status === 200];
        expect(seen).toEqual([role, place, page, may(role, place, power)]);
        if (status !== 200) expect(status).toBe(person === undefined ? 303 : 403);
      }
    }
  }
});

it("each role at each place does what its office may there, and nothing else", async () => {
  for (const [role, person] of roles) {
    const actor: Actor = person ?? { kind: "visitor" };
    for (const place of PLACES) {
      for (const [act, power, inputOf] of ACTS) {
        const input = inputOf(ids[place], someone[place]);
        const outcome = await perform(at.house, act, input, { actor });
        // An input that nobody could send would keep everybody out.
        expect([act.name, isRefusal(outcome) && outcome.kind === "invalid"]).toEqual([
          act.name,
          false,
        ]);
        const isKeptOut =
          isRefusal(outcome) &&
          (outcome.kind === "not-allowed" || outcome.kind === "not-signed-in");
        const done = [role, place, act.name, !isKeptOut];
        expect(done).toEqual([role, place, act.name, may(role, place, power)]);
      }
    }
  }
});
