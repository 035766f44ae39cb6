import type { Room } from "../../platform/room.ts";
import { open } from "./acts/open.ts";
import { jobs } from "./jobs.ts";
import { REVIEW_CHARACTERS } from "./opening.ts";
import { routes } from "./routes.tsx";
import { opening } from "./tables/0001-opening.ts";
import { telling } from "./tables/0002-telling.ts";

export const repairs: Room = {
  name: "repairs",
  tables: { "repairs-0001-opening": opening, "repairs-0002-telling": telling },
  appendOnly: ["repairs.repair"],
  routes,
  longForms: [{ path: "/repairs/:request/review", characters: REVIEW_CHARACTERS }],
  jobs,
  officialActs: [open],
};
