import * as v from "valibot";
import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { findSignature, isSigned, type PasskeyEvidence, passkeyField } from "../../sign-in/door.ts";
import type { SignatureWithEvidence } from "../queries.ts";
import { refusals, words } from "../words.ts";

/** What the form of a signature holds: a passkey's answer, or in a demonstration that its button was pressed. */
export const signatureInput = v.object({
  number: itemNumber,
  response: v.optional(passkeyField),
  demonstration: v.optional(v.literal("yes", () => words.refuse.notSigned)),
});

export type SignatureInput = v.InferOutput<typeof signatureInput>;

export interface Signed {
  readonly method: "passkey" | "demonstration";
  /** The passkey's answer and public key, as JSON. */
  readonly evidence: string | undefined;
}

/**
 * Has this person signed just this change? Only a demonstration takes less than a passkey's answer, so that its
 * visitors can turn keys; it says so beside the signature.
 */
export async function readSignature(
  tx: Tx,
  { response, demonstration }: SignatureInput,
  { personId, changeHash }: { personId: PersonId; changeHash: string },
  { house, now }: ActContext,
): Promise<Signed | Refusal> {
  if (response !== undefined) {
    const asked = { personId, hash: changeHash, response };
    const evidence = await findSignature(tx, house, asked, now);
    if (evidence === undefined) return refuse("not-allowed", refusals.refuse.notSigned);
    return { method: "passkey", evidence: JSON.stringify(evidence) };
  }
  if (demonstration !== undefined && house.isDemonstration) {
    return { method: "demonstration", evidence: undefined };
  }
  return refuse("not-allowed", refusals.refuse.notSigned);
}

/** Looks at a signature again when it matters: is it for this very change, and does the passkey's answer still hold? */
export async function stillHolds(
  { changeHash, method, evidence }: SignatureWithEvidence,
  hash: string,
  house: ActContext["house"],
): Promise<boolean> {
  if (changeHash !== hash) return false;
  if (method === "demonstration") return house.isDemonstration;
  return evidence !== undefined && isSigned(house, hash, JSON.parse(evidence) as PasskeyEvidence);
}
