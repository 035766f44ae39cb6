import type { Room } from "../../platform/room.ts";
import { newReleasePath, toReleasePath } from "./addresses.ts";
import { jobs } from "./jobs.ts";
import { MOST } from "./limits.ts";
import { personal } from "./personal-store.ts";
import { correct } from "./releases/acts/correct.ts";
import { publish } from "./releases/acts/publish.ts";
import { publicPages } from "./releases/public-queries.ts";
import { routes } from "./routes.tsx";
import { press as tables } from "./tables/0001-press.ts";
import { mention } from "./tables/0002-mention.ts";

export const press: Room = {
  name: "press",
  tables: { "press-0001-press": tables, "press-0002-mention": mention },
  appendOnly: ["press.correction"],
  routes,
  longForms: [newReleasePath, toReleasePath(":id", "change")].map((path) => ({
    path,
    characters: MOST.title + MOST.body + MOST.contact,
  })),
  jobs,
  personal,
  publicPages,
  officialActs: [correct, publish],
};
