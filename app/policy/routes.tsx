import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, orNotFound } from "../../platform/http/params.ts";
import { postAct, type Trouble } from "../../platform/http/post-act.ts";
import { ATOM_TYPE, atomFeed } from "../../web/atom.ts";
import { languageHeaders, shellOf, show } from "../../web/show.ts";
import { whyNotCounted } from "../membership/door.ts";
import { callReview } from "./acts/call-review.ts";
import { manifestoPath, policyFeedPath, policyPath } from "./addresses.ts";
import { decisionRoutes } from "./decisions/routes.tsx";
import { ManifestoPage } from "./pages/manifesto-page.tsx";
import { PolicyPage } from "./pages/policy-page.tsx";
import { findPolicy, hasCalledForReview, listEnded, manifesto, recentPolicies } from "./queries.ts";
import { refusals, words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

const MOST_ENDED = 100;
const MOST_IN_FEED = 50;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();

  app.get("/policy", async (c) => {
    const chapters = await manifesto(house.database);
    const ended = await listEnded(house.database, MOST_ENDED);
    const now = house.clock.now();
    return show(
      c,
      <ManifestoPage shell={shellOf(c)} chapters={chapters} ended={ended} now={now} />,
    );
  });
  app.get("/policy.atom", (c) => feed(house, c));
  app.get("/policy/:id{[0-9]+}", (c) => policyPage(house, c));
  app.post(
    "/policy/:id{[0-9]+}/call-review",
    postAct(house, callReview, {
      done: ({ policy }) => policyPath(policy.id),
      again: (trouble, c) => policyPage(house, c, trouble),
    }),
  );
  app.route("/", decisionRoutes(house));
  return app;
}

async function policyPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const id = numberInPath(c, "id", refusals.refuse.unknown);
  const policy = orNotFound(await findPolicy(house.database, id), refusals.refuse.unknown);
  const { actor } = c.var;
  const mayCall = actor.kind === "person" && actor.standing === "member";
  const hasCalled = mayCall
    ? await hasCalledForReview(house.database, id, actor.personId)
    : undefined;
  const now = house.clock.now();
  const notYet = (await whyNotCounted(house.database, actor, "support", now))?.says;
  const page = { policy, hasCalled, notYet, now, trouble };
  return show(c, <PolicyPage shell={shellOf(c)} {...page} />, trouble?.status);
}

async function feed(house: House, c: Ctx): Promise<Response> {
  const policies = await recentPolicies(house.database, MOST_IN_FEED);
  const entries = policies.map((policy) => ({
    title: policy.title,
    path: policyPath(policy.id),
    at: policy.adoptedAt,
    summary: policy.body.slice(0, 500),
  }));
  const title = `${house.partyName}: ${words.manifesto.feedTitle}`;
  const { partyName: author, url } = house;
  const paths = { path: policyFeedPath, pagePath: manifestoPath };
  const xml = atomFeed({ title, author, url, ...paths, entries, now: house.clock.now() });
  return c.body(xml, 200, { "content-type": ATOM_TYPE, ...languageHeaders() });
}
