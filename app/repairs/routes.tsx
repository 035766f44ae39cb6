import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import { askAct } from "../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { postAct, Refused, type Trouble } from "../../platform/http/post-act.ts";
import { refuse } from "../../platform/refusal.ts";
import { shellOf, show } from "../../web/show.ts";
import { personHere } from "../membership/door.ts";
import { findAskingOffice } from "../rulebook/door.ts";
import { open } from "./acts/open.ts";
import { review } from "./acts/review.ts";
import { repairsPath } from "./addresses.ts";
import { AskPage } from "./pages/ask-page.tsx";
import { RepairsPage } from "./pages/repairs-page.tsx";
import { listOpenings } from "./queries.ts";
import { refusals } from "./words.ts";

type Ctx = Context<HttpEnvironment>;

export function routes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/repairs", (c) => repairsPage(house, c));
  app.get("/repairs/ask", (c) => {
    const office = findAskingOffice("break-glass", personHere(c).offices);
    if (office === undefined) throw new Refused(refuse("not-allowed", refusals.refuse.noAsker));
    return show(c, <AskPage shell={shellOf(c)} />);
  });
  app.post(
    "/repairs/ask",
    askAct(house, open, {
      input: () => ({}),
      again: (trouble, c) =>
        show(c, <AskPage shell={shellOf(c)} trouble={trouble} />, trouble.status),
    }),
  );
  app.post(
    "/repairs/:request/review",
    postAct(house, review, {
      done: () => repairsPath,
      again: (trouble, c) => repairsPage(house, c, trouble),
    }),
  );
  return app;
}

async function repairsPage(house: House, c: Ctx, trouble?: Trouble): Promise<Response> {
  const { actor } = c.var;
  const offices = actor.kind === "person" ? actor.offices : [];
  const openings = await listOpenings(house.database);
  const page = { openings, offices, now: house.clock.now(), trouble };
  return show(c, <RepairsPage shell={shellOf(c)} {...page} />, trouble?.status);
}
