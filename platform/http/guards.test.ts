import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { describe, expect, it } from "vitest";
import type { HttpEnvironment } from "./environment.ts";
import { bodyGuard, headersGuard } from "./guards.ts";
import { Refused } from "./post-act.ts";

/** What the library of the security headers' best practice would say, for the same policy. */
const asTheLibrarySays = (isHttps: boolean) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      mediaSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    strictTransportSecurity: isHttps ? "max-age=63072000; includeSubDomains" : false,
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    crossOriginResourcePolicy: "same-origin",
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });

function housed(guard: ReturnType<typeof headersGuard>): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.onError((_error, c) => c.text("no", 500));
  app.use(guard);
  app.get("/page", (c) => c.html("<p>Hello</p>"));
  app.get("/away", (c) => c.redirect("/page", 303));
  app.get("/bug", () => {
    throw new Error("a bug");
  });
  return app;
}

/** The head of an answer as it goes over the wire, without what the connection adds. */
async function headOverTheWire(app: Hono<HttpEnvironment>, path: string) {
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" });
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual" });
  await answer.text();
  server.close();
  const ofConnection = ["connection", "date", "keep-alive", "transfer-encoding"];
  return [...answer.headers].filter(([name]) => !ofConnection.includes(name));
}

describe("security headers", () => {
  it.each([true, false])("are the library's own, header by header (https: %s)", async (isHttps) => {
    const ours = housed(headersGuard(isHttps));
    const theirs = housed(asTheLibrarySays(isHttps));
    for (const path of ["/page", "/away", "/bug", "/nowhere"]) {
      const expected = [...(await theirs.request(path)).headers];
      expect([...(await ours.request(path)).headers]).toEqual(expected);
      expect(await headOverTheWire(ours, path)).toEqual(await headOverTheWire(theirs, path));
    }
  });
});

describe("a form that is too long", () => {
  const app = new Hono<HttpEnvironment>();
  app.onError((error, c) => c.text("no", error instanceof Refused ? 413 : 500));
  app.use(
    bodyGuard([
      { path: "/texts/:id/edit", characters: 1000 },
      { path: "/list", bytes: 5000 },
    ]),
  );
  app.post("*", async (c) => c.text(String((await c.req.text()).length)));
  const post = async (body: string, headers: HeadersInit, path = "/") =>
    (await app.request(path, { method: "POST", body, headers })).status;
  const most = 64 * 1024;

  it("is refused by the length that it gives, before it is read", async () => {
    expect(await post("a", { "content-length": String(most + 1) })).toBe(413);
    expect(await post("a", { "content-length": "much" })).toBe(413);
    expect(await post("a", { "content-length": "1" })).toBe(200);
  });

  it("is refused as it comes where it gives none, or comes in pieces", async () => {
    const pieces = { "transfer-encoding": "chunked", "content-length": "1" };
    for (const headers of [{}, pieces]) {
      expect(await post("a".repeat(most + 1), headers)).toBe(413);
      expect(await post("a".repeat(most), headers)).toBe(200);
    }
  });

  it("may be as long as its texts can be, where it has long ones", async () => {
    const longer = most + 9 * 1000;
    for (const headers of [{}, { "content-length": String(longer) }] as HeadersInit[]) {
      expect(await post("a".repeat(longer), headers, "/texts/5/edit")).toBe(200);
      expect(await post("a".repeat(longer + 1), {}, "/texts/5/edit")).toBe(413);
      for (const path of [
        "/",
        "/texts/5",
        "/texts/5/edit/",
        "/texts/5/edited",
        "/texts/5/6/edit",
      ]) {
        expect([path, await post("a".repeat(longer), headers, path)]).toEqual([path, 413]);
      }
    }
  });

  it("may be as long as its file can be, where it has one", async () => {
    const file = { "content-type": "multipart/form-data; boundary=x" };
    expect(await post("a".repeat(most + 5000), file, "/list")).toBe(200);
    expect(await post("a".repeat(most + 5001), file, "/list")).toBe(413);
    expect(await post("a".repeat(most + 1), {}, "/list")).toBe(413);
    expect(await post("a".repeat(most + 1), file, "/texts/5/edit")).toBe(413);
  });

  it("that breaks off on its way is no form, and no bug", async () => {
    const broken = new Hono<HttpEnvironment>();
    broken.onError((error, c) => c.text("no", error instanceof Refused ? 422 : 500));
    broken.use(bodyGuard([]));
    broken.post("/", (c) => c.text("taken"));
    const body = new ReadableStream({
      pull: (stream) => stream.error(new Error("the connection was lost")),
    });
    const sent = { method: "POST", body, duplex: "half" } as RequestInit;
    expect((await broken.request("/", sent)).status).toBe(422);
  });
});
