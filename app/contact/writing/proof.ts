import { randomInt } from "node:crypto";
import { createChallenge, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import type { Payload } from "altcha-lib/types";
import { addDays } from "../../../platform/time/days.ts";

/**
 * What a browser works out before it sends: some 300 to 900 times 1,000 rounds of SHA-256, which is about a second of a
 * phone. Checking it is one hash (decision 145).
 */
const ALGORITHM = "PBKDF2/SHA-256";
const ROUNDS = 1000;
const [FEWEST, MOST] = [300, 900];

/** Long enough for whoever writes slowly. */
const DAYS = 1;

const secretsOf = (secret: string) => ({
  hmacSignatureSecret: secret,
  hmacKeySignatureSecret: `${secret} key`,
});

/** A riddle for one form, as JSON. */
export async function newRiddle(secret: string, now: Date): Promise<string> {
  const challenge = await createChallenge({
    ...{ algorithm: ALGORITHM, cost: ROUNDS, counter: randomInt(FEWEST, MOST), deriveKey },
    data: { until: addDays(now, DAYS).getTime() },
    ...secretsOf(secret),
  });
  return JSON.stringify(challenge);
}

const isText = (value: unknown): value is string => typeof value === "string";
const isThing = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function readPayload(proof: string): Payload | undefined {
  try {
    const read: unknown = JSON.parse(proof);
    if (!isThing(read) || !isThing(read.challenge) || !isThing(read.solution)) return undefined;
    const { parameters, signature } = read.challenge;
    const isWhole = isThing(parameters) && isText(signature) && parameters.cost === ROUNDS;
    return isWhole && parameters.algorithm === ALGORITHM ? (read as unknown as Payload) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The riddle's own mark where a browser has solved it, by which it counts once; undefined of anything else.
 * @param proof as the form sent it
 */
export async function solvedRiddle(
  proof: string | undefined,
  secret: string,
  now: Date,
): Promise<string | undefined> {
  const payload = proof === undefined ? undefined : readPayload(proof);
  // Signed with the rest. The library's own end goes by the machine's clock, and a party's can stand elsewhere.
  const until = payload?.challenge.parameters.data?.until;
  if (payload === undefined || typeof until !== "number" || until < now.getTime()) return undefined;
  try {
    const { verified } = await verifySolution({ ...payload, deriveKey, ...secretsOf(secret) });
    return verified ? payload.challenge.signature : undefined;
  } catch {
    // What is no solution of ours can make the library throw: it proves nothing.
    return undefined;
  }
}
