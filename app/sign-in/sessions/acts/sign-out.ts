import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { uuidField } from "../../../../platform/text/fields.ts";
import { personWho } from "../../../membership/door.ts";
import { endSession } from "../../store.ts";
import type { SessionId } from "../session.ts";

/** Ends the session of this browser. Whoever is signed out already stays so. */
export const signOut = defineAct({
  name: "sign-in.sign-out",
  input: v.object({ session: v.optional(uuidField) }),
  may: () => undefined,
  facts: () => ({}),
  decide: (_facts, { session }) => ({ session }),
  save: async (tx, { session }, { actor }) => {
    if (session === undefined || actor.kind !== "person") return;
    await endSession(tx, personWho(actor).personId, session as SessionId);
  },
});
