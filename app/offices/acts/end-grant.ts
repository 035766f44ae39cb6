import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { doneBy, mayUndoWhatDid } from "../../../platform/official.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { uuidField } from "../../../platform/text/fields.ts";
import { postLetter } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { type Office, titleOf } from "../../rulebook/door.ts";
import { officePath } from "../addresses.ts";
import { officeField } from "../fields.ts";
import { findGrantingRequest } from "../queries.ts";
import { endHoldings, lockHoldingsOf } from "../store.ts";
import { refusals, words } from "../words.ts";

interface Ended {
  readonly personId: PersonId;
  readonly office: Office;
  readonly request: number;
}

/**
 * Ends an office that was filled out of turn: for a jury alone. Two keys could otherwise take an office from somebody
 * whom members have elected; so no request does it, and a jury ends only what a request has given.
 */
export const endGrant = defineAct({
  name: "offices.end-grant",
  input: v.object({
    person: uuidField,
    office: officeField,
  }),
  may: (actor) =>
    actor.kind === "jury" ? undefined : refuse("not-allowed", refusals.grant.onlyJury),
  facts: async (tx, { person, office }, { now }) => {
    const personId = person as PersonId;
    await lockHoldingsOf(tx, personId);
    return { personId, request: await findGrantingRequest(tx, { personId, office }, now) };
  },
  decide: ({ personId, request }, { office }, { actor }): Ended | Refusal =>
    request !== undefined && mayUndoWhatDid(request, actor)
      ? { personId, office, request }
      : refuse("conflict", refusals.grant.notGranted),
  save: async (tx, { personId, office, request }, { actor, house, now }) => {
    await endHoldings(tx, { personId, office, request, why: "jury" }, now);
    const [holder] = await listAddressees(tx, [personId]);
    if (holder === undefined) return;
    const write = () => {
      const { endedSubject, endedText } = words.letters;
      const title = titleOf(office);
      const { why } = doneBy(actor);
      const text = endedText({ name: holder.name, party: house.partyName, title, why });
      return { subject: endedSubject(title), text };
    };
    const { email: to, language } = holder;
    await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
  },
  record: ({ office }, { actor }) => ({
    act: "offices.end-grant",
    by: doneBy(actor).by,
    on: officePath(office),
    says: words.ended.jury(titleOf(office)),
    facts: { office },
  }),
});
