import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { doneBy, mayUndo, mayUndoWhatDid } from "../../../../platform/official.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { uuidField } from "../../../../platform/text/fields.ts";
import { postLetter } from "../../../mail/door.ts";
import { suspensionsPath } from "../../addresses.ts";
import { isSuspendedAt, lockDetails, type PersonDetails } from "../../standing/queries.ts";
import { refusals, words } from "../../words.ts";
import { findSuspendingRequest, liftSuspensions } from "../store.ts";

interface Lifting {
  readonly person: PersonDetails;
}

/** Ends a suspension before its time: for a jury that members called, or for two keys again. */
export const liftSuspension = defineAct({
  name: "membership.lift-suspension",
  input: v.object({ person: uuidField }),
  about: ({ person }: Lifting) => [person.id],
  may: mayUndo("suspend-member"),
  facts: async (tx, { person }, { now }) => ({
    person: await lockDetails(tx, person as PersonId),
    request: await findSuspendingRequest(tx, person as PersonId, now),
  }),
  decide: ({ person, request }, _input, { actor, now }): Lifting | Refusal =>
    person !== undefined && isSuspendedAt(person, now) && mayUndoWhatDid(request, actor)
      ? { person }
      : refuse("conflict", refusals.suspend.notSuspended),
  save: async (tx, { person }, { actor, house, now }) => {
    const { by, why } = doneBy(actor);
    await liftSuspensions(tx, { personId: person.id, by, at: now });
    const write = () => ({
      subject: words.letters.liftedSubject(house.partyName),
      text: words.letters.liftedText(person.name, house.partyName, why),
    });
    const { email: to, id: personId, language } = person;
    await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
  },
  record: (_change, { actor }) => ({
    act: "membership.lift-suspension",
    by: doneBy(actor).by,
    on: suspensionsPath,
    says: words.suspend.liftedLine,
  }),
});
