import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, describe, expect, it } from "vitest";
import { hashOfClient } from "../../bin/booth-hash.mjs";
import { CannotListen, findBoothHash, listen } from "./serve.ts";

const folder = mkdtempSync(join(tmpdir(), "client-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("where the party cannot listen, it says so in words", () => {
  // RFC 6761: ".invalid" is nobody's name. RFC 5737: 192.0.2.1 is no machine's address.
  it.each(["no.such.invalid", "192.0.2.1"])("HOST=%s", async (host) => {
    const listening = listen(host, 0, folder);
    await expect(listening).rejects.toThrow(CannotListen);
    await expect(listening).rejects.toThrow(`HOST is “${host}”`);
  });

  it("a port that somebody else has", { timeout: 20_000 }, async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await expect(listen("127.0.0.1", port, folder)).rejects.toThrow(`PORT=${port + 1}`);
    other.close();
  });
});

describe("stopping", () => {
  // The ten seconds are for whoever waits for an answer.
  it("waits for no connection that has asked for nothing", { timeout: 8_000 }, async () => {
    const serving = await listen("127.0.0.1", 0, folder);
    const inAdvance = connect(serving.port, "127.0.0.1");
    await once(inAdvance, "connect");
    // Once it is answered on another, the server has taken the first.
    await fetch(`http://127.0.0.1:${serving.port}/`);
    await serving.stop();
    inAdvance.destroy();
  });

  it("waits for an answer that is on its way", async () => {
    const serving = await listen("127.0.0.1", 0, folder);
    const [isAsked, mayAnswer] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow = new Hono<never>().get("/", async (c) => {
      isAsked.resolve();
      await mayAnswer.promise;
      return c.text("Here it is.");
    });
    serving.open(slow);
    const asked = fetch(`http://127.0.0.1:${serving.port}/`);
    await isAsked.promise;
    const stopped = serving.stop();
    mayAnswer.resolve();
    expect(await (await asked).text()).toBe("Here it is.");
    await stopped;
  });
});

describe("the hash of the booth", () => {
  it("is the one that whoever builds the booth is told", () => {
    const dist = mkdtempSync(join(tmpdir(), "dist-"));
    expect(findBoothHash(join(dist, "client"))).toBeUndefined();
    mkdirSync(join(dist, "clients/booth"), { recursive: true });
    for (const name of ["worker.js", "page.js"]) {
      writeFileSync(join(dist, "clients/booth", name), `// ${name}`);
    }
    const { hash } = hashOfClient(join(dist, "clients/booth"));
    expect(findBoothHash(join(dist, "client"))).toBe(hash);
    rmSync(dist, { recursive: true });
  });
});

describe("the files of a client", () => {
  const dist = mkdtempSync(join(tmpdir(), "dist-"));
  afterAll(() => rmSync(dist, { recursive: true }));

  it("are sent under their own names, and only its worker may run WebAssembly", async () => {
    mkdirSync(join(dist, "client"));
    mkdirSync(join(dist, "clients/keys"), { recursive: true });
    mkdirSync(join(dist, "server"));
    mkdirSync(join(dist, "clients/verifier"));
    for (const name of [
      "clients/keys/page.js",
      "clients/keys/worker.js",
      "clients/verifier/index.html",
      "server/start.js",
    ]) {
      writeFileSync(join(dist, name), `// ${name}`);
    }
    const serving = await listen("127.0.0.1", 0, join(dist, "client"));
    const ask = (path: string, headers = {}) =>
      fetch(`http://127.0.0.1:${serving.port}${path}`, { headers });
    const [page, worker] = await Promise.all(
      ["page", "worker"].map((name) => ask(`/clients/keys/${name}.js`)),
    );
    expect(await page?.text()).toBe("// clients/keys/page.js");
    expect(page?.headers.get("content-security-policy")).not.toContain("wasm");
    expect(page?.headers.get("cache-control")).toBe("no-cache");
    expect(await worker?.text()).toBe("// clients/keys/worker.js");
    expect(worker?.headers.get("content-security-policy")).toContain("'wasm-unsafe-eval'");
    const again = { "if-none-match": page?.headers.get("etag") ?? "" };
    expect((await ask("/clients/keys/page.js", again)).status).toBe(304);
    const verifier = await ask("/clients/verifier/index.html");
    const policy = verifier.headers.get("content-security-policy");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe");
    for (const beyond of ["/clients/..%2fserver/start.js", "/clients/none.js"]) {
      expect((await ask(beyond)).status).not.toBe(200);
    }
    await serving.stop();
  });
});
