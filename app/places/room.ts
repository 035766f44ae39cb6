import type { Room } from "../../platform/room.ts";
import { routes } from "./routes.tsx";
import { placesTables } from "./tables/0001-places.ts";
import { shapesTables } from "./tables/0002-shapes.ts";

export const places: Room = {
  name: "places",
  tables: { "places-0001-places": placesTables, "places-0002-shapes": shapesTables },
  routes,
};
