import type { RegistrationResponseJSON, WebAuthnCredential } from "@simplewebauthn/server";
import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { postToOwner } from "../../codes/letters.ts";
import { placeFields, secretField } from "../../fields.ts";
import { refusals, words } from "../../words.ts";
import { newPasskeyField } from "../fields.ts";
import { findChallengeIn, findVerifiedPasskey } from "../passkey.ts";
import { addPasskey as keepPasskey, takeChallenge } from "../store.ts";

interface Made {
  readonly credential: WebAuthnCredential | undefined;
  readonly name: string;
}

/**
 * Adds the passkey that this browser has made, under the device's name. An answer that is not accepted is an
 * outcome and not a refusal: its challenge is used up all the same.
 */
export const addPasskey = defineAct({
  name: "sign-in.add-passkey",
  input: v.object({ response: newPasskeyField, attempt: secretField, ...placeFields }),
  may: maySignedIn,
  facts: async (tx, { response, attempt }, context) => ({
    credential: await findCredential(tx, response, attempt, context),
  }),
  decide: ({ credential }, { device }): Made => ({
    credential,
    name: device.slice(0, 1).toUpperCase() + device.slice(1),
  }),
  save: saveMade,
});

async function findCredential(
  tx: Tx,
  response: v.InferOutput<typeof newPasskeyField>,
  attempt: string,
  { actor, house, now }: ActContext,
): Promise<WebAuthnCredential | undefined> {
  const { personId } = personWho(actor);
  const challenge = findChallengeIn(response.response.clientDataJSON);
  if (challenge === undefined) return undefined;
  if (!(await takeChallenge(tx, { challenge, attempt, personId }, now))) return undefined;
  return findVerifiedPasskey(response as RegistrationResponseJSON, { challenge, house });
}

async function saveMade(
  tx: Tx,
  { credential, name }: Made,
  context: ActContext,
): Promise<Refusal | undefined> {
  if (credential === undefined) return undefined;
  const { personId } = personWho(context.actor);
  const isNew = await keepPasskey(tx, { personId, name, credential }, context.now);
  if (!isNew) return refuse("conflict", refusals.passkeys.known);
  const link = `${context.house.url}/me/passkeys`;
  await postToOwner(tx, personId, context, (owner) => ({
    subject: words.letters.passkeyAddedSubject(context.house.partyName),
    text: words.letters.passkeyAddedText(owner, context.house.partyName, name, link),
  }));
  return undefined;
}
