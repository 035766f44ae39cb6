import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import {
  cosignedAnswer,
  cosigner,
  decideAddCheckpoint,
  expectAccepted,
  findUtf8Text,
  formatNote,
  formatSignatureLine,
  formatVerifierKey,
  hex,
  isRefusal,
  type KnownLog,
  noteVerifier,
  openCheckpoint,
  openSubmission,
  publicHalf,
  type SignerKey,
  sentenceOf,
  utf8,
  type WitnessAnswer,
} from "../src/index.ts";
import { type LatestStore, openLatestStore } from "./latest-store.ts";
import { nativeEd25519, nativeSha256 } from "./native.ts";

export type WitnessSettings = {
  readonly key: SignerKey;
  readonly logs: readonly KnownLog[];
  readonly directory: string;
  /** Milliseconds since 1970, as `Date.now` gives them. */
  readonly now: () => number;
  /** One line for whoever runs the witness. */
  readonly say: (line: string) => void;
};

export type Witness = {
  readonly vkey: string;
  addCheckpoint(body: string): Promise<WitnessAnswer>;
  /** Takes a checkpoint that this witness cosigned before as seen, after its directory was restored. */
  learn(note: string): Promise<string | undefined>;
  latest(origin: string): Promise<string | undefined>;
  /** The same, by the SHA-256 of the origin in hexadecimal digits. */
  latestByHash(originHash: string): Promise<string | undefined>;
  close(): Promise<void>;
};

/** A witness with its directory open, without a server around it. */
export async function openWitness(settings: WitnessSettings): Promise<Witness> {
  const store = await openLatestStore(settings.directory);
  const vkey = formatVerifierKey(publicHalf(settings.key, nativeEd25519.publicKeyOf));
  const origins = new Map(settings.logs.map(({ origin }) => [hashOf(origin), origin]));
  const latest = async (origin: string) => (await store.read(origin))?.note;
  return {
    vkey,
    addCheckpoint: (body) => addCheckpoint(body, store, settings),
    learn: (note) => learn(note, store, settings),
    latest,
    latestByHash: async (hash) => latest(origins.get(hash) ?? ""),
    close: () => store.close(),
  };
}

function hashOf(origin: string): string {
  return hex(nativeSha256(utf8(origin)));
}

async function addCheckpoint(
  body: string,
  store: LatestStore,
  { key, logs, now, say }: WitnessSettings,
): Promise<WitnessAnswer> {
  const submission = openSubmission(body, logs);
  if (submission.kind === "answer") return submission;
  const { origin, size } = submission.checkpoint;
  return store.inTurn<WitnessAnswer>(origin, (latest) => {
    const decision = decideAddCheckpoint(submission, latest, nativeSha256);
    if (decision.kind === "answer") {
      say(`${origin} at ${size}: refused with ${decision.status}: ${decision.body.trim()}`);
      if (submission.request.oldSize > (latest?.size ?? 0)) say(maybeRestored(origin));
      return { answer: decision };
    }
    const atSecond = Math.floor(now() / 1000);
    const signer = expectAccepted(cosigner(key, atSecond, nativeEd25519));
    const line = formatSignatureLine(signer.signText(submission.text));
    say(`${origin} at ${size}: cosigned`);
    const own = submission.signatures.map(formatSignatureLine).join("");
    return { keep: `${submission.text}\n${own}${line}`, answer: cosignedAnswer(line) };
  });
}

function maybeRestored(origin: string): string {
  return (
    `${origin} says this witness has cosigned more than it remembers. If its directory was restored from an ` +
    "older copy, start it with --since and the newest checkpoint that bears its cosignature."
  );
}

async function learn(
  note: string,
  store: LatestStore,
  { key, logs }: WitnessSettings,
): Promise<string | undefined> {
  const own = expectAccepted(
    noteVerifier(publicHalf(key, nativeEd25519.publicKeyOf), nativeEd25519),
  );
  const log = logs.find(({ origin }) => note.startsWith(`${origin}\n`));
  if (log === undefined) return "It is of no log that this witness follows.";
  const opened = openCheckpoint(note, own, log.verifiers, log.origin);
  if (isRefusal(opened)) return sentenceOf(opened);
  const { size } = opened.checkpoint;
  const { text, verified: signatures } = opened.note;
  return store.inTurn(log.origin, (latest) => {
    const isNews = size > (latest?.size ?? -1);
    return isNews
      ? { keep: formatNote({ text, signatures }), answer: undefined }
      : { answer: undefined };
  });
}

const LONGEST_BODY_BYTES = 262_144;

/**
 * The witness as a server: `POST …/add-checkpoint`, for monitors `GET …/<hash of the origin>/checkpoint`, and for people
 * `GET /` and `GET /latest?origin=…`.
 */
export function serveWitness(witness: Witness, settings: WitnessSettings): Server {
  const server = createServer((request, response) => {
    respond(request, response, witness).catch((error: unknown) => {
      settings.say(`Failed: ${error instanceof Error ? error.message : error}`);
      // Nothing was promised: the log asks again.
      send(response, 500, "The witness could not keep what it saw, so it has not signed.\n");
    });
  });
  server.requestTimeout = 30_000;
  return server;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  witness: Witness,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://witness.invalid");
  if (url.pathname.endsWith("/add-checkpoint")) {
    if (request.method !== "POST") return send(response, 405, "POST a checkpoint here.\n");
    const body = await readBody(request);
    if (body === undefined) return send(response, 400, "The request is too long or not UTF-8.\n");
    const answer = await witness.addCheckpoint(body);
    return send(response, answer.status, answer.body, answer.contentType);
  }
  if (request.method !== "GET") return send(response, 405, "Only GET here.\n");
  const [, hash] = /\/([0-9a-f]{64})\/checkpoint$/.exec(url.pathname) ?? [];
  if (hash !== undefined || url.pathname.endsWith("/latest")) {
    const note = await (hash === undefined
      ? witness.latest(url.searchParams.get("origin") ?? "")
      : witness.latestByHash(hash));
    return send(response, note === undefined ? 404 : 200, note ?? "No checkpoint of that log.\n");
  }
  return url.pathname === "/"
    ? send(response, 200, `${witness.vkey}\n`)
    : send(response, 404, "There is nothing here.\n");
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length <= LONGEST_BODY_BYTES) chunks.push(chunk);
  }
  return length <= LONGEST_BODY_BYTES ? findUtf8Text(Buffer.concat(chunks)) : undefined;
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  contentType = "text/plain; charset=utf-8",
): void {
  response.writeHead(status, { "content-type": contentType }).end(body);
}
