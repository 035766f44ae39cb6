import { type Listener, listen } from "../../platform/house.ts";
import type { MemberLeft } from "../membership/door.ts";
import type { ProposalAdopted } from "../proposals/door.ts";
import { leaveDeeds } from "./deed-store.ts";
import { openDeed } from "./opening.ts";

export const listeners: readonly Listener[] = [
  listen<ProposalAdopted>("proposals.adopted", openDeed),
  // Who leaves answers for nothing: it waits for somebody else.
  listen<MemberLeft>("membership.left", (tx, { personId }, { clock }) =>
    leaveDeeds(tx, personId, clock.now()),
  ),
];
