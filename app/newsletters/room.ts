import type { Room } from "../../platform/room.ts";
import { newNewsletterPath, toNewsletterPath } from "./addresses.ts";
import { jobs } from "./jobs.ts";
import { send } from "./letting-out/acts/send.ts";
import { MOST } from "./limits.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { newsletter } from "./tables/0001-newsletter.ts";
import { replied } from "./tables/0002-replied.ts";

export const newsletters: Room = {
  name: "newsletters",
  tables: { "newsletters-0001-newsletter": newsletter, "newsletters-0002-replied": replied },
  routes,
  longForms: [newNewsletterPath, toNewsletterPath(":id", "change")].map((path) => ({
    path,
    characters: MOST.subject + MOST.body,
  })),
  listeners,
  jobs,
  personal,
  officialActs: [send],
};
