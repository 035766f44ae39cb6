import type { Room } from "../../platform/room.ts";
import { personal } from "./personal.ts";
import { routes } from "./routes.tsx";
import { topic } from "./tables/0001-topic.ts";

export const discussions: Room = {
  name: "discussions",
  tables: { "discussions-0001-topic": topic },
  routes,
  personal,
};
