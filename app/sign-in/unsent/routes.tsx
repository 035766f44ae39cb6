import { type Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import { signInThenPath, unsentPath } from "../../../platform/http/addresses.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { Refused } from "../../../platform/http/post-act.ts";
import { toBeShown } from "../../../platform/http/unsent.ts";
import { refuse } from "../../../platform/refusal.ts";
import { shellOf, show } from "../../../web/show.ts";
import { refusals } from "../words.ts";
import { findUnsent } from "./keeping.ts";
import { UnsentPage } from "./pages/unsent-page.tsx";
import type { Unsent } from "./unsent.ts";

type Ctx = Context<HttpEnvironment>;

/** What answers a request of this party's, as if it came from outside. */
export type Answering = (request: Request, surroundings: object) => Response | Promise<Response>;

/** Forms that were sent while signed out, shown again once somebody has signed in. Nothing here sends one. */
export function unsentRoutes(house: House, answer: Answering): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/sign-in/unsent/:id", async (c) => {
    const id = c.req.param("id");
    if (c.var.actor.kind !== "person") return c.redirect(signInThenPath(unsentPath(id)), 303);
    const unsent = await findUnsent(c, house, id);
    if (unsent === undefined) throw new Refused(refuse("gone", refusals.unsent.gone));
    const form = await answer(asSent(c, unsent), toBeShown(c));
    if (form.status === 200) return form;
    return show(c, <UnsentPage shell={shellOf(c)} unsent={unsent} />);
  });
  return app;
}

/** The form as this browser would send it now. */
function asSent(c: Ctx, { path, from, fields }: Unsent): Request {
  const { origin } = new URL(c.req.url);
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) body.append(name, value);
  }
  const headers = new Headers(c.req.raw.headers);
  for (const name of ["content-length", "transfer-encoding"]) headers.delete(name);
  headers.set("content-type", "application/x-www-form-urlencoded");
  headers.set("origin", origin);
  headers.set("referer", origin + from);
  headers.set("sec-fetch-site", "same-origin");
  return new Request(origin + path, { method: "POST", headers, body });
}
