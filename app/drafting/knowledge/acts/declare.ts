import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { oneOf, optionalTextField } from "../../../../platform/text/fields.ts";
import { tidyLine } from "../../../../platform/text/tidy-text.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { refusals, words } from "../../words.ts";
import { FIELDS, MOST_FIELDS } from "../fields.ts";
import { type Knowledge, listKnowledge, saveKnowledge } from "../knowledge-store.ts";

interface Declared extends Knowledge {
  readonly personId: PersonId;
}

/** Says what one knows about. Shown to nobody, unless one chooses it. */
export const declare = defineAct({
  name: "drafting.declare",
  input: v.object({
    field: oneOf(FIELDS, () => words.labels.field),
    ownWords: v.pipe(
      optionalTextField(() => words.labels.ownWords, { most: 120 }),
      v.transform((text) => (text === undefined ? undefined : tidyLine(text))),
    ),
    shown: oneOf(["yes", "no"], () => words.labels.shown),
  }),
  may: mayInGoodStanding,
  facts: (tx, _input, { actor }) => listKnowledge(tx, personWho(actor).personId),
  decide: (known, { field, ownWords, shown }, { actor }): Declared | Refusal => {
    const others = known.filter((one) => one.field !== field);
    if (others.length >= MOST_FIELDS)
      return refuse("conflict", refusals.refuse.tooManyFields(MOST_FIELDS));
    return { personId: personWho(actor).personId, field, ownWords, isShown: shown === "yes" };
  },
  save: (tx, declared, { now }) => saveKnowledge(tx, declared.personId, declared, now),
});
