import type { Room } from "../../platform/room.ts";
import { routes } from "./routes.tsx";

export const people: Room = { name: "people", routes };
