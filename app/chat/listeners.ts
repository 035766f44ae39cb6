import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft, MemberSuspended } from "../membership/door.ts";
import { lookAgainAt } from "./link-store.ts";

/** Whatever else changes is found within ten seconds by comparing; these two are told of in a letter as well. */
export const listeners: readonly Listener[] = [
  listen<MemberLeft>("membership.left", (tx, { personId }) => lookAgainAt(tx, personId, "left")),
  listen<MemberSuspended>("membership.suspended", (tx, { personId }) =>
    lookAgainAt(tx, personId, "suspended"),
  ),
];
