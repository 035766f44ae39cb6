import type { Room } from "../../platform/room.ts";
import { routes } from "./routes.tsx";

export const search: Room = { name: "search", routes };
