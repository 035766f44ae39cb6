import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { newSecret } from "../../../../platform/ids.ts";
import { placeFields, secretField } from "../../fields.ts";
import { type Beginning, begin } from "../../sessions/begin.ts";
import { passkeyField } from "../fields.ts";
import { findChallengeIn, findVerifiedCounter, userHandleOf } from "../passkey.ts";
import { type KeptPasskey, lockPasskey } from "../queries.ts";
import { notePasskeyUsed, takeChallenge } from "../store.ts";

interface Signed {
  readonly id: string;
  readonly counter: number;
  readonly beginning: Beginning;
}

/**
 * Signs somebody in with a passkey. An answer that is not accepted is an outcome and not a refusal: its challenge
 * is used up all the same.
 */
export const usePasskey = defineAct({
  name: "sign-in.use-passkey",
  input: v.object({ response: passkeyField, attempt: secretField, ...placeFields }),
  may: () => undefined,
  facts: async (tx, { response, attempt }, context) => {
    const kept = await lockPasskey(tx, response.id);
    const counter = await findCounter(tx, { response, attempt, kept }, context);
    return { kept, counter, secret: newSecret() };
  },
  decide: ({ kept, counter, secret }, { response, device, replaces }): { signed?: Signed } => {
    if (kept === undefined || counter === undefined) return {};
    const { personId } = kept;
    const beginning: Beginning = { personId, method: "passkey", device, secret, replaces };
    return { signed: { id: response.id, counter, beginning } };
  },
  save: async (tx, { signed }, context) => {
    if (signed === undefined) return;
    await notePasskeyUsed(tx, signed, context.now);
    await begin(tx, signed.beginning, context);
  },
});

interface Answered {
  readonly response: v.InferOutput<typeof passkeyField>;
  readonly attempt: string;
  readonly kept: KeptPasskey | undefined;
}

async function findCounter(
  tx: Tx,
  { response, attempt, kept }: Answered,
  { house, now }: ActContext,
): Promise<number | undefined> {
  const challenge = findChallengeIn(response.response.clientDataJSON);
  if (challenge === undefined) return undefined;
  const isOurs = await takeChallenge(tx, { challenge, attempt, personId: undefined }, now);
  if (!isOurs || kept === undefined) return undefined;
  const { userHandle } = response.response;
  // WebAuthn §7.2 step 6: where the authenticator says whose passkey it is, it must agree.
  const handle = Buffer.from(userHandleOf(kept.personId)).toString("base64url");
  if (userHandle && userHandle !== handle) return undefined;
  const answer = response as AuthenticationResponseJSON;
  return findVerifiedCounter(answer, kept.credential, { challenge, house });
}
