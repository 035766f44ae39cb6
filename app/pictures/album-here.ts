import type { Context } from "hono";
import { safeParse } from "valibot";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { numberInPath, orNotFound } from "../../platform/http/params.ts";
import { albumEntries } from "./in-album.ts";
import type { Album } from "./picture.ts";
import { refusals } from "./words.ts";

/** The album that this address names. */
export function albumHere(c: Context<HttpEnvironment>): Album {
  const kind = safeParse(albumEntries.kind, c.req.param("kind"));
  const id = numberInPath(c, "id", refusals.unknown);
  return { kind: orNotFound(kind.success ? kind.output : undefined, refusals.unknown), id };
}
