import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import { takeBackBackings } from "./store.ts";

/** Only members back a text for the ballot: whoever leaves takes theirs along. */
export const listeners: readonly Listener[] = [
  listen<MemberLeft>("membership.left", (tx, { personId }) =>
    takeBackBackings(tx, personId, { ofClosed: false }),
  ),
];
