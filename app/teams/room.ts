import type { Room } from "../../platform/room.ts";
import { giveDuty } from "./duties/acts/give-duty.ts";
import { jobs } from "./jobs.ts";
import { listedAt } from "./listed.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { calendarRows, titlesOf } from "./queries.ts";
import { routes } from "./routes.tsx";
import { team } from "./tables/0001-team.ts";
import { duty } from "./tables/0002-duty.ts";

export const teams: Room = {
  name: "teams",
  tables: { "teams-0001-team": team, "teams-0002-duty": duty },
  routes,
  listeners,
  listedAt,
  jobs,
  personal,
  calendarRows,
  titlesOf,
  officialActs: [giveDuty],
};
