import type { Room } from "../../platform/room.ts";
import { MOST } from "../news/door.ts";
import { correct } from "./acts/correct.ts";
import { publish } from "./acts/publish.ts";
import { withdraw } from "./acts/withdraw.ts";
import { newEditorialPath, toEditorialPath } from "./addresses.ts";
import { albumAt } from "./album.ts";
import { routes } from "./routes.tsx";

export const editorials: Room = {
  name: "editorials",
  routes,
  longForms: [newEditorialPath, toEditorialPath(":id", "change")].map((path) => ({
    path,
    characters: MOST.title + MOST.standfirst + MOST.body + MOST.facts + MOST.video,
  })),
  albumAt,
  officialActs: [correct, publish, withdraw],
};
