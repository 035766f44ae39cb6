import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { uuidField } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { endSessionsOf } from "../../store.ts";
import type { SessionId } from "../session.ts";

/** Ends all of one's own sessions but the one that asks for it. */
export const endOtherSessions = defineAct({
  name: "sign-in.end-other-sessions",
  input: v.object({ but: uuidField }),
  may: maySignedIn,
  facts: () => ({}),
  decide: (_facts, { but }) => ({ but: but as SessionId }),
  save: (tx, { but }, { actor }) => endSessionsOf(tx, personWho(actor).personId, but),
});
