import * as v from "valibot";
import { defineAct, performWithin } from "../../../../platform/act.ts";
import { newSecret } from "../../../../platform/ids.ts";
import { confirm } from "../../../membership/door.ts";
import { placeFields, secretField } from "../../fields.ts";
import { begin } from "../../sessions/begin.ts";
import { noteKnownBrowser } from "../../store.ts";

interface Joining {
  readonly key: string;
  readonly browser: string;
  readonly device: string;
  readonly replaces: string | undefined;
  readonly secret: string;
  /** They are not in yet, so that there is nobody to sign in. */
  waits: boolean;
}

/**
 * Confirms the address that somebody joined with, and signs them in: the letter's link has shown who they are. Their
 * browser is known from then on, as after any other signing in.
 */
export const confirmJoining = defineAct({
  name: "sign-in.confirm-joining",
  input: v.object({ ...confirm.input.entries, browser: secretField, ...placeFields }),
  may: () => undefined,
  facts: () => ({ secret: newSecret() }),
  decide: ({ secret }, { key, browser, device, replaces }) => ({
    ...{ key, browser, device, replaces, secret, waits: false },
  }),
  save: async (tx, change: Joining, context) => {
    const { key, browser, waits: _, ...session } = change;
    const { personId, waits } = await performWithin(tx, confirm, { key }, context);
    change.waits = waits;
    if (waits) return;
    await begin(tx, { ...session, personId, method: "confirmation" }, context);
    await noteKnownBrowser(tx, { secret: browser, personId }, context.now);
  },
});
