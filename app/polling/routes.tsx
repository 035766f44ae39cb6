import { Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { addHustings } from "./hustings/routes.tsx";
import { addScrutiny } from "./scrutiny/routes.tsx";

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  addHustings(app, house);
  addScrutiny(app, house);
  return app;
}
