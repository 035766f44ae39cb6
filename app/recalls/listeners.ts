import { type Listener, listen } from "../../platform/house.ts";
import type { BallotClosed, SealedClosed } from "../ballots/door.ts";
import type { MemberLeft } from "../membership/door.ts";
import { finish, finishSealed } from "./balloting.ts";
import { removeAllSupport } from "./store.ts";

export const listeners: readonly Listener[] = [
  listen<BallotClosed>("ballots.closed", finish),
  listen<SealedClosed>("ballots.sealed-closed", finishSealed),
  listen<MemberLeft>("membership.left", (tx, { personId }) => removeAllSupport(tx, personId)),
];
