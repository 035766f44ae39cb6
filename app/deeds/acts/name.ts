import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { findPeople, mayInGoodStanding, noteTookPart } from "../../membership/door.ts";
import { isOffice } from "../../offices/door.ts";
import { type Answerable, mayName } from "../deed.ts";
import { type DeedFacts, deedFacts } from "../deed-facts.ts";
import { saveOffer } from "../deed-store.ts";
import { saysField } from "../fields.ts";
import { postOffered } from "../letters.ts";
import { refusals, words } from "../words.ts";

interface Named extends DeedFacts {
  readonly says: string;
  readonly offered: Answerable;
}

/** Says what is to be done and who answers for it. Nobody answers for anything without having said yes. */
export const name = defineAct({
  name: "deeds.name",
  input: v.object({
    id: itemNumber,
    says: saysField,
    // A person by `person:` and their id, or an office by `office:` and its name.
    who: v.pipe(
      v.string(() => words.fields.who),
      v.regex(
        /^(?:person:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|office:[a-z0-9-]{1,40})$/,
        () => words.fields.who,
      ),
    ),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, who }, context) => {
    const facts = await deedFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    const [kind, named] = who.split(":") as [string, string];
    const people = kind === "person" ? await findPeople(tx, [named as PersonId], context.now) : [];
    const [person] = [...people.values()];
    return { ...facts, kind, named, person };
  },
  decide: ({ kind, named, person, ...facts }, { says }): Named | Refusal => {
    const { deed, viewer } = facts;
    if (!mayName(deed, viewer)) return refuse("not-allowed", refusals.notYours);
    if (kind === "office") {
      if (!isOffice(named)) return refuse("invalid", refusals.fields.who, "who");
      return { ...facts, says, offered: { kind: "office", office: named } };
    }
    if (person === undefined || mayInGoodStanding(person) !== undefined) {
      return refuse("invalid", refusals.noMember, "who");
    }
    return { ...facts, says, offered: { kind: "person", personId: person.personId } };
  },
  save: async (tx, { deed, viewer, says, offered }, context) => {
    // While somebody answers for it, what is to be done stands as it was said.
    const stands = deed.state === "open" ? (deed.says ?? says) : says;
    await saveOffer(tx, deed.proposalId, stands, offered);
    await postOffered(tx, deed, offered, context);
    await noteTookPart(tx, viewer.personId, context.now);
  },
});
