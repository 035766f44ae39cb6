import { type Listener, listen } from "../../platform/house.ts";
import type { EmailChanged } from "../membership/door.ts";
import { dropCodesOf } from "./store.ts";

/** A code that went to the old mailbox must not open the record any more. */
export const listeners: readonly Listener[] = [
  listen<EmailChanged>("membership.email-changed", (tx, { personId }) => dropCodesOf(tx, personId)),
];
