import type { Room } from "../../platform/room.ts";
import { refund } from "./acts/refund.ts";
import { jobs } from "./jobs.ts";
import { listedAt } from "./listed.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { payments as paymentsTables } from "./tables/0001-payments.ts";
import { refundsInLists } from "./tables/0002-refunds-in-lists.ts";
import { MOST_WEBHOOK_BYTES } from "./webhooks/taking.ts";

export const payments: Room = {
  name: "payments",
  tables: {
    "payments-0001-payments": paymentsTables,
    "payments-0002-refunds-in-lists": refundsInLists,
  },
  routes,
  rawForms: [{ path: "/payments/webhooks/:provider", rawBytes: MOST_WEBHOOK_BYTES }],
  officialActs: [refund],
  listeners,
  jobs,
  listedAt,
  personal,
};
