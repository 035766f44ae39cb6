import type { Room } from "../../platform/room.ts";
import { routes } from "./routes.tsx";

export const ourParty: Room = { name: "our-party", routes };
