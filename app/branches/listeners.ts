import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft, MemberLocated } from "../membership/door.ts";
import { leaveAll } from "./belonging/leaving-store.ts";
import { settlePerson } from "./belonging/settling.ts";

export const listeners: readonly Listener[] = [
  listen<MemberLocated>("membership.located", (tx, { personId }, house) =>
    settlePerson(tx, house, personId, house.clock.now()),
  ),
  listen<MemberLeft>("membership.left", (tx, { personId }, house) =>
    leaveAll(tx, personId, house.clock.now()),
  ),
];
