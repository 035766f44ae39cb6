import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { newSecret } from "../../../platform/ids.ts";
import { refuse } from "../../../platform/refusal.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { saveLink } from "../store.ts";
import { needsVouches } from "../vouching.ts";
import { refusals } from "../words.ts";

/** Makes the link that a newcomer hands to members whom they know. An older one leads nowhere from then on. */
export const makeLink = defineAct({
  name: "vouching.make-link",
  input: v.object({}),
  may: mayInGoodStanding,
  facts: () => ({ code: newSecret() }),
  decide: ({ code }, _input, { actor, now }) => {
    const person = personWho(actor);
    if (!needsVouches(person, dayOf(now))) return refuse("conflict", refusals.link.notNeeded);
    return { personId: person.personId, code };
  },
  save: (tx, { personId, code }, { now }) => saveLink(tx, personId, code, now),
});
