import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { oneOf } from "../../../platform/text/fields.ts";
import { liftStops } from "../bounces/bounce-store.ts";
import { NOTICES } from "../letter.ts";
import { saveNotices } from "../store.ts";
import { refusals, words } from "../words.ts";

/** Says which letters one wants. */
export const chooseNotices = defineAct({
  name: "mail.choose-notices",
  input: v.object({ notices: oneOf(NOTICES, () => words.notices.choose) }),
  may: (actor) => (actor.kind === "person" ? undefined : refuse("not-signed-in", refusals.signIn)),
  facts: (_tx, _input, { actor }) => {
    if (actor.kind !== "person") throw new Error("only people choose their notices");
    return { personId: actor.personId };
  },
  decide: ({ personId }, { notices }) => ({ personId, notices }),
  save: async (tx, { personId, notices }) => {
    await saveNotices(tx, personId, notices);
    // Whoever asks for letters says that they arrive, and that they are no spam.
    if (notices !== "off") await liftStops(tx, personId);
  },
});
