import {
  isRefusal,
  parseTilePath,
  TILE_WIDTH,
  type TileAddress,
  tileWidth,
} from "@breakthrough/transparency-log";
import type { Context } from "hono";
import { Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { recordPath } from "../addresses.ts";
import { words } from "../words.ts";
import { findPublished, findPublishedNote, findVerifierKey } from "./published-queries.ts";
import { tilesOf } from "./tile-queries.ts";

type Ctx = Context<HttpEnvironment>;

const FOR_EVER = "public, max-age=31536000, immutable";
const BYTES = "application/octet-stream";
const TEXT = "text/plain; charset=utf-8";

/** The log as static files, for any client that follows C2SP tlog-tiles: nothing but what has been published. */
export function mirror(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/record/checkpoint", (c) => sendCheckpoint(c, house));
  app.get("/record/key", (c) => sendKey(c, house));
  app.get("/record/tile/*", (c) => sendTile(c, house));
  return app;
}

async function sendCheckpoint(c: Ctx, { database }: House): Promise<Response> {
  const signed = await findPublishedNote(database);
  if (signed === undefined) return notThere(c, words.noCheckpoint);
  return send(c, signed.note, TEXT, "no-cache");
}

async function sendKey(c: Ctx, { database }: House): Promise<Response> {
  const key = await findVerifierKey(database);
  return key === undefined
    ? notThere(c, words.noCheckpoint)
    : send(c, `${key}\n`, TEXT, "no-cache");
}

async function sendTile(c: Ctx, { database }: House): Promise<Response> {
  const address = parseTilePath(c.req.path.slice(recordPath.length + 1));
  if (isRefusal(address)) return notThere(c, words.noFile);
  const size = (await findPublished(database))?.size ?? 0;
  const tile = isPublished(address, size) ? await tilesOf(database)(address) : undefined;
  if (tile === undefined) return notThere(c, words.noFile);
  return send(c, tile, BYTES, FOR_EVER);
}

/** A full tile when it is full; a narrower one as soon as there is so much of it. What it holds never changes. */
function isPublished({ level, index, width }: TileAddress, size: number): boolean {
  const published = tileWidth(size, level === "entries" ? 0 : level, index);
  return width <= TILE_WIDTH && width <= published;
}

/** Anybody's page may read it: there is nothing in it that is not everybody's. */
function send(c: Ctx, body: string | Uint8Array, type: string, cache: string): Response {
  return c.body(body as string, 200, {
    "content-type": type,
    "cache-control": cache,
    "access-control-allow-origin": "*",
  });
}

const notThere = (c: Ctx, says: string): Response => c.text(says, 404);
