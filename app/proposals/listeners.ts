import { type Listener, listen } from "../../platform/house.ts";
import type { BallotClosed } from "../ballots/door.ts";
import type { MemberLeft } from "../membership/door.ts";
import { removeMarks } from "./queue/queue-store.ts";
import { finish } from "./stages/finish.ts";
import { takeBackSupport } from "./store.ts";

export const listeners: readonly Listener[] = [
  listen<BallotClosed>("ballots.closed", finish),
  // Only members support: whoever leaves takes theirs along.
  listen<MemberLeft>("membership.left", async (tx, { personId }) => {
    await takeBackSupport(tx, personId);
    await removeMarks(tx, personId);
  }),
];
