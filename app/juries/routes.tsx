import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, numberInQuery, orNotFound } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { shellOf, show } from "../../web/show.ts";
import { challengePath, juryPath } from "./addresses.ts";
import type { Challenge } from "./challenge.ts";
import { challenge } from "./challenges/acts/challenge.ts";
import { takeBack } from "./challenges/acts/take-back.ts";
import { findDraw } from "./lot/draw-file.ts";
import { listPool } from "./lot/pool-queries.ts";
import { JuriesPage } from "./pages/juries-page.tsx";
import { JuryPage } from "./pages/jury-page.tsx";
import { findChallenge, findChallengeOf, listChallenges } from "./queries.ts";
import { decline } from "./seats/acts/decline.ts";
import { serve } from "./seats/acts/serve.ts";
import { vote } from "./seats/acts/vote.ts";
import { viewFor } from "./view.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

const pageOf = ({ challenge: { id } }: { challenge: Challenge }): string => juryPath(id);

export function routes(house: House): Hono<HttpEnvironment> {
  const { database } = house;
  const app = new Hono<HttpEnvironment>();
  const again = (trouble: Trouble, c: Ctx) => juryPage(house, c, trouble);
  const backToPage = { done: pageOf, again };
  app.get("/juries", async (c) => {
    const found = await listChallenges(database, numberInQuery(c, "before"));
    const page = { shell: shellOf(c), now: house.clock.now(), ...found };
    return show(c, <JuriesPage {...page} />);
  });
  // From a request's own page, which knows its number and not the act's.
  app.get("/juries/challenge", async (c) => {
    const request = numberInQuery(c, "request") ?? 0;
    const found = orNotFound(await findChallengeOf(database, request), refusals.refuse.unknown);
    return c.redirect(challengePath(found.id), 303);
  });
  app.get("/juries/:id", (c) => juryPage(house, c));
  app.get("/juries/:id/draw.json", async (c) => {
    const draw = orNotFound(
      await findDraw(database, await challengeIn(house, c)),
      refusals.refuse.unknown,
    );
    c.header("content-type", "application/json; charset=utf-8");
    return c.body(`${JSON.stringify(draw)}\n`);
  });
  app.get("/juries/:id/pool.txt", async (c) => {
    const { id, lot } = await challengeIn(house, c);
    orNotFound(lot, refusals.refuse.unknown);
    return c.text(`${(await listPool(database, id)).join("\n")}\n`);
  });
  app.post("/juries/:id/challenge", postAct(house, challenge, backToPage));
  app.post("/juries/:id/take-back", postAct(house, takeBack, backToPage));
  app.post("/juries/:id/serve", postAct(house, serve, backToPage));
  app.post("/juries/:id/decline", postAct(house, decline, backToPage));
  app.post("/juries/:id/vote", postAct(house, vote, backToPage));
  return app;
}

async function challengeIn({ database }: House, c: Ctx): Promise<Challenge> {
  const id = numberInPath(c, "id", refusals.refuse.unknown);
  return orNotFound(await findChallenge(database, id), refusals.refuse.unknown);
}

async function juryPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const found = await challengeIn(house, c);
  const view = await viewFor(house, found, c.var.actor);
  const page = { shell: shellOf(c), now: house.clock.now(), partyUrl: house.url, view, trouble };
  return show(c, <JuryPage {...page} />, trouble?.status);
}
