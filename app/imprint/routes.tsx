import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { Refused, type Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayAskFor } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { change } from "./acts/change.ts";
import { AskImprintPage } from "./pages/ask-imprint-page.tsx";
import { ImprintPage } from "./pages/imprint-page.tsx";
import { PrivacyPage } from "./pages/privacy-page.tsx";
import { findImprint } from "./store.ts";

type Ctx = Context<HttpEnvironment>;

/** Who answers for the party, what it keeps of people, and asking for a change of the first. */
export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const { database, isDemonstration } = house;
  const mayAsk = (c: Ctx) => mayAskFor(c.var.actor, "change-imprint");
  app.get("/imprint", async (c) => {
    const [found, rules] = await Promise.all([findImprint(database), rulesInForce(database)]);
    const page = { found, rules, isDemonstration, mayAsk: mayAsk(c) === undefined };
    return show(c, <ImprintPage shell={shellOf(c)} {...page} />);
  });
  app.get("/privacy", async (c) => {
    const [found, rules] = await Promise.all([findImprint(database), rulesInForce(database)]);
    const page = { imprint: found?.imprint, rules, kept: house.kept, isDemonstration };
    return show(c, <PrivacyPage shell={shellOf(c)} {...page} />);
  });
  const askPage = async (c: Ctx, trouble?: Trouble) => {
    const refusal = mayAsk(c);
    if (refusal !== undefined) throw new Refused(refusal);
    const present = (await findImprint(database))?.imprint;
    return show(
      c,
      <AskImprintPage shell={shellOf(c)} {...{ present, trouble }} />,
      trouble?.status,
    );
  };
  app.get("/party/imprint", (c) => askPage(c));
  app.post("/party/imprint", askAct(house, change, { again: (trouble, c) => askPage(c, trouble) }));
  return app;
}
