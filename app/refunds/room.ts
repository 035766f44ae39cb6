import type { Room } from "../../platform/room.ts";
import { payBack } from "./acts/pay-back.ts";
import { jobs } from "./jobs.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { refund } from "./tables/0001-refund.ts";

/** What people paid twice or by a wrong way is found, and paid back by two keys. */
export const refunds: Room = {
  name: "refunds",
  tables: { "refunds-0001-refund": refund },
  routes,
  officialActs: [payBack],
  jobs,
  personal,
};
