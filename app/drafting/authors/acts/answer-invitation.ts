import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { proposalPath } from "../../../proposals/addresses.ts";
import type { AuthorJoined } from "../../announcements.ts";
import { refusals, words } from "../../words.ts";
import { listInvitations, saveAnswer } from "../author-store.ts";

interface Answered {
  readonly path: string;
  readonly personId: PersonId;
  readonly isAccepted: boolean;
}

/** Says yes or no to writing along. */
export const answerInvitation = defineAct({
  name: "drafting.answer-invitation",
  input: v.object({ id: itemNumber, answer: oneOf(["yes", "no"], () => words.labels.answer) }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { house }) => {
    const path = proposalPath(id);
    const at = await house.textAt(tx, path, { isHeld: true });
    return { path, at, invitations: await listInvitations(tx, path) };
  },
  decide: ({ path, at, invitations }, { answer }, { actor }): Answered | Refusal => {
    const { personId } = personWho(actor);
    const own = invitations.find((one) => one.personId === personId);
    if (at === undefined || own === undefined || own.isAccepted !== undefined)
      return refuse("not-found", refusals.refuse.notInvited);
    const isAccepted = answer === "yes";
    if (isAccepted && !at.isOpen) return refuse("conflict", refusals.refuse.closed);
    return { path, personId, isAccepted };
  },
  save: async (tx, answered, { now }) => {
    await saveAnswer(tx, answered, now);
    await noteTookPart(tx, answered.personId, now);
  },
  announce: ({ path, personId, isAccepted }, { now }): readonly AuthorJoined[] =>
    isAccepted ? [{ name: "drafting.author-joined", path, personId, at: now }] : [],
});
