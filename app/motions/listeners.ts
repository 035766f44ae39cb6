import { type Listener, listen } from "../../platform/house.ts";
import type { BallotClosed } from "../ballots/door.ts";
import type { MemberLeft } from "../membership/door.ts";
import { finish } from "./balloting.ts";
import { dropSupportOf } from "./personal-store.ts";

export const listeners: readonly Listener[] = [
  listen<BallotClosed>("ballots.closed", finish),
  listen<MemberLeft>("membership.left", (tx, { personId }) => dropSupportOf(tx, personId)),
];
