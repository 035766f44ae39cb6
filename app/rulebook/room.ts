import type { Room } from "../../platform/room.ts";
import { calendarRows } from "./queries.ts";
import { routes } from "./routes.tsx";
import { setting } from "./tables/0001-setting.ts";
import { settingsStand } from "./tables/0002-append-only.ts";
import { constitution } from "./tables/0003-constitution.ts";
import { charter } from "./tables/0005-charter.ts";

export const rulebook: Room = {
  name: "rulebook",
  tables: {
    "rulebook-0001-setting": setting,
    "rulebook-0002-append-only": settingsStand,
    "rulebook-0003-constitution": constitution,
    "rulebook-0005-charter": charter,
  },
  appendOnly: ["rulebook.setting", "rulebook.constitution", "rulebook.charter"],
  routes,
  calendarRows,
};
