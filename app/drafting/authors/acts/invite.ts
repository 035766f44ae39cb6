import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, uuidField } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { findPerson, isInList, mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { proposalPath } from "../../../proposals/addresses.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { postInvited } from "../../letters.ts";
import { whyNotWrite } from "../../together/may.ts";
import { refusals } from "../../words.ts";
import { addInvitation, listInvitations } from "../author-store.ts";

/** Who said no is left alone for so long. */
const REST_DAYS = 14;

/** More cannot write one text, and a page names them all. */
const MOST_AUTHORS = 20;

interface Invited {
  readonly path: string;
  readonly title: string;
  readonly personId: PersonId;
  readonly invitedBy: PersonId;
}

/** Asks a member to write along. They are no author before they say yes. */
export const invite = defineAct({
  name: "drafting.invite",
  input: v.object({ id: itemNumber, person: uuidField }),
  may: mayInGoodStanding,
  facts: async (tx, { id, person }, { house, now }) => {
    const path = proposalPath(id);
    const at = await house.textAt(tx, path, { isHeld: true });
    const found = await findPerson(tx, person as PersonId, now);
    const listing = { now, rules: await rulesInForce(tx) };
    // Nobody learns by a person's id who is behind it and does not stand in the list of members.
    const invited = found && (await isInList(tx, found.personId, listing)) ? found : undefined;
    return { path, at, invited, invitations: await listInvitations(tx, path) };
  },
  decide: ({ path, at, invited, invitations }, _input, { actor, now }): Invited | Refusal => {
    const refusal = whyNotWrite(actor, at);
    if (refusal !== undefined) return refusal;
    if (invited === undefined || mayInGoodStanding(invited) !== undefined)
      return refuse("not-found", refusals.refuse.unknownPerson);
    const { personId } = invited;
    const authors = at?.authors ?? [];
    if (authors.includes(personId)) return refuse("conflict", refusals.refuse.alreadyAuthor);
    const waiting = invitations.filter(({ isAccepted }) => isAccepted === undefined);
    if (waiting.some((one) => one.personId === personId))
      return refuse("conflict", refusals.refuse.alreadyInvited);
    const declined = invitations.find((one) => one.personId === personId && !one.isAccepted);
    if (declined?.answeredAt !== undefined && now < addDays(declined.answeredAt, REST_DAYS))
      return refuse("conflict", refusals.refuse.declinedLately(REST_DAYS));
    if (authors.length + waiting.length >= MOST_AUTHORS)
      return refuse("conflict", refusals.refuse.tooManyAuthors(MOST_AUTHORS));
    return { path, title: at?.title ?? "", personId, invitedBy: personWho(actor).personId };
  },
  save: async (tx, invited, context) => {
    await addInvitation(tx, invited, context.now);
    await postInvited(tx, invited, context);
  },
});
