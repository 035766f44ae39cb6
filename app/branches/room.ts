import type { Room } from "../../platform/room.ts";
import { calendarRows } from "./belonging/belonging-store.ts";
import { change } from "./changing/acts/change.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { branch } from "./tables/0001-branch.ts";
import { officer } from "./tables/0002-officer.ts";
import { change as changeTables } from "./tables/0003-change.ts";
import { look } from "./tables/0004-look.ts";
import { followed, titlesOf } from "./titles.ts";

export const branches: Room = {
  name: "branches",
  tables: {
    "branches-0001-branch": branch,
    "branches-0002-officer": officer,
    "branches-0003-change": changeTables,
    "branches-0004-look": look,
  },
  routes,
  listeners,
  jobs,
  personal,
  calendarRows,
  titlesOf,
  followed,
  officialActs: [change],
};
