import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type WebAuthnCredential,
} from "@simplewebauthn/server";
import * as v from "valibot";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";

/** WebAuthn §13.4.3: long enough for somebody who has to find their key, and no longer. */
export const MINUTES_TO_ANSWER = 10;
/** EdDSA, ES256 and RS256 (RFC 9053, RFC 8812): what authenticators in use sign with. */
export const ALGORITHMS = [-8, -7, -257] as const;
/** One for each device and a few keys in a drawer. */
export const MOST_PASSKEYS = 20;

/** Who asks for a passkey: the party, at its own address and no other. */
export const relyingParty = ({ url, partyName }: Pick<House, "url" | "partyName">) => ({
  id: new URL(url).hostname,
  origin: new URL(url).origin,
  name: partyName,
});

/** The person's id as 16 bytes: random, so that it tells an authenticator nothing about them. */
export const userHandleOf = (personId: PersonId): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(personId.replaceAll("-", ""), "hex"));

/** What the browser says of the page that asked (WebAuthn §5.8.1), read from what it sent. */
const CLIENT_DATA = v.object({
  // Ours are base64url; no other could be asked for, or even be looked up.
  challenge: v.pipe(v.string(), v.regex(/^[\w-]{1,200}$/)),
  // Our pages ask at their own place: no frame of ours stands in another's page, and none may ask there.
  crossOrigin: v.optional(v.literal(false)),
  topOrigin: v.optional(v.undefined()),
});

/**
 * The challenge that an authenticator has signed, not yet believed. Undefined where the answer was given in a frame
 * within another site's page (WebAuthn §7.1 step 10, §7.2 step 13): the library lets some of those through.
 */
export function findChallengeIn(clientDataJson: string): string | undefined {
  try {
    const said: unknown = JSON.parse(Buffer.from(clientDataJson, "base64url").toString("utf8"));
    const parsed = v.safeParse(CLIENT_DATA, said);
    return parsed.success ? parsed.output.challenge : undefined;
  } catch {
    // Not what any browser sends: there is no challenge in it.
    return undefined;
  }
}

interface Expected {
  readonly challenge: string;
  readonly house: Pick<House, "url" | "partyName">;
}

const expectations = ({ challenge, house }: Expected) => {
  const { id, origin } = relyingParty(house);
  return { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: id };
};

/** The new passkey, where the authenticator's answer holds in every part. */
export async function findVerifiedPasskey(
  response: RegistrationResponseJSON,
  expected: Expected,
): Promise<WebAuthnCredential | undefined> {
  if (findChallengeIn(response.response.clientDataJSON) !== expected.challenge) return undefined;
  try {
    const checked = await verifyRegistrationResponse({
      response,
      supportedAlgorithmIDs: [...ALGORITHMS],
      ...expectations(expected),
    });
    return checked.verified ? checked.registrationInfo.credential : undefined;
  } catch {
    // The library throws at whatever does not hold: for us that is an answer which is not accepted.
    return undefined;
  }
}

/** The passkey's new counter, where the answer is signed by it; undefined where anything does not hold. */
export async function findVerifiedCounter(
  response: AuthenticationResponseJSON,
  credential: WebAuthnCredential,
  expected: Expected,
): Promise<number | undefined> {
  if (findChallengeIn(response.response.clientDataJSON) !== expected.challenge) return undefined;
  try {
    const checked = await verifyAuthenticationResponse({
      response,
      credential,
      requireUserVerification: true,
      ...expectations(expected),
    });
    return checked.verified ? checked.authenticationInfo.newCounter : undefined;
  } catch {
    // As above. A counter that has not moved on, a sign of a copied key, is among what throws.
    return undefined;
  }
}
