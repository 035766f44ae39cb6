import { inTransaction } from "../../platform/act.ts";
import type { Job } from "../../platform/room.ts";
import { deleteOldNames } from "./personal-store.ts";

export const jobs: readonly Job[] = [
  {
    name: "reports.forget-names",
    cron: "59 4 * * *",
    run: (house) => inTransaction(house, (tx, now) => deleteOldNames(tx, now)),
  },
];
