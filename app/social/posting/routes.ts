import { type Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { postAct, type Trouble } from "../../../platform/http/post-act.ts";
import { postPath, settlePostPath, takeDownPath } from "../addresses.ts";
import { settlePost } from "./acts/settle-post.ts";
import { takeDown } from "./acts/take-down.ts";

type Ctx = Context<HttpEnvironment>;

/** What is done with a post that was approved. */
export function postingRoutes(
  house: House,
  again: (trouble: Trouble, c: Ctx) => Promise<Response>,
): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const done = ({ proposal }: { proposal: { id: number } }) => postPath(proposal.id);
  app.post(takeDownPath(":id"), postAct(house, takeDown, { done, again }));
  app.post(settlePostPath(":id"), postAct(house, settlePost, { done, again }));
  return app;
}
