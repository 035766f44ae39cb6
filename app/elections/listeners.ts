import { type Listener, listen } from "../../platform/house.ts";
import type { SealedClosed, SealedOpened } from "../ballots/door.ts";
import type { BranchEnded } from "../branches/door.ts";
import type { MemberLeft } from "../membership/door.ts";
import { endThoseOf } from "./calling/ended-branch.ts";
import { takeOut } from "./nominating/nomination-store.ts";
import { hearClosed, hearOpened } from "./results/hearing.ts";

export const listeners: readonly Listener[] = [
  listen<SealedOpened>("ballots.sealed-opened", hearOpened),
  listen<SealedClosed>("ballots.sealed-closed", hearClosed),
  listen<BranchEnded>("branches.ended", endThoseOf),
  listen<MemberLeft>("membership.left", (tx, { personId }) => takeOut(tx, personId)),
];
