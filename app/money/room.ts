import type { Room } from "../../platform/room.ts";
import { runningPath, statementsPath } from "./addresses.ts";
import { MOST_RUNNING_CHARACTERS } from "./dues/acts/bring-running.ts";
import { acceptLargeGift } from "./gifts/acts/accept-large-gift.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { MOST_STATEMENT_BYTES } from "./statements/acts/hand-in-statement.ts";
import { nameBankAccount } from "./statements/acts/name-bank-account.ts";
import { ledger } from "./tables/0001-ledger.ts";
import { dues } from "./tables/0002-dues.ts";
import { statements } from "./tables/0003-statements.ts";
import { gifts } from "./tables/0004-gifts.ts";
import { receipts } from "./tables/0005-receipts.ts";
import { handedInLines } from "./tables/0006-handed-in-lines.ts";
import { refunds } from "./tables/0007-refunds.ts";
import { clearing } from "./tables/0008-clearing.ts";
import { units } from "./tables/0009-units.ts";
import { oneNumberOnce } from "./tables/0010-one-number-once.ts";
import { setUnit } from "./units/acts/set-unit.ts";

export const money: Room = {
  name: "money",
  tables: {
    "money-0001-ledger": ledger,
    "money-0002-dues": dues,
    "money-0003-statements": statements,
    "money-0004-gifts": gifts,
    "money-0005-receipts": receipts,
    "money-0006-handed-in-lines": handedInLines,
    "money-0007-refunds": refunds,
    "money-0008-clearing": clearing,
    "money-0009-units": units,
    "money-0010-one-number-once": oneNumberOnce,
  },
  appendOnly: ["money.entry", "money.line"],
  routes,
  longForms: [{ path: runningPath, characters: MOST_RUNNING_CHARACTERS }],
  fileForms: [{ path: statementsPath, bytes: MOST_STATEMENT_BYTES }],
  officialActs: [nameBankAccount, setUnit, acceptLargeGift],
  listeners,
  jobs,
  personal,
};
