import { generateAuthenticationOptions } from "@simplewebauthn/server";
import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { secretField } from "../../fields.ts";
import { MINUTES_TO_ANSWER, relyingParty } from "../passkey.ts";
import { saveChallenge } from "../store.ts";

/**
 * Asks this browser to sign with any passkey that it has for us. No name is asked for and none is named, so that
 * the question is the same for everybody.
 */
export const askPasskey = defineAct({
  name: "sign-in.ask-passkey",
  input: v.object({ attempt: secretField }),
  may: () => undefined,
  facts: async (_tx, _input, { house }) => ({
    options: await generateAuthenticationOptions({
      rpID: relyingParty(house).id,
      userVerification: "required",
      timeout: MINUTES_TO_ANSWER * 60_000,
    }),
  }),
  decide: ({ options }, { attempt }) => ({ options, attempt }),
  save: (tx, { options, attempt }, { now }) =>
    saveChallenge(tx, { challenge: options.challenge, attempt, personId: undefined }, now),
});
