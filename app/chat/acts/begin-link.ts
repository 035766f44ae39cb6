import { randomBytes } from "node:crypto";
import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { newSecret } from "../../../platform/ids.ts";
import { refuse } from "../../../platform/refusal.ts";
import { hashOfSecret, sealFor } from "../../../platform/secrets.ts";
import { uuidField } from "../../../platform/text/fields.ts";
import { mayTakePart, personWho } from "../../membership/door.ts";
import { findLinkOf } from "../link-store.ts";
import { saveLinking } from "../linking-store.ts";
import { findServer } from "../servers/open-server.ts";
import { refusals } from "../words.ts";

/** Wants to link an account. It links nothing: the server's own page comes next, in this browser's session alone. */
export const beginLink = defineAct({
  name: "chat.begin-link",
  input: v.object({ session: uuidField }),
  may: mayTakePart,
  facts: async (tx, _input, { actor, house }) => {
    const { personId } = personWho(actor);
    const made = { state: newSecret(), verifier: randomBytes(32).toString("base64url") };
    const isHere = findServer(house) !== undefined;
    return { personId, isHere, isLinked: (await findLinkOf(tx, personId)) !== undefined, ...made };
  },
  decide: ({ isHere, isLinked, ...begun }, { session }) => {
    if (!isHere) return refuse("not-found", refusals.refuse.noServer);
    return isLinked ? refuse("conflict", refusals.refuse.linkedAlready) : { ...begun, session };
  },
  save: (tx, { personId, state, verifier, session }, { now }) => {
    const sealed = sealFor(state, verifier);
    return saveLinking(
      tx,
      personId,
      { stateHash: hashOfSecret(state), session, verifier: sealed },
      now,
    );
  },
});
