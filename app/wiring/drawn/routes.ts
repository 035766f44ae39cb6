import type { Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { actOf } from "../../../platform/http/routed-act.ts";
import { health } from "../../front/health.ts";
import { lookRoutes } from "../../front/look.tsx";
import { sitemapRoutes } from "../../front/sitemap.ts";
import { languageRoutes } from "../../front/speaking.ts";
import { unsentRoutes } from "../../sign-in/door.ts";
import { ROOMS } from "../rooms.ts";

/** One address that the running application answers, and the act that it does, where it does one. */
export interface Route {
  readonly room: string;
  readonly method: string;
  /** As the router has it: `/proposals/:id/support`. */
  readonly path: string;
  readonly act?: string;
}

/** Routes are only listed here and never run, so that the house behind them need not be open. */
const NOT_OPENED = { isDemonstration: true, url: "https://party.example" } as unknown as House;

const NO_LOOK = { brand: undefined, accent: undefined, sourceUrl: undefined };

type Routes = Pick<Hono<HttpEnvironment>, "routes">;

const listIn = (room: string, { routes }: Routes): readonly Route[] =>
  routes.map(({ method, path, handler }) => {
    const act = actOf(handler)?.name;
    return { room, method, path, ...(act === undefined ? {} : { act }) };
  });

/** Every address of the house, room by room, from the ground up; what stands before the rooms comes first. */
export function listRoutes(): readonly Route[] {
  return [
    ...listIn("front", health(NOT_OPENED)),
    ...listIn("front", lookRoutes(NOT_OPENED, NO_LOOK)),
    ...listIn("front", sitemapRoutes(NOT_OPENED)),
    ...listIn("front", languageRoutes(NOT_OPENED)),
    ...listIn(
      "sign-in",
      unsentRoutes(NOT_OPENED, () => new Response()),
    ),
    ...ROOMS.flatMap((room) => {
      const routes = room.routes?.(NOT_OPENED);
      return routes === undefined ? [] : listIn(room.name, routes);
    }),
  ];
}
