import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import { endForStanding } from "./ending.ts";

export const listeners: readonly Listener[] = [
  listen<MemberLeft>("membership.left", (tx, { personId }, house) =>
    endForStanding(tx, personId, house),
  ),
];
