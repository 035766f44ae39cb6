import type { Context } from "hono";
import type { VNode } from "preact";
import type { HttpEnvironment } from "../platform/http/environment.ts";
import { renderPage } from "./page.tsx";
import type { Shell } from "./shell.ts";

/** The frame of this request's page, as `app/party.ts` made it. */
export const shellOf = (c: Context<HttpEnvironment>): Shell => c.var.shell as Shell;

/** Sends a page. */
export const show = (c: Context<HttpEnvironment>, page: VNode, status = 200): Response =>
  c.body(renderPage(page), status as 200, { "content-type": "text/html; charset=utf-8" });
