import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft, RushBegan } from "../membership/door.ts";
import { endForStanding } from "./ending.ts";
import { tellOfRush } from "./telling.ts";

export const listeners: readonly Listener[] = [
  listen<MemberLeft>("membership.left", (tx, { personId }, house) =>
    endForStanding(tx, personId, house),
  ),
  listen<RushBegan>("membership.rush-began", (tx, _rush, house) => tellOfRush(tx, house)),
];
