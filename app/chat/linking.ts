import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { hashOfSecret, isSameHash, openSealed } from "../../platform/secrets.ts";
import { findLinking, type Linking } from "./linking-store.ts";

const MINUTE_MS = 60_000;
/** Who was sent to the server's page and is not back by then begins anew. */
export const MINUTES_TO_LINK = 15;

/** Whose browser it is that came with a state. */
export interface CameWith {
  readonly personId: PersonId;
  readonly session: string | undefined;
  readonly state: string;
}

/** Was it begun by this person, in this session, with this state, and not long ago? Pure. */
export const isSameLinking = (
  linking: Linking | undefined,
  { session, state }: Pick<CameWith, "session" | "state">,
  now: Date,
): linking is Linking =>
  linking !== undefined &&
  linking.session === session &&
  isSameHash(linking.stateHash, hashOfSecret(state)) &&
  now.getTime() - linking.begunAt.getTime() <= MINUTES_TO_LINK * MINUTE_MS;

/** The proof that goes with a state; undefined where it was not begun here. */
export async function findVerifier(
  db: Reader,
  came: CameWith,
  now: Date,
): Promise<string | undefined> {
  const linking = await findLinking(db, came.personId);
  return isSameLinking(linking, came, now) ? openSealed(came.state, linking.verifier) : undefined;
}
