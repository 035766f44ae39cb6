import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HttpEnvironment } from "./environment.ts";
import { rangeIn, sendFile } from "./send-file.ts";

const MEGABYTES = 40;
const OPEN_FILES = "/proc/self/fd";

const folder = mkdtempSync(join(tmpdir(), "breakthrough-send-"));
const path = join(folder, "long.webm");
let server: ReturnType<typeof serve>;

beforeAll(async () => {
  writeFileSync(path, Buffer.alloc(MEGABYTES * 1024 * 1024, "a"));
  const app = new Hono<HttpEnvironment>();
  app.get("/file", async (c) => {
    const sending = { path, type: "video/webm", version: "one", isKept: true };
    return (await sendFile(c, sending)) ?? c.notFound();
  });
  server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await once(server, "listening");
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const port = () => (server.address() as AddressInfo).port;

/** How often this process has the file open. */
const timesOpen = (): number =>
  readdirSync(OPEN_FILES).filter((number) => {
    try {
      return readlinkSync(join(OPEN_FILES, number)) === path;
    } catch {
      return false;
    }
  }).length;

async function untilOpen(times: number): Promise<number> {
  for (let look = 0; look < 100 && timesOpen() !== times; look++) await pause(50);
  return timesOpen();
}

/** Asks for the file, and reads no more of it than its beginning: it waits half way. */
async function aStoppedReader(): Promise<Socket> {
  const socket = connect(port(), "127.0.0.1");
  await once(socket, "connect");
  socket.write("GET /file HTTP/1.1\r\nHost: party.test\r\n\r\n");
  await once(socket, "data");
  return socket.pause();
}

describe("a large file", () => {
  it.skipIf(!existsSync(OPEN_FILES))(
    "is closed where whoever asked goes away in the middle of it, and others get it whole",
    async () => {
      const sockets = await Promise.all(Array.from({ length: 5 }, aStoppedReader));
      expect(await untilOpen(sockets.length)).toBe(sockets.length);
      for (const socket of sockets) socket.destroy();
      expect(await untilOpen(0)).toBe(0);
      const answer = await fetch(`http://127.0.0.1:${port()}/file`);
      expect((await answer.arrayBuffer()).byteLength).toBe(MEGABYTES * 1024 * 1024);
    },
  );
});

describe("the part that somebody asks for", () => {
  it.each([
    ["bytes=0-9", { first: 0, last: 9 }],
    ["bytes=90-", { first: 90, last: 99 }],
    ["bytes=90-1000", { first: 90, last: 99 }],
    ["bytes=-5", { first: 95, last: 99 }],
    ["bytes=-500", { first: 0, last: 99 }],
    ["bytes=100-", "none"],
    ["bytes=-0", "none"],
    // What cannot be read, and several parts: the whole is sent.
    ["bytes=9-3", undefined],
    ["bytes=0-1,5-6", undefined],
    ["bytes=-", undefined],
    ["lines=0-9", undefined],
    [undefined, undefined],
  ] as const)("%s of 100 bytes is %o", (header, expected) => {
    expect(rangeIn(header, 100)).toEqual(expected);
  });
});
