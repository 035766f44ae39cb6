import type { Room } from "../../platform/room.ts";
import { connectAccount } from "./accounts/acts/connect-account.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { albumAt } from "./planning/album.ts";
import { routes } from "./routes.tsx";
import { rota } from "./tables/0001-rota.ts";
import { accounts } from "./tables/0002-accounts.ts";

export const social: Room = {
  name: "social",
  tables: { "social-0001-rota": rota, "social-0002-accounts": accounts },
  routes,
  listeners,
  jobs,
  personal,
  albumAt,
  officialActs: [connectAccount],
};
