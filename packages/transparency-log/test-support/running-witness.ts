import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { openWitness, serveWitness, type Witness } from "../cli/witness-server.ts";
import {
  expectAccepted,
  type HttpAnswer,
  type NoteVerifier,
  parseSignatureLine,
} from "../src/index.ts";
import { LOG_KEY, ORIGIN, verifierOf, WITNESS_KEY } from "./made-up-log.ts";

type Post = (body: string | Uint8Array<ArrayBuffer>) => Promise<HttpAnswer>;

export type RunningWitness = {
  readonly witness: Witness;
  readonly url: string;
  readonly post: Post;
  stop(): Promise<void>;
};

/** A temporary directory in which witnesses are started, each on a port of its own. */
export type WitnessPlace = {
  readonly directory: string;
  /** What the witnesses told whoever runs them. */
  readonly said: string[];
  /** `verifiers` are the log's keys that it trusts; one if not said. */
  start(folder?: string, verifiers?: readonly NoteVerifier[]): Promise<RunningWitness>;
  end(): Promise<void>;
};

/** The time by which made-up witnesses sign. */
export const WITNESS_SECOND = 1_679_315_147n;

export function aWitnessPlace(): WitnessPlace {
  const directory = mkdtempSync(join(tmpdir(), "witness-"));
  const said: string[] = [];
  const running = new Set<RunningWitness>();
  return {
    directory,
    said,
    start: async (folder = "data", verifiers = [verifierOf(LOG_KEY)]) => {
      const started = await startWitness(join(directory, folder), said, verifiers);
      const stop = async () => {
        if (running.delete(one)) await started.stop();
      };
      const one = { ...started, stop };
      running.add(one);
      return one;
    },
    end: async () => {
      for (const one of running) await one.stop();
      rmSync(directory, { recursive: true });
    },
  };
}

async function startWitness(
  directory: string,
  said: string[],
  verifiers: readonly NoteVerifier[],
): Promise<RunningWitness> {
  const settings = {
    key: WITNESS_KEY,
    logs: [{ origin: ORIGIN, verifiers }],
    directory,
    now: () => Number(WITNESS_SECOND) * 1000 + 500,
    say: (line: string) => said.push(line),
  };
  const witness = await openWitness(settings);
  const server = serveWitness(witness, settings);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await witness.close();
  };
  return { witness, url, post: poster(url), stop };
}

export const poster =
  (url: string): Post =>
  async (body) => {
    const response = await fetch(`${url}/add-checkpoint`, { method: "POST", body });
    const contentType = response.headers.get("content-type") ?? "";
    return { status: response.status, contentType, body: await response.text() };
  };

/** The answer has the made-up witness's signature of that note. */
export function expectCosigned(answer: HttpAnswer, note: string): void {
  expect(answer.status, answer.body).toBe(200);
  const signature = expectAccepted(parseSignatureLine(answer.body.slice(0, -1)));
  const text = note.slice(0, note.indexOf("\n\n") + 1);
  expect(verifierOf(WITNESS_KEY).verifyText(text, signature.bytes)).toBe(true);
}
