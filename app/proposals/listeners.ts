import { type Listener, listen } from "../../platform/house.ts";
import type { BallotClosed } from "../ballots/door.ts";
import { finish } from "./finish.ts";

export const listeners: readonly Listener[] = [listen<BallotClosed>("ballots.closed", finish)];
