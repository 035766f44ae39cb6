import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import { takeBackSupport } from "./store.ts";

/** Only members support an amendment: whoever leaves takes theirs along. */
export const listeners: readonly Listener[] = [
  listen<MemberLeft>("membership.left", (tx, { personId }) =>
    takeBackSupport(tx, personId, { ofDecided: false }),
  ),
];
