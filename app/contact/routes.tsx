import { Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { inboxRoutes } from "./inbox/routes.tsx";
import { questionRoutes } from "./questions/routes.tsx";
import { writingRoutes } from "./writing/routes.tsx";

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  questionRoutes(app, house);
  writingRoutes(app, house);
  inboxRoutes(app, house);
  return app;
}
