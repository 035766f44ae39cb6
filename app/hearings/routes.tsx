import { Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { postAct } from "../../platform/http/post-act.ts";
import { backAlternative } from "./acts/back-alternative.ts";
import { backCase } from "./acts/back-case.ts";
import { offerAlternative } from "./acts/offer-alternative.ts";
import { writeCase } from "./acts/write-case.ts";
import type { Hearing } from "./hearing.ts";

/** The hearing itself is shown on its item's page; afterwards everybody is back there. */
const backToItem = ({ hearing }: { hearing: Hearing }): string => `${hearing.path}/hearing`;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.post("/hearings/:hearingId/write-case", postAct(house, writeCase, { done: backToItem }));
  app.post("/hearings/:hearingId/back-case", postAct(house, backCase, { done: backToItem }));
  app.post(
    "/hearings/:hearingId/offer-alternative",
    postAct(house, offerAlternative, { done: backToItem }),
  );
  app.post(
    "/hearings/:hearingId/back-alternative",
    postAct(house, backAlternative, { done: backToItem }),
  );
  return app;
}
