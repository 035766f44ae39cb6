import { Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { shellOf, show } from "../../web/show.ts";
import { RulebookPage } from "./pages/rulebook-page.tsx";
import { listSettings, rulesInForce } from "./queries.ts";

export function routes({ database, clock }: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/policy/rulebook", async (c) => {
    const [rules, settings] = await Promise.all([rulesInForce(database), listSettings(database)]);
    const page = { shell: shellOf(c), now: clock.now(), rules, settings };
    return show(c, <RulebookPage {...page} />);
  });
  return app;
}
