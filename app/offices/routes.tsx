import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { personHere } from "../membership/door.ts";
import { resign } from "./acts/resign.ts";
import { ResignPage } from "./pages/resign-page.tsx";
import { listHoldingsNow } from "./queries.ts";

type Ctx = Context<HttpEnvironment>;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/me/offices", (c) => resignPage(house, c));
  app.post(
    "/me/offices/resign",
    postAct(house, resign, {
      done: () => "/me/offices",
      again: (trouble, c) => resignPage(house, c, trouble),
    }),
  );
  return app;
}

async function resignPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { personId } = personHere(c);
  const now = house.clock.now();
  const holdings = await listHoldingsNow(house.database, personId, now);
  const page = { shell: shellOf(c), holdings, now, trouble };
  return show(c, <ResignPage {...page} />, trouble?.status);
}
