import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import { askAct } from "../../../platform/http/ask-act.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { orRefused } from "../../../platform/http/params.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { shellOf, show } from "../../../web/show.ts";
import { mayAskFor } from "../../membership/door.ts";
import { callByRequest } from "./acts/call-by-request.ts";
import { AskPage } from "./pages/ask-page.tsx";

type Ctx = Context<HttpEnvironment>;

/** Asking for an election to be called. */
export function addCalling(app: Hono<HttpEnvironment>, house: House): void {
  app.get("/elections/call", (c) => askPage(c));
  app.post(
    "/elections/call",
    askAct(house, callByRequest, { again: (trouble, c) => askPage(c, trouble) }),
  );
}

function askPage(c: Ctx, trouble?: Trouble): Response | Promise<Response> {
  orRefused(mayAskFor(c.var.actor, "call-election"));
  return show(c, <AskPage shell={shellOf(c)} trouble={trouble} />, trouble?.status);
}
