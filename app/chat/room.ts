import type { Room } from "../../platform/room.ts";
import { setRole } from "./acts/set-role.ts";
import { jobs } from "./jobs.ts";
import { listeners } from "./listeners.ts";
import { personal } from "./personal-store.ts";
import { routes } from "./routes.tsx";
import { chat as chatTables } from "./tables/0001-chat.ts";

export const chat: Room = {
  name: "chat",
  tables: { "chat-0001-chat": chatTables },
  routes,
  officialActs: [setRole],
  listeners,
  jobs,
  personal,
};
