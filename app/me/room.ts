import type { Room } from "../../platform/room.ts";
import { routes } from "./routes.tsx";

export const me: Room = { name: "me", routes };
