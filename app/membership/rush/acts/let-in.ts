import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { uuidField } from "../../../../platform/text/fields.ts";
import { postLetter } from "../../../mail/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { type Membership, membershipFrom } from "../../joining/beginning.ts";
import { mayTheClock } from "../../standing/may.ts";
import { lockRecord, type PersonRecord } from "../../standing/queries.ts";
import { confirmPerson } from "../../standing/store.ts";
import { refusals, words } from "../../words.ts";
import { hasRoom } from "../rush.ts";
import { countArrivals } from "../store.ts";

interface LetIn {
  readonly person: PersonRecord;
  readonly membership: Membership;
}

/** The clock lets in somebody who has waited, as soon as there is room. */
export const letIn = defineAct({
  name: "membership.let-in",
  input: v.object({ personId: uuidField }),
  may: mayTheClock,
  facts: async (tx, input, { now }) => {
    const personId = input.personId as PersonId;
    const arrivals = await countArrivals(tx, personId, now);
    const person = await lockRecord(tx, personId);
    return { person, arrivals, rules: await rulesInForce(tx) };
  },
  decide: ({ person, arrivals, rules }, _input, { now }): LetIn | Refusal => {
    const isDue = person !== undefined && person.waitsSince !== undefined && !person.isConfirmed;
    if (!isDue) return refuse("conflict", refusals.rush.nobodyWaits);
    if (!hasRoom(arrivals, rules)) return refuse("conflict", refusals.rush.noRoom);
    return { person, membership: membershipFrom(person.kind, rules, now) };
  },
  save: async (tx, { person, membership }, context) => {
    await confirmPerson(tx, { personId: person.id, at: context.now, ...membership });
    await postLetIn(tx, person, context);
  },
});

async function postLetIn(tx: Tx, person: PersonRecord, { house, now }: ActContext): Promise<void> {
  const { name, email: to, id: personId } = person;
  const { letInSubject, letInText } = words.letters;
  const write = () => ({
    subject: letInSubject(house.partyName),
    text: letInText(name, house.partyName, `${house.url}/sign-in`),
  });
  await postLetter(tx, { to, personId, language: person.language, kind: "needed", write }, now);
}
