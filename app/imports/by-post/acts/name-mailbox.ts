import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { emailField, uuidField } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { findByEmail, findDetails, mayAskFor } from "../../../membership/door.ts";
import { IMPORTING } from "../../imported.ts";
import { refusals } from "../../words.ts";
import { type NamedMailbox, saveMailbox } from "../mailbox-store.ts";

/** As long as two keys may take, and longer. */
export const DAYS_TO_ASK = 14;

type Naming = Pick<NamedMailbox, "personId" | "email" | "expiresAt">;

/** Names the mailbox of somebody who has none here, so that it can be asked for. Nothing of theirs changes yet. */
export const nameMailbox = defineAct({
  name: "imports.name-mailbox",
  input: v.object({ person: uuidField, email: emailField }),
  may: (actor) => mayAskFor(actor, IMPORTING),
  facts: async (tx, { person, email }) => ({
    person: await findDetails(tx, person as PersonId),
    known: await findByEmail(tx, email),
  }),
  decide: ({ person, known }, { email }, { now }): Naming | Refusal => {
    if (!person?.isConfirmed || person.email !== undefined)
      return refuse("not-found", refusals.byPost.unknown);
    if (known?.isConfirmed) return refuse("conflict", refusals.byPost.taken, "email");
    return { personId: person.id, email, expiresAt: addDays(now, DAYS_TO_ASK) };
  },
  save: async (tx, naming) => {
    await saveMailbox(tx, naming);
  },
});
