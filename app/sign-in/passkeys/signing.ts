import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
} from "@simplewebauthn/server";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { PasskeyAnswer } from "./fields.ts";
import { findVerifiedCounter, MINUTES_TO_ANSWER, relyingParty, userHandleOf } from "./passkey.ts";
import { listPasskeys, lockPasskey } from "./queries.ts";
import { notePasskeyUsed } from "./store.ts";

/** What somebody signs with a passkey, beside signing in: 32 bytes, as hex. */
type Hash = string;
type Place = Pick<House, "url" | "partyName">;

const bytesOf = (hash: Hash): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(hash, "hex"));
const challengeOf = (hash: Hash): string => Buffer.from(hash, "hex").toString("base64url");

/**
 * Asks one person's passkeys to sign this hash: it is the challenge itself, so that the answer holds for it and for
 * nothing else. Undefined where they have no passkey.
 */
export async function askToSign(
  db: Reader,
  place: Place,
  { personId, hash }: { personId: PersonId; hash: Hash },
) {
  const passkeys = await listPasskeys(db, personId);
  if (passkeys.length === 0) return undefined;
  return generateAuthenticationOptions({
    rpID: relyingParty(place).id,
    challenge: bytesOf(hash),
    allowCredentials: passkeys.map(({ id }) => ({ id })),
    userVerification: "required",
    timeout: MINUTES_TO_ANSWER * 60_000,
  });
}

/** All that it takes to check a signature once more, years later and without our tables. */
export interface PasskeyEvidence {
  readonly response: PasskeyAnswer;
  /** Base64url, COSE. */
  readonly publicKey: string;
}

/** The evidence, where this person's passkey has signed just this hash and asked them who they are. */
export async function findSignature(
  tx: Tx,
  place: Place,
  { personId, hash, response }: { personId: PersonId; hash: Hash; response: PasskeyAnswer },
  now: Date,
): Promise<PasskeyEvidence | undefined> {
  const kept = await lockPasskey(tx, response.id);
  if (kept?.personId !== personId) return undefined;
  const { userHandle } = response.response;
  const handle = Buffer.from(userHandleOf(personId)).toString("base64url");
  if (userHandle && userHandle !== handle) return undefined;
  const counter = await findCounterFor(place, { hash, response, credential: kept.credential });
  if (counter === undefined) return undefined;
  await notePasskeyUsed(tx, { id: response.id, counter }, now);
  return { response, publicKey: Buffer.from(kept.credential.publicKey).toString("base64url") };
}

/** Does the evidence still say that this hash was signed? */
export async function isSigned(
  place: Place,
  hash: Hash,
  { response, publicKey }: PasskeyEvidence,
): Promise<boolean> {
  const key = new Uint8Array(Buffer.from(publicKey, "base64url"));
  const credential = { id: response.id, publicKey: key, counter: 0 };
  return (await findCounterFor(place, { hash, response, credential })) !== undefined;
}

type Credential = Parameters<typeof findVerifiedCounter>[1];

function findCounterFor(
  house: Place,
  { hash, response, credential }: { hash: Hash; response: PasskeyAnswer; credential: Credential },
): Promise<number | undefined> {
  return findVerifiedCounter(response as AuthenticationResponseJSON, credential, {
    challenge: challengeOf(hash),
    house,
  });
}
