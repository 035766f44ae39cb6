import { isIP } from "node:net";
import type { Context } from "hono";
import type { HttpEnvironment } from "./environment.ts";

/** What @hono/node-server hands over of the connection. */
interface Connection {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } };
}

/** All who come from nowhere that can be told share one place. */
const UNKNOWN = "unknown";

/** The eight groups of an IPv6 address, written out. */
function groupsOf(address: string): readonly string[] {
  const [before = "", after] = (address.split("%")[0] ?? "").split("::");
  const left = before === "" ? [] : before.split(":");
  const right = after === undefined || after === "" ? [] : after.split(":");
  const missing = after === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  return [...left, ...Array<string>(missing).fill("0"), ...right];
}

/** One household's or one machine's place: an IPv4 address, or an IPv6 network of 64 bits (RFC 6177). */
export function networkOfAddress(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, "");
  if (isIP(plain) === 4) return plain;
  if (isIP(plain) !== 6) return UNKNOWN;
  const network = groupsOf(plain).slice(0, 4);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}

/**
 * Where a request comes from, for limits. Each of our own proxies adds the address that it saw to
 * `X-Forwarded-For`; what stands further left anybody can have written.
 */
export function networkOf(c: Context<HttpEnvironment>, trustedProxies: number): string {
  const remote = (c.env as Connection | undefined)?.incoming?.socket?.remoteAddress ?? "";
  const forwarded = trustedProxies === 0 ? "" : (c.req.header("x-forwarded-for") ?? "");
  const chain = [...forwarded.split(",").filter((part) => part.trim() !== ""), remote];
  return networkOfAddress(chain.at(-1 - trustedProxies) ?? chain[0] ?? "");
}
