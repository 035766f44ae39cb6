import type { Room } from "../../platform/room.ts";
import { grant } from "./acts/grant.ts";
import { jobs } from "./jobs.ts";
import { kept } from "./kept.ts";
import { listeners } from "./listeners.ts";
import { listHoldingsOf } from "./queries.ts";
import { routes } from "./routes.tsx";
import { forgetHoldings } from "./store.ts";
import { holding } from "./tables/0001-holding.ts";
import { ending } from "./tables/0002-ending.ts";
import { granting } from "./tables/0003-granting.ts";
import { countsAs } from "./tables/0004-counts-as.ts";
import { succeeding } from "./tables/0005-succeeding.ts";

export const offices: Room = {
  name: "offices",
  tables: {
    "offices-0001-holding": holding,
    "offices-0002-ending": ending,
    "offices-0003-granting": granting,
    "offices-0004-counts-as": countsAs,
    "offices-0005-succeeding": succeeding,
  },
  routes,
  officialActs: [grant],
  listeners,
  jobs,
  personal: {
    kept,
    gather: async (db, personId) => ({ offices: await listHoldingsOf(db, personId) }),
    forget: forgetHoldings,
  },
};
