import { type Context, Hono } from "hono";
import { safeParse } from "valibot";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { byNetwork, limited } from "../../../platform/http/limited.ts";
import { numberInQuery } from "../../../platform/http/params.ts";
import { postAct, Refused } from "../../../platform/http/post-act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import { noticesOf } from "../../mail/door.ts";
import { personHere } from "../../membership/door.ts";
import { followingPath, followPath, levelPath, newPath, stopPath } from "../addresses.ts";
import { listAddedTo } from "../telling/added-store.ts";
import { refusals, words } from "../words.ts";
import { chooseLevel } from "./acts/choose-level.ts";
import { follow } from "./acts/follow.ts";
import { stopByKey } from "./acts/stop-by-key.ts";
import { stopFollowing } from "./acts/stop-following.ts";
import { stopKeyField, thingField } from "./fields.ts";
import { findFollowed, findPathOfKey, listFollowedBy } from "./follow-queries.ts";
import { stopsFromOneNetwork } from "./limits.ts";
import { FollowingPage, LevelPage, StopPage, StoppedPage } from "./pages/following-page.tsx";
import { NewsPage } from "./pages/news-page.tsx";

type Ctx = Context<HttpEnvironment>;

export function followingRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get(followingPath, (c) => showFollowing(c, house));
  app.post(followPath, postAct(house, follow, { done: ({ path }) => path }));
  app.post(stopPath, postAct(house, stopFollowing, { done: ({ path }, c) => whereFrom(c, path) }));
  app.get(levelPath, (c) => showLevel(c, house));
  app.post(
    levelPath,
    postAct(house, chooseLevel, {
      done: () => `${followingPath}?saved=yes`,
      again: async (trouble, c) => {
        const path = trouble.values.path ?? "";
        const name = (await house.followedAt([path])).get(path) ?? words.following.unreadable;
        const page = { shell: shellOf(c), path, name, level: "", trouble };
        return show(c, <LevelPage {...page} />, trouble.status);
      },
    }),
  );
  app.get(newPath, (c) => showNews(c, house));
  app.get("/following/stop/:key", (c) => askToStop(c, house));
  app.post(
    "/following/stop/:key",
    limited(house, stopsFromOneNetwork, byNetwork),
    postAct(house, stopByKey, {
      input: (_form, c) => c.req.param(),
      done: (_change, c) => show(c, <StoppedPage shell={shellOf(c)} />),
    }),
  );
  return app;
}

/** Back to the list, or to the thing itself, from wherever the button was pressed. */
function whereFrom(c: Ctx, path: string): string {
  const referer = c.req.header("referer");
  const isFromList =
    referer !== undefined && URL.canParse(referer) && new URL(referer).pathname === followingPath;
  return isFromList ? `${followingPath}?saved=yes` : path;
}

const FOLLOWED_A_PAGE = 50;

async function showFollowing(c: Ctx, house: House): Promise<Response> {
  const { personId } = personHere(c);
  const asked = safeParse(thingField, c.req.query("after"));
  const after = asked.success ? asked.output : undefined;
  const [lines, general] = await Promise.all([
    listFollowedBy(house.database, personId, { after, most: FOLLOWED_A_PAGE + 1 }),
    noticesOf(house.database, personId),
  ]);
  const shown = lines.slice(0, FOLLOWED_A_PAGE);
  const names = await house.followedAt(shown.map(({ path }) => path));
  const followed = shown.map((one) => ({ ...one, name: names.get(one.path) }));
  const next = lines.length > FOLLOWED_A_PAGE ? shown.at(-1)?.path : undefined;
  const notice = { tone: "good", says: words.following.saved } as const;
  const shell = c.req.query("saved") === "yes" ? { ...shellOf(c), notice } : shellOf(c);
  return show(c, <FollowingPage {...{ shell, general, followed, next }} />);
}

async function showLevel(c: Ctx, house: House): Promise<Response> {
  const { personId } = personHere(c);
  const asked = safeParse(thingField, c.req.query("path"));
  const path = asked.success ? asked.output : "";
  const [followed, names] = await Promise.all([
    findFollowed(house.database, personId, path),
    house.followedAt([path]),
  ]);
  const name = names.get(path) ?? (followed && words.following.unreadable);
  if (name === undefined) throw new Refused(refuse("not-found", refusals.following.unknown));
  const page = { shell: shellOf(c), path, name, level: followed?.level ?? "general" };
  return show(c, <LevelPage {...page} />);
}

const NEWS_A_PAGE = 100;

async function showNews(c: Ctx, house: House): Promise<Response> {
  personHere(c);
  const asked = safeParse(thingField, c.req.query("path"));
  const path = asked.success ? asked.output : "";
  const name = (await house.followedAt([path])).get(path);
  if (name === undefined) throw new Refused(refuse("not-found", refusals.following.unknown));
  const after = numberInQuery(c, "after") ?? 0;
  const found = await listAddedTo(house, path, { after, most: NEWS_A_PAGE });
  const page = { shell: shellOf(c), path, name, ...found, now: house.clock.now() };
  return show(c, <NewsPage {...page} />);
}

async function askToStop(c: Ctx, house: House): Promise<Response> {
  const key = safeParse(stopKeyField, c.req.param("key"));
  const path = key.success ? await findPathOfKey(house.database, key.output) : undefined;
  if (!key.success || path === undefined) {
    throw new Refused(refuse("not-found", refusals.following.unknownKey));
  }
  const name = (await house.followedAt([path])).get(path);
  return show(c, <StopPage shell={shellOf(c)} stopKey={key.output} name={name} />);
}
