import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, orNotFound } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { mayInGoodStanding } from "../membership/door.ts";
import { findProposal, listPosts } from "../proposals/door.ts";
import { accountRoutes } from "./accounts/routes.tsx";
import { answerRota } from "./acts/answer-rota.ts";
import { judgePost } from "./acts/judge-post.ts";
import { postPath, rotaPath } from "./addresses.ts";
import { PostPage } from "./pages/post-page.tsx";
import { RotaPage } from "./pages/rota-page.tsx";
import { RotasPage } from "./pages/rotas-page.tsx";
import { planningRoutes } from "./planning/routes.tsx";
import { postView } from "./post-view.ts";
import { postingRoutes } from "./posting/routes.ts";
import { MOST_POSTS } from "./posts.ts";
import type { Rota } from "./rota.ts";
import { findDraw, findRota, findServing, listRotas, listSeats } from "./rota-queries.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

/** Who approves what goes out on the party's accounts. */
export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/rota", (c) => rotasPage(house, c));
  app.get("/rota/posts/:id", (c) => postPage(house, c));
  app.post(
    "/rota/posts/:id/judge",
    postAct(house, judgePost, {
      done: ({ proposal }) => postPath(proposal.id),
      again: (trouble, c) => postPage(house, c, trouble),
    }),
  );
  app.route("/", planningRoutes(house));
  app.route("/", accountRoutes(house));
  app.route(
    "/",
    postingRoutes(house, (trouble, c) => postPage(house, c, trouble)),
  );
  app.get("/rota/:id", (c) => rotaPage(house, c));
  app.get("/rota/:id/draw.json", async (c) => {
    const draw = await findDraw(house.database, await rotaIn(house, c));
    c.header("content-type", "application/json; charset=utf-8");
    return c.body(`${JSON.stringify(orNotFound(draw, refusals.unknown))}\n`);
  });
  app.post(
    "/rota/:id/answer",
    postAct(house, answerRota, {
      done: ({ rota }) => rotaPath(rota.id),
      again: (trouble, c) => rotaPage(house, c, trouble),
    }),
  );
  return app;
}

const MOST_LISTED = 50;

async function rotasPage({ database, clock }: House, c: Ctx): Promise<Response> {
  const now = clock.now();
  const newest = async (state: "posted" | "not-posted") =>
    (await listPosts(database, state, MOST_POSTS)).slice(-MOST_LISTED).reverse();
  const page = {
    ...{ shell: shellOf(c), now },
    serving: await findServing(database, now),
    before: await listPosts(database, "rota", MOST_LISTED),
    approved: await listPosts(database, "to-post", MOST_LISTED),
    posted: await newest("posted"),
    notPosted: await newest("not-posted"),
    rotas: await listRotas(database, MOST_LISTED),
  };
  return show(c, <RotasPage {...page} />);
}

async function postPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const id = numberInPath(c, "id", refusals.noPost);
  const found = await findProposal(house.database, id);
  const isPost = found?.kind === "post" && found.stay.state !== "draft";
  const proposal = orNotFound(isPost ? found : undefined, refusals.noPost);
  const now = house.clock.now();
  const post = await postView(house, proposal, c.var.actor, now);
  const page = { shell: shellOf(c), now, proposal, post, trouble };
  return show(c, <PostPage {...page} />, trouble?.status);
}

async function rotaIn({ database }: House, c: Ctx): Promise<Rota> {
  const id = numberInPath(c, "id", refusals.unknown);
  return orNotFound(await findRota(database, id), refusals.unknown);
}

async function rotaPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { actor } = c.var;
  const rota = await rotaIn(house, c);
  const all = await listSeats(house.database, rota.id);
  const now = house.clock.now();
  const isMember = mayInGoodStanding(actor) === undefined;
  const named = isMember
    ? await house.namedOf(all.flatMap(({ personId }) => personId ?? []))
    : undefined;
  const seats = named && all.map((seat) => ({ ...seat, who: named(seat.personId) }));
  const viewer = actor.kind === "person" ? actor.personId : undefined;
  const own = all.find(({ personId }) => viewer !== undefined && personId === viewer);
  const page = { shell: shellOf(c), now, rota, seats, own, trouble };
  return show(c, <RotaPage {...page} />, trouble?.status);
}
