import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { MEMBERS_KINDS, readDates } from "../../event.ts";
import { datesField, kindField, repeatsField, scopeField, timeEntries } from "../../fields.ts";
import { refusals } from "../../words.ts";
import { detailEntries, readDetails } from "../details.ts";
import { countProposedBy } from "../event-queries.ts";
import { addEvent, type NewEvent } from "../event-store.ts";
import { howMayHold } from "../may-hold.ts";

/** What one member has waiting for others to open it. */
export const MOST_PROPOSED = 3;

/** Holds an event, once or on several dates. An officer's is open at once; a member's waits for an officer or for others. */
export const hold = defineAct({
  name: "events.hold",
  input: v.object({
    scope: scopeField,
    kind: kindField,
    ...detailEntries,
    ...timeEntries,
    repeats: repeatsField,
    dates: datesField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { scope }, { actor, now }) => {
    const how = await howMayHold(tx, actor, scope, now);
    if (isRefusal(how)) return how;
    return { scope, how, proposed: await countProposedBy(tx, personWho(actor).personId, now) };
  },
  decide: ({ scope, how, proposed }, input, { actor, now }): NewEvent | Refusal => {
    const isProposed = how === "proposes";
    if (isProposed && !MEMBERS_KINDS.includes(input.kind))
      return refuse("not-allowed", refusals.holding.kind, "kind");
    if (isProposed && proposed >= MOST_PROPOSED)
      return refuse("conflict", refusals.holding.enough(MOST_PROPOSED));
    const details = readDetails(input);
    if (isRefusal(details)) return details;
    const dates = readDates(input, now);
    if (isRefusal(dates)) return dates;
    const { kind } = input;
    return { ...details, scope, kind, isProposed, dates, hostId: personWho(actor).personId };
  },
  save: async (tx, event, { now }) => {
    await addEvent(tx, event, now);
    await noteTookPart(tx, event.hostId, now);
  },
});
