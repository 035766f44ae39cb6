import type { ActContext } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { newSecret, type PersonId } from "../../../platform/ids.ts";
import { postToOwner } from "../codes/letters.ts";
import { addSession, endSessionById, type NewSession } from "../store.ts";
import { words } from "../words.ts";
import type { SessionId } from "./session.ts";

export interface Beginning extends NewSession {
  /** The session that this browser had before. */
  readonly replaces: string | undefined;
}

/** Begins a session in the place of the browser's old one, and tells the person by letter. */
export async function begin(tx: Tx, beginning: Beginning, context: ActContext): Promise<void> {
  const { replaces, ...session } = beginning;
  if (replaces !== undefined) await endSessionById(tx, replaces as SessionId);
  // Whoever has just confirmed their address has that letter in hand.
  if (session.method !== "confirmation") await postNewSession(tx, session, context);
  await addSession(tx, session, context.now);
}

/** Begins a session without a letter, for the demonstration. The answer is the cookie's secret. */
export async function beginSession(
  tx: Tx,
  session: Omit<NewSession, "secret">,
  at: Date,
): Promise<string> {
  const secret = newSecret();
  await addSession(tx, { ...session, secret }, at);
  return secret;
}

async function postNewSession(
  tx: Tx,
  { personId, device }: { personId: PersonId; device: string },
  context: ActContext,
): Promise<void> {
  const { url, partyName } = context.house;
  await postToOwner(tx, personId, context, (name) => ({
    subject: words.letters.newSessionSubject(partyName),
    text: words.letters.newSessionText(name, partyName, device, `${url}/me/sessions`),
  }));
}
