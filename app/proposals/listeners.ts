import { type Listener, listen } from "../../platform/house.ts";
import type { BallotClosed } from "../ballots/door.ts";
import type { MemberLeft } from "../membership/door.ts";
import { leaveDeeds } from "./deeds/deed-store.ts";
import { removeMarks } from "./queue/queue-store.ts";
import { leaveRota } from "./rota/rota-store.ts";
import { finish } from "./stages/finish.ts";
import { takeBackSupport } from "./store.ts";

export const listeners: readonly Listener[] = [
  listen<BallotClosed>("ballots.closed", finish),
  // Only members support: whoever leaves takes theirs along.
  listen<MemberLeft>("membership.left", async (tx, { personId }, { clock }) => {
    await takeBackSupport(tx, personId);
    await removeMarks(tx, personId);
    await leaveRota(tx, personId);
    await leaveDeeds(tx, personId, clock.now());
  }),
];
