import type { Room } from "../../platform/room.ts";
import { longForms } from "./fields.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal.ts";
import { routes } from "./routes.tsx";
import { proposal } from "./tables/0001-proposal.ts";
import { searchWithoutAccents } from "./tables/0002-search-without-accents.ts";

export const proposals: Room = {
  name: "proposals",
  tables: {
    "proposals-0001-proposal": proposal,
    "proposals-0002-search-without-accents": searchWithoutAccents,
  },
  routes,
  longForms,
  listeners,
  jobs,
  personal,
};
