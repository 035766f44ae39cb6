import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { saveCame } from "../../coming/coming-store.ts";
import { dayIsOverAt } from "../../event.ts";
import { keyField } from "../../fields.ts";
import { refusals } from "../../words.ts";
import { doorEntries, findTyped, whoCame } from "../at-door.ts";
import { findByHostLink } from "../link-store.ts";

/** Whoever helps at the door, without an account, ticks somebody off: whose name they see, or who shows their code. */
export const checkInByLink = defineAct({
  name: "events.check-in-by-link",
  input: v.object({ key: keyField, ...doorEntries }),
  may: () => undefined,
  facts: async (tx, input, { now }) => {
    const event = await findByHostLink(tx, hashOfSecret(input.key));
    if (event === undefined) return refuse("not-found", refusals.unknownLink);
    if (now >= dayIsOverAt(event)) return refuse("gone", refusals.oldLink);
    return { event, found: await findTyped(tx, event.id, input) };
  },
  decide: (
    { event, found },
    { came, code },
    { now },
  ): { id: number; at: Date | undefined } | Refusal => {
    // Whoever did not agree to be seen is found by their code alone.
    const seen = found?.showsName === true || code !== "" ? found : undefined;
    const who = whoCame(event, seen, now);
    return isRefusal(who) ? who : { id: who.id, at: came === "yes" ? now : undefined };
  },
  save: (tx, { id, at }) => saveCame(tx, id, at),
});
