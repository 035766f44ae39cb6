import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import { removeWilling } from "./lots/lot-store.ts";

export const listeners: readonly Listener[] = [
  listen<MemberLeft>("membership.left", (tx, { personId }) => removeWilling(tx, personId)),
];
