import { type Listener, listen } from "../../platform/house.ts";
import type { BallotOpened } from "../ballots/door.ts";
import type { GiftAlarm } from "../money/door.ts";
import { tellPrinters } from "./telling-printers.ts";
import { tellTreasurers } from "./telling-treasurers.ts";

export const listeners: readonly Listener[] = [
  listen<BallotOpened>("ballots.opened", tellPrinters),
  listen<GiftAlarm>("money.days-run-out", tellTreasurers),
];
