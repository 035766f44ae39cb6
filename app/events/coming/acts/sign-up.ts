import { LANGUAGES, type Language } from "@breakthrough/languages";
import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { emailField, itemNumber, lineField } from "../../../../platform/text/fields.ts";
import { emailKeyOf } from "../../../membership/door.ts";
import { type Event, stateOf } from "../../event.ts";
import { MOST_CHARACTERS } from "../../fields.ts";
import { eventFacts } from "../../holding/in-event.ts";
import { tellComing } from "../../letters.ts";
import { refusals, words } from "../../words.ts";
import { type Coming, findGuest } from "../coming-queries.ts";
import { addGuest } from "../coming-store.ts";

interface Guest {
  readonly event: Event;
  readonly held: Coming | undefined;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

/** Asks for a link by letter, to come without an account. It has a place only once its link was opened and answered. */
export const signUp = defineAct({
  name: "events.sign-up",
  input: v.object({
    id: itemNumber,
    email: emailField,
    name: lineField(() => words.fields.name, { most: MOST_CHARACTERS.name }),
    language: v.optional(v.picklist(LANGUAGES), "en"),
  }),
  may: () => undefined,
  facts: async (tx, { id, email }, { now }) => {
    const event = await eventFacts(tx, id, { now });
    if (isRefusal(event)) return event;
    if (!event.isPublic) return refuse("not-found", refusals.unknown);
    return { event, held: await findGuest(tx, id, emailKeyOf(email)) };
  },
  decide: ({ event, held }, { email, name, language }, { now }): Guest | Refusal => {
    if (stateOf(event, now) === "proposed") return refuse("conflict", refusals.coming.notOpen);
    return { event, held, email, name, language };
  },
  save: async (tx, { event, held, email, name, language }, { house, now }) => {
    // Whether somebody signed up already is told to their mailbox alone.
    const emailKey = emailKeyOf(email);
    const id =
      held?.id ?? (await addGuest(tx, { eventId: event.id, email, emailKey, name, language }, now));
    const guest = held?.guest ?? { email, name };
    const coming = { id, guest, personId: undefined, language };
    await tellComing(tx, house, { event, what: "signUp", coming: [coming] }, now);
  },
});
