import { generateRegistrationOptions } from "@simplewebauthn/server";
import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { findDetails, maySignedIn, personWho } from "../../../membership/door.ts";
import { secretField } from "../../fields.ts";
import { refusals } from "../../words.ts";
import {
  ALGORITHMS,
  MINUTES_TO_ANSWER,
  MOST_PASSKEYS,
  relyingParty,
  userHandleOf,
} from "../passkey.ts";
import { listPasskeys } from "../queries.ts";
import { saveChallenge } from "../store.ts";

/** Asks this browser to make a passkey for whoever is signed in. */
export const askNewPasskey = defineAct({
  name: "sign-in.ask-new-passkey",
  input: v.object({ attempt: secretField }),
  may: maySignedIn,
  facts: async (tx, _input, { actor, house }) => {
    const { personId, name } = personWho(actor);
    const record = await findDetails(tx, personId);
    const passkeys = await listPasskeys(tx, personId);
    const party = relyingParty(house);
    const options = await generateRegistrationOptions({
      rpID: party.id,
      rpName: party.name,
      userID: userHandleOf(personId),
      userName: record?.email ?? name,
      userDisplayName: name,
      supportedAlgorithmIDs: [...ALGORITHMS],
      timeout: MINUTES_TO_ANSWER * 60_000,
      excludeCredentials: [...passkeys],
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    });
    return { options, personId, count: passkeys.length };
  },
  decide: ({ options, personId, count }, { attempt }) => {
    if (count >= MOST_PASSKEYS) return refuse("conflict", refusals.passkeys.tooMany(MOST_PASSKEYS));
    return { options, personId, attempt };
  },
  save: (tx, { options, personId, attempt }, { now }) =>
    saveChallenge(tx, { challenge: options.challenge, attempt, personId }, now),
});
