import { type Listener, listen } from "../../platform/house.ts";
import type { BallotOpened } from "../ballots/door.ts";
import { tellPrinters } from "./telling-printers.ts";

export const listeners: readonly Listener[] = [
  listen<BallotOpened>("ballots.opened", tellPrinters),
];
