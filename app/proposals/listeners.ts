import { type Listener, listen } from "../../platform/house.ts";
import type { TextChanged } from "../amendments/door.ts";
import type { BallotClosed } from "../ballots/door.ts";
import type { MemberLeft } from "../membership/door.ts";
import { takeOverText } from "./amending/take-over.ts";
import { finish } from "./stages/finish.ts";
import { takeBackSupport } from "./store.ts";

export const listeners: readonly Listener[] = [
  listen<BallotClosed>("ballots.closed", finish),
  listen<TextChanged>("amendments.taken-over", takeOverText),
  // Only members support: whoever leaves takes theirs along.
  listen<MemberLeft>("membership.left", (tx, { personId }) => takeBackSupport(tx, personId)),
];
