import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { newId } from "../../../platform/ids.ts";
import { refuse } from "../../../platform/refusal.ts";
import { oneOf } from "../../../platform/text/fields.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { mayTakePart, personWho } from "../../membership/door.ts";
import { listToCollect } from "../../money/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { addMethod } from "../method-store.ts";
import { findProvider } from "../providers/open-provider.ts";
import { PROVIDERS } from "../providers/provider.ts";
import { refusals, words } from "../words.ts";

/** Wants dues to be collected by a provider. It collects nothing: the provider's own page comes next. */
export const begin = defineAct({
  name: "payments.begin",
  input: v.object({ provider: oneOf(PROVIDERS, () => words.fields.provider) }),
  may: mayTakePart,
  facts: async (tx, { provider }, { actor, now, house }) => {
    const { personId } = personWho(actor);
    const rules = await rulesInForce(tx);
    const due = await listToCollect(tx, [personId], { today: dayOf(now), rules });
    return {
      personId,
      hasPlan: due.has(personId),
      isHere: findProvider(house, provider) !== undefined,
    };
  },
  decide: ({ personId, hasPlan, isHere }, { provider }) => {
    if (!isHere) return refuse("not-found", refusals.refuse.noProvider, "provider");
    if (!hasPlan) return refuse("conflict", refusals.refuse.noPlan);
    return { personId, provider, key: newId() };
  },
  save: (tx, method, { now }) => addMethod(tx, method, now),
});
