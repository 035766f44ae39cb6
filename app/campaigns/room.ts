import type { Room } from "../../platform/room.ts";
import { routes } from "./routes.tsx";

export const campaigns: Room = { name: "campaigns", routes };
