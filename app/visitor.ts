import type { Context } from "hono";
import type { House } from "../platform/house.ts";
import type { HttpEnvironment } from "../platform/http/environment.ts";

/** Who is asking. Until the room sign-in stands, nobody is known. */
export async function actorOf(c: Context<HttpEnvironment>, _house: House): Promise<void> {
  c.set("actor", { kind: "visitor" });
}
