import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import type { BeforeRota } from "../proposals/door.ts";
import { leaveRota, putBeforeRota } from "./rota-store.ts";

export const listeners: readonly Listener[] = [
  listen<BeforeRota>("proposals.before-rota", (tx, { proposalId }, { clock }) =>
    putBeforeRota(tx, proposalId, clock.now()),
  ),
  listen<MemberLeft>("membership.left", (tx, { personId }) => leaveRota(tx, personId)),
];
