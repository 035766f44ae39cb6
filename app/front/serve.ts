import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { AddressInfo, Socket } from "node:net";
import { dirname, join } from "node:path";
import { BOUNDS } from "@breakthrough/shared-text";
import { type ServerType, serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { WebSocketServer } from "ws";
import { type ClientManifest, findAssets } from "../../web/assets.ts";
import type { Assets } from "../../web/page.tsx";
import { STALL_SCOPE } from "../canvass/app-files.ts";
import { WALK_SCOPE } from "../doorsteps/app-files.ts";
import { words } from "./words.ts";

export interface Serving {
  readonly port: number;
  /** From now on, requests are answered by the party. Before, they are asked to wait. */
  open(party: Hono<never>): void;
  /** Takes no new request, waits for those under way, at most ten seconds. */
  stop(): Promise<void>;
}

/** Names carry a hash of the content, so that they never change. */
const FOR_EVER = "public, max-age=31536000, immutable";
const LONGEST_WAIT_MS = 10_000;

export function builtAssets(clientFolder: string): Assets {
  const manifest = readFileSync(join(clientFolder, ".vite/manifest.json"), "utf8");
  return findAssets(JSON.parse(manifest) as ClientManifest);
}

const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

/**
 * What `sha256sum *` prints of the booth's files, hashed once more: anybody who builds the booth gets the same number.
 * Undefined where it was not built.
 */
export function findBoothHash(clientFolder: string): string | undefined {
  const folder = join(dirname(clientFolder), "clients/booth");
  if (!existsSync(folder)) return undefined;
  const lines = readdirSync(folder)
    .sort()
    .map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`);
  return sha256(lines.join(""));
}

type Answering = (request: Request, connection: object) => Response | Promise<Response>;

const ASSETS = "/assets/";
const CLIENTS = "/clients/";
const SCHEME = "https://".length;

/** Does it ask for one of the built files? Looked up in the text: an URL object for each request would cost more. */
const isForAsset = ({ url }: Request): boolean => {
  const at = url.indexOf("/", SCHEME);
  return url.startsWith(ASSETS, at) || url.startsWith(CLIENTS, at);
};

/**
 * A worker takes the policy of its own file and not of the page. So WebAssembly is allowed in a client's worker, which
 * makes no page, and nowhere else.
 */
const POLICY_OF_WORKERS =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const POLICY_OF_CLIENTS = "default-src 'none'";
/** The verifier is a page of its own: it may fetch a public file of this site, and send nothing anywhere else. */
const POLICY_OF_VERIFIER =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

function policyOf(path: string): string {
  if (/(^|[/-])worker\.js$/.test(path)) return POLICY_OF_WORKERS;
  return path.endsWith("/verifier/index.html") ? POLICY_OF_VERIFIER : POLICY_OF_CLIENTS;
}

/** Names of a client's files carry no hash, so that its bytes can be compared: the browser asks each time. */
function onClientFile(path: string, c: Context): void {
  c.header("cache-control", "no-cache");
  c.header("cross-origin-resource-policy", "same-origin");
  c.header("x-content-type-options", "nosniff");
  c.header("content-security-policy", policyOf(path));
  // Their own pages stand elsewhere than their workers' files; each answers for those, and for no other page.
  if (path.endsWith("/stall/worker.js")) c.header("service-worker-allowed", STALL_SCOPE);
  if (path.endsWith("clients/doorsteps/worker.js")) c.header("service-worker-allowed", WALK_SCOPE);
}

/** The built files, the clients' among them in a folder beside; what is not among them, the party answers. */
function assetsIn(clientFolder: string, otherwise: Answering): Answering {
  const app = new Hono();
  const onFound = (_path: string, c: Context) => c.header("cache-control", FOR_EVER);
  app.use(`${ASSETS}*`, serveStatic({ root: clientFolder, onFound }));
  app.use(`${CLIENTS}*`, etag());
  app.use(`${CLIENTS}*`, serveStatic({ root: dirname(clientFolder), onFound: onClientFile }));
  app.all("*", (c) => otherwise(c.req.raw, c.env as object));
  return app.fetch;
}

/** Listens at once, so that the port is known before the party opens. */
export function listen(host: string, port: number, clientFolder: string): Promise<Serving> {
  let party: Answering = () => new Response("Opening…", { status: 503 });
  const assets = assetsIn(clientFolder, (request, connection) => party(request, connection));
  const answer: Answering = (request, connection) =>
    isForAsset(request) ? assets(request, connection) : party(request, connection);
  const open = (opened: Hono<never>) => {
    party = (request, connection) => opened.fetch(request, connection as never);
  };
  return listenPatiently(answer, host, port, (server, address) => ({
    port: address.port,
    open,
    stop: () => stop(server),
  }));
}

/** Answers on this machine alone, at a port beside the party's. */
export const listenBeside = (
  port: number,
  answer: (request: Request) => Response | Promise<Response>,
): Promise<Pick<Serving, "port" | "stop">> =>
  listenPatiently(answer, "127.0.0.1", port, (server, address) => ({
    port: address.port,
    stop: () => stop(server),
  }));

/** The party cannot listen where it was told to; the message says why, and what to do. */
export class CannotListen extends Error {}

/** What the system says of a port or an address that cannot be had, in words; undefined for anything else. */
function findSaysOf(error: unknown, host: string, port: number): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return words.start.portTaken(port);
  if (code === "EACCES") return words.start.portClosed(port);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return words.start.notHere(host);
  return undefined;
}

const TRIES = 10;
const BETWEEN_TRIES_MS = 300;

/** A predecessor that is just closing keeps the port for a moment, so it is tried for three seconds. */
async function listenPatiently<Result>(
  answer: Answering,
  host: string,
  port: number,
  done: (server: ServerType, address: AddressInfo) => Result,
): Promise<Result> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await listenOnce(answer, host, port, done);
    } catch (error) {
      const says = findSaysOf(error, host, port);
      if (says === undefined) throw error;
      if (left === 0 || !isPortTaken(error)) throw new CannotListen(says);
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
    }
  }
}

const isPortTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/** A video of 200 MB over a slow line. Node's own five minutes would cut it off; the head still has to come within one. */
const LONGEST_REQUEST_MS = 20 * 60_000;

function listenOnce<Result>(
  fetch: Answering,
  hostname: string,
  port: number,
  done: (server: ServerType, address: AddressInfo) => Result,
): Promise<Result> {
  // Packed messages cost memory for each socket, and let a small one unfold into a large one.
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: BOUNDS.messageBytes,
    perMessageDeflate: false,
  });
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        ...{ fetch, hostname, port, websocket: { server: sockets } },
        serverOptions: { requestTimeout: LONGEST_REQUEST_MS },
      },
      (address: AddressInfo) => resolve(done(server, address)),
    );
    server.once("error", reject);
    const closeUnasked = closingUnasked(server);
    stopping.set(server, () => {
      for (const socket of sockets.clients) socket.close(GOING_AWAY);
      closeUnasked();
    });
  });
}

/**
 * A browser opens connections in advance. Node does not count one as idle that has never asked for anything, and would wait
 * for its first request until the ten seconds are over.
 */
function closingUnasked(server: ServerType): () => void {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  return () => {
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
  };
}

/** RFC 6455 §7.4.1. An editor that hears it comes back by itself. */
const GOING_AWAY = 1001;
const stopping = new WeakMap<ServerType, () => void>();

const BETWEEN_LOOKS_MS = 100;

function stop(server: ServerType): Promise<void> {
  const closeIdle = () => {
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  };
  return new Promise((resolve) => {
    // A browser keeps its connection open after the answer; each is closed as soon as it has had its last one.
    const looking = setInterval(closeIdle, BETWEEN_LOOKS_MS);
    const done = () => {
      clearInterval(looking);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, LONGEST_WAIT_MS);
    stopping.get(server)?.();
    server.close(done);
    closeIdle();
  });
}
