import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { itemNumber, lineField, textField } from "../../../../platform/text/fields.ts";
import { officeHere } from "../../../branches/door.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { LETTER_LEAST, LETTER_MOST, SUBJECT_LEAST, SUBJECT_MOST } from "../../limits.ts";
import { words } from "../../words.ts";
import { addDraft } from "../letter-store.ts";

/** An officer writes a letter to the members of a branch, and keeps it as a draft. */
export const writeLetter = defineAct({
  name: "bulletins.write-letter",
  input: v.object({
    id: itemNumber,
    subject: lineField(() => words.fields.subject, { most: SUBJECT_MOST, least: SUBJECT_LEAST }),
    body: textField(() => words.fields.body, { most: LETTER_MOST, least: LETTER_LEAST }),
  }),
  may: mayInGoodStanding,
  facts: (tx, { id }, { actor, now }) => officeHere(tx, { actor, id, power: "write-letter" }, now),
  decide: ({ branch, office }, { subject, body }, { actor }) => ({
    ...{ branchId: branch.id, office, subject, body },
    writtenBy: personWho(actor).personId,
  }),
  save: (tx, draft, { now }) => addDraft(tx, draft, now),
});
