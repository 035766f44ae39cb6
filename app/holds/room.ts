import type { Room } from "../../platform/room.ts";
import { hold as holdProposal } from "./acts/hold.ts";
import { holdMotion } from "./acts/hold-motion.ts";
import { jobs } from "./jobs.ts";
import { routes } from "./routes.tsx";
import { hold } from "./tables/0001-hold.ts";
import { byRequest } from "./tables/0002-by-request.ts";
import { motions } from "./tables/0003-motions.ts";

export const holds: Room = {
  name: "holds",
  tables: {
    "holds-0001-hold": hold,
    "holds-0002-by-request": byRequest,
    "holds-0003-motions": motions,
  },
  routes,
  jobs,
  officialActs: [holdProposal, holdMotion],
};
