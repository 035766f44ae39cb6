import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { CannotListen, listen } from "./serve.ts";

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
