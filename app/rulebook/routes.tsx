import { Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { shellOf, show } from "../../web/show.ts";
import { listCharterSets, readCharter } from "./charter/charter-queries.ts";
import { CharterPage } from "./charter/pages/charter-page.tsx";
import { listConstitutionChanges } from "./constitution/constitution-queries.ts";
import { RulebookPage } from "./pages/rulebook-page.tsx";
import { listSettings, rulesInForce } from "./queries.ts";

export function routes({ database, clock }: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/policy/rulebook", async (c) => {
    const [rules, settings, changes] = await Promise.all([
      rulesInForce(database),
      listSettings(database),
      listConstitutionChanges(database),
    ]);
    const page = { shell: shellOf(c), now: clock.now(), rules, settings, changes };
    return show(c, <RulebookPage {...page} />);
  });
  app.get("/policy/constitution", async (c) => {
    const [charter, sets, rules] = await Promise.all([
      readCharter(database),
      listCharterSets(database),
      rulesInForce(database),
    ]);
    const page = { shell: shellOf(c), now: clock.now(), charter, sets, rules };
    return show(c, <CharterPage {...page} />);
  });
  return app;
}
