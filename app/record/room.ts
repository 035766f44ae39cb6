import type { Room } from "../../platform/room.ts";
import { jobs } from "./jobs.ts";
import { kept } from "./kept.ts";
import { gatherLines } from "./lines/own-line-queries.ts";
import { forgetLines } from "./lines/store.ts";
import { routes } from "./routes.tsx";
import { line } from "./tables/0001-line.ts";
import { filters } from "./tables/0002-filters.ts";
import { log } from "./tables/0003-log.ts";
import { APPEND_ONLY } from "./tables.ts";

export const record: Room = {
  name: "record",
  tables: { "record-0001-line": line, "record-0002-filters": filters, "record-0003-log": log },
  appendOnly: APPEND_ONLY,
  routes,
  jobs,
  personal: { kept, gather: gatherLines, forget: forgetLines },
};
