import type { Context } from "hono";
import type { VNode } from "preact";
import type { HttpEnvironment } from "../platform/http/environment.ts";
import { renderPage } from "./page.tsx";
import type { Shell } from "./shell.ts";

/** The frame of this request's page, as `app/party.ts` made it. */
export const shellOf = (c: Context<HttpEnvironment>): Shell => (c.var.shell as () => Shell)();

const utf8 = new TextEncoder();
const HTML = { "content-type": "text/html; charset=utf-8" };

/** Sends a page. As bytes, so that its length is not worked out once more on the way to the socket. */
export const show = (c: Context<HttpEnvironment>, page: VNode, status = 200): Response =>
  c.body(utf8.encode(renderPage(page)), status as 200, HTML);
