import { type Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { personHere } from "../../membership/door.ts";
import { pushOffPath, pushOnPath, pushPath } from "../addresses.ts";
import { words } from "../words.ts";
import { switchOff } from "./acts/switch-off.ts";
import { switchOn } from "./acts/switch-on.ts";
import { PushPage } from "./pages/push-page.tsx";
import { listBrowsers, pushKeysOf } from "./push-store.ts";

export function pushRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const done = () => `${pushPath}?saved=yes`;
  app.get(pushPath, (c) => showPush(c, house));
  app.post(
    pushOnPath,
    postAct(house, switchOn, { done, again: (trouble, c) => showPush(c, house, trouble) }),
  );
  app.post(pushOffPath, postAct(house, switchOff, { done }));
  return app;
}

async function showPush(
  c: Context<HttpEnvironment>,
  { database, clock }: House,
  trouble?: Trouble,
): Promise<Response> {
  const { personId } = personHere(c);
  const [browsers, { publicKey }] = await Promise.all([
    listBrowsers(database, personId),
    pushKeysOf(database),
  ]);
  const notice = { tone: "good", says: words.push.saved } as const;
  const shell = c.req.query("saved") === "yes" ? { ...shellOf(c), notice } : shellOf(c);
  const page = { shell, now: clock.now(), browsers, publicKey };
  return show(c, <PushPage {...page} {...(trouble && { trouble })} />, trouble?.status);
}
