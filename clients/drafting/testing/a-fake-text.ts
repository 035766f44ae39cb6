import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFromEditor, TEXT_NAME, type ToEditor, writeToEditor } from "@breakthrough/shared-text";
import { upgradeWebSocket } from "@hono/node-server";
import { chromium } from "@playwright/test";
import { Hono } from "hono";
import type { WSContext } from "hono/ws";
import * as Y from "yjs";
import { listen } from "../../../app/front/serve.ts";
import { chromiumHere } from "../../keys/testing/a-browser.ts";

const root = join(import.meta.dirname, "../../..");

/** As strict as the house's own pages. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

const PAGE = `<!doctype html><html lang="en"><title>Draft</title><main>
<div data-client="drafting" data-props='{"socket":"/socket"}'><p>Without JavaScript</p></div>
<form id="plain-box"><input type="hidden" name="base" value=""><label>Plain <textarea name="text"></textarea></label></form>
</main><script type="module" src="/clients/drafting/page.js"></script></html>`;

/** As it is built. Answers the folder. */
function buildClient(): string {
  const dist = mkdtempSync(join(tmpdir(), "drafting-client-"));
  mkdirSync(join(dist, "client"));
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const into = join(dist, "clients/drafting");
  const building = ["build", "--config", "clients/vite.config.ts", "--mode", "drafting"];
  execFileSync(process.execPath, [vite, ...building, "--outDir", into, "--logLevel", "error"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
  return dist;
}

/** The editor as it is built, in a page of the house's policy, with a server that takes everything it is sent. */
export async function openFakeText(text: string) {
  const dist = buildClient();
  const serving = await listen("127.0.0.1", 0, join(dist, "client"));
  const doc = new Y.Doc();
  doc.getText(TEXT_NAME).insert(0, text);
  const sockets = new Set<WSContext>();
  const fake = { refuses: undefined as string | undefined };
  const send = (socket: WSContext, frame: ToEditor) => socket.send(writeToEditor(frame).slice());
  const party = new Hono();
  party.get(
    "/socket",
    upgradeWebSocket(() => ({
      onMessage: ({ data }, socket) => {
        const frame = readFromEditor(new Uint8Array(data as ArrayBuffer));
        if (frame?.kind === "hello") {
          sockets.add(socket);
          const vector = Y.encodeStateVector(doc);
          const update = Y.encodeStateAsUpdate(doc, frame.vector);
          send(socket, { kind: "opened", epoch: 1, update, vector });
        }
        if (frame?.kind !== "update") return;
        const { number, update } = frame;
        if (fake.refuses !== undefined)
          return send(socket, { kind: "refused", number, code: fake.refuses, says: "Not so." });
        Y.applyUpdate(doc, update);
        send(socket, { kind: "kept", number });
        for (const other of sockets)
          if (other !== socket) send(other, { kind: "updates", updates: [update] });
      },
      onClose: (_event, socket) => sockets.delete(socket),
    })),
  );
  party.all(
    "*",
    () =>
      new Response(PAGE, {
        headers: { "content-type": "text/html", "content-security-policy": POLICY },
      }),
  );
  serving.open(party as never);
  const browser = await chromium.launch({
    ...(chromiumHere ? { executablePath: chromiumHere } : {}),
    args: ["--no-sandbox"],
  });
  return {
    fake,
    text: () => doc.getText(TEXT_NAME).toString(),
    cutAll: () => {
      for (const socket of sockets) socket.close(4503);
    },
    open: async ({ hasPolicy } = { hasPolicy: true }) => {
      const viewport = { width: 320, height: 640 };
      const tab = await browser.newPage({ viewport, bypassCSP: !hasPolicy });
      const complaints: string[] = [];
      const fetched: string[] = [];
      tab.on("request", (request) => fetched.push(request.url()));
      tab.on("console", (line) => {
        if (line.type() === "error") complaints.push(line.text());
      });
      tab.on("pageerror", (error) => complaints.push(error.message));
      await tab.goto(`http://127.0.0.1:${serving.port}/`);
      return { tab, complaints, fetched };
    },
    stop: async () => {
      await browser.close();
      await serving.stop();
      rmSync(dist, { recursive: true });
    },
  };
}
