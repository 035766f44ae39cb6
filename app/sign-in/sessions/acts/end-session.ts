import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { uuidField } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { endSession as dropSession } from "../../store.ts";
import { refusals } from "../../words.ts";
import type { SessionId } from "../session.ts";

/** Ends one of one's own sessions, on whatever device it is. */
export const endSession = defineAct({
  name: "sign-in.end-session",
  input: v.object({ id: uuidField }),
  may: maySignedIn,
  facts: () => ({}),
  decide: (_facts, { id }) => ({ id: id as SessionId }),
  save: async (tx, { id }, { actor }) => {
    const isEnded = await dropSession(tx, personWho(actor).personId, id);
    return isEnded ? undefined : refuse("not-found", refusals.sessions.unknown);
  },
});
