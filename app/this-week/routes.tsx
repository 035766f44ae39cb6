import { Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { shellOf, show } from "../../web/show.ts";
import { readOwnWeek, readWeek } from "./facts.ts";
import { OwnPage } from "./pages/own-page.tsx";
import { PublicPage } from "./pages/public-page.tsx";

export function routes({ database, clock }: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/", async (c) => {
    const { actor } = c.var;
    const page = { shell: shellOf(c), now: clock.now() };
    if (actor.kind !== "person") {
      return show(c, <PublicPage {...page} week={await readWeek(database, page.now)} />);
    }
    const week = await readOwnWeek(database, page.now, actor.personId);
    return show(c, <OwnPage {...page} week={week} standing={actor.standing} />);
  });
  return app;
}
