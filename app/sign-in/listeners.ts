import { type Listener, listen } from "../../platform/house.ts";
import type { EmailChanged, EmailChangeMoved } from "../membership/door.ts";
import type { SessionId } from "./sessions/session.ts";
import { dropCodesOf, endSessionsOf } from "./store.ts";

/**
 * When an address changes, whoever is signed in elsewhere shows anew who they are (ASVS 7.4.3), and a code that went
 * to the old mailbox opens the record no longer.
 */
export const listeners: readonly Listener[] = [
  listen<EmailChangeMoved>("membership.email-change-moved", (tx, { personId, session }) =>
    endSessionsOf(tx, personId, session as SessionId | undefined),
  ),
  listen<EmailChanged>("membership.email-changed", async (tx, { personId }) => {
    await dropCodesOf(tx, personId);
    await endSessionsOf(tx, personId);
  }),
];
