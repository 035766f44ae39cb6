import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import {
  checkBallot,
  drawBase58,
  drawCredential,
  type Election,
  expectAccepted,
  isRefusal,
  makeElection,
  makeSingleTrustee,
  type Question,
  rankedQuestion,
  toolsOf,
} from "@breakthrough/sealed-ballot";
import { libsodiumBackend } from "@breakthrough/sealed-ballot/backends/libsodium";
import { build } from "vite";

const root = path.join(import.meta.dirname, "../../..");
const randomness = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** Builds the booth alone into a folder, as `npm run build` does it into `dist`. */
export function buildBooth(folder: string): void {
  const vite = path.join(root, "node_modules/vite/bin/vite.js");
  const how = ["--config", "clients/vite.config.ts", "--mode", "booth", "--logLevel", "warn"];
  const args = [vite, "build", ...how, "--outDir", folder];
  execFileSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
  });
}

/** The house's own style sheet, so that colours and sizes are those that voters see. */
export async function buildStyles(folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    base: "/styles/",
    logLevel: "warn",
    build: {
      outDir: folder,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: path.join(root, "web/styles/shell.css"),
        output: { assetFileNames: "[name][extname]" },
      },
    },
  });
}

export const CANDIDATES = Array.from({ length: 12 }, (_, at) => `Candidate ${"ABCDEFGHIJKL"[at]}`);

const yesOrNo = (question: string): Question => ({
  type: "Homomorphic",
  question,
  answers: ["Yes", "No"],
  blank: true,
  min: 1,
  max: 1,
});
const MOTION = ["Free buses?", "Free trains?"].map(yesOrNo);
/** A proposal with seven amendments: more than one opens in codes to scan. */
const AMENDED = [
  ...Array.from({ length: 7 }, (_, at) =>
    yesOrNo(`Shall this change be made? Amendment ${at + 1}`),
  ),
  yesOrNo("Shall “Free buses” become policy?"),
];

const QUESTIONS: Readonly<Record<string, readonly Question[]>> = {
  ranked: [
    rankedQuestion("Who shall sit on it?", CANDIDATES, { method: "STV", blank: true, seats: 3 }),
  ],
  motion: MOTION,
  amended: AMENDED,
};

/** How the fake platform answers the next ballots. */
export type Mood = "takes" | "is-down" | "is-busy" | "is-closed";

export interface FakeBoard {
  readonly origin: string;
  readonly code: string;
  mood: Mood;
  stage: string;
  envelopes: readonly string[];
  readonly cast: { readonly text: string; readonly cookie: string | undefined }[];
  close(): void;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'";

/**
 * A platform with three ballots, `ranked`, `motion` and `amended`, that takes what is right; what a real one does beside
 * is not its matter.
 */
export async function aFakeBoard(built: string): Promise<FakeBoard> {
  const backend = await libsodiumBackend();
  const tools = { ...toolsOf(backend), randomness };
  const { trustee } = makeSingleTrustee(tools, "The trustee");
  const elections = new Map<string, Election>();
  for (const [id, questions] of Object.entries(QUESTIONS)) {
    const uuid = drawBase58(randomness, 14);
    const plan = { name: id, description: "", uuid, publicKey: trustee.public_key, questions };
    elections.set(id, expectAccepted(makeElection(backend, plan)));
  }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "/", "http://x");
    const [, room, id = "", what] = url.pathname.split("/");
    const election = elections.get(id);
    const json = (status: number, told: unknown) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(told));
    };
    if (room === "clients" || room === "styles") {
      return sendFile(response, path.join(built, path.basename(url.pathname)));
    }
    if (url.pathname === "/sealed/check")
      return sendPage(response, url, "check-opening", { board: "/sealed/ID/board.json" });
    if (what === "booth") return sendPage(response, url, "booth", addressesOf(id));
    if (what === "board.json") {
      const { stage } = board;
      return json(200, {
        form: 1,
        id,
        title: `Ballot ${id}`,
        stage,
        opensAt: "2026-12-01T09:00:00.000Z",
        electionText: election?.text,
      });
    }
    if (what === "envelopes.json") return json(200, { envelopes: board.envelopes });
    if (what !== "ballots" || election === undefined) return json(404, {});
    const text = await textOf(request);
    if (board.mood === "is-down") return request.socket.destroy();
    if (board.mood === "is-busy") return json(503, {});
    if (board.mood === "is-closed")
      return json(409, { code: "closed", says: "This ballot has closed." });
    const refusal = checkBallot(tools, election, text);
    if (isRefusal(refusal)) return json(422, { code: refusal.code, says: refusal.code });
    board.cast.push({ text, cookie: request.headers.cookie });
    return json(200, { receipt: "a signed note" });
  };
  const server = createServer((request, response) => void answer(request, response));
  const origin = await listen(server);
  const board: FakeBoard = {
    origin,
    code: drawCredential(randomness),
    mood: "takes",
    stage: "open",
    envelopes: [],
    cast: [],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return board;
}

const addressesOf = (id: string) => ({
  board: `/sealed/${id}/board.json`,
  ballots: `/sealed/${id}/ballots`,
  envelopes: `/sealed/${id}/envelopes.json`,
  check: "/sealed/check",
});

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve(`http://localhost:${(server.address() as AddressInfo).port}`),
    );
  });

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
};

function sendFile(response: ServerResponse, file: string): void {
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const wasm = file.endsWith("worker.js")
    ? { "content-security-policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" }
    : {};
  response.writeHead(200, { "content-type": TYPES[path.extname(file)], ...wasm });
  response.end(readFileSync(file));
}

function sendPage(
  response: ServerResponse,
  { searchParams }: URL,
  client: string,
  addresses: object,
): void {
  const lang = searchParams.get("lang") ?? "en-GB";
  const props = JSON.stringify(addresses).replaceAll('"', "&quot;");
  response.writeHead(200, { "content-type": "text/html", "content-security-policy": POLICY });
  response.end(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Booth</title>
<link rel="icon" href="data:,"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/styles/shell.css"><link rel="stylesheet" href="/clients/booth/style.css"></head>
<body><main><h1>Vote</h1><div data-client="${client}" data-props="${props}">This browser cannot seal.</div></main>
<script type="module" src="/clients/booth/page.js"></script></body></html>`,
  );
}
