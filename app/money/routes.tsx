import { Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { orRefused } from "../../platform/http/params.ts";
import { shellOf, show } from "../../web/show.ts";
import { treasuryPath } from "./addresses.ts";
import { addBooks } from "./books/routes.tsx";
import { DeskPage } from "./desk/pages/desk-page.tsx";
import { addDues } from "./dues/routes.tsx";
import { listWithoutEffect } from "./dues/without-effect-queries.ts";
import { addGifts, giftsWaiting } from "./gifts/routes.tsx";
import { mayKeepBooks } from "./may.ts";
import { addStatements } from "./statements/routes.tsx";
import { countSuspense, listLatestLines, listSuspense } from "./statements/statement-queries.ts";
import { addUnits } from "./units/routes.tsx";
import { namesOfBranchUnits } from "./units/unit-names.ts";

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const db = house.database;
  app.get("/money/desk", async (c) => {
    orRefused(mayKeepBooks(c.var.actor));
    const [suspense, waiting, latest, idle] = await Promise.all([
      countSuspense(db),
      listSuspense(db),
      listLatestLines(db),
      listWithoutEffect(db),
    ]);
    const gifts = await giftsWaiting(house);
    const named = await house.namedOf(idle.map(({ personId }) => personId));
    const noEffect = idle.map(({ personId, ...one }) => ({ ...one, who: named(personId).name }));
    const listed = await house.listedAt(treasuryPath);
    const units = await namesOfBranchUnits(db);
    const page = { units, suspense, waiting, latest, noEffect, gifts, listed };
    return show(c, <DeskPage shell={shellOf(c)} {...page} />);
  });
  addDues(app, house);
  addStatements(app, house);
  addGifts(app, house);
  addBooks(app, house);
  addUnits(app, house);
  return app;
}
