import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import type { Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { findBranches, listBranches } from "../branches/door.ts";
import { mayAskFor } from "../membership/door.ts";
import { begin } from "./acts/begin.ts";
import { end } from "./acts/end.ts";
import { beginSilencePath, endSilencePath, silencesPath } from "./addresses.ts";
import { SilencesPage } from "./pages/silences-page.tsx";
import { POWER } from "./silence.ts";
import { listOn, listOver } from "./store.ts";

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const { database: db, clock } = house;
  const page = async (c: Context<HttpEnvironment>, trouble?: Trouble) => {
    const now = clock.now();
    const [on, over] = await Promise.all([listOn(db, now), listOver(db, now)]);
    const ids = [...on, ...over].flatMap(({ branchId }) => branchId ?? []);
    const named = await findBranches(db, ids);
    const names = new Map([...named.values()].map(({ id, name }) => [id, name]));
    const mayAsk = mayAskFor(c.var.actor, POWER) === undefined;
    const branches = mayAsk ? await listBranches(db) : undefined;
    const view = { on, over, names, branches };
    const shown = { shell: shellOf(c), now, view, trouble };
    return show(c, <SilencesPage {...shown} />, trouble?.status);
  };
  const again = (trouble: Trouble, c: Context<HttpEnvironment>) => page(c, trouble);
  app.get(silencesPath, (c) => page(c));
  app.post(beginSilencePath, askAct(house, begin, { again }));
  app.post(endSilencePath, askAct(house, end, { again }));
  return app;
}
