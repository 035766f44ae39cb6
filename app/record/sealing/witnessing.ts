import {
  askWitness,
  type Cosigned,
  cosignedAt,
  formatSignatureLine,
  type HttpAnswer,
  isRefusal,
  nodesFromTiles,
  proveConsistency,
  sentenceOf,
} from "@breakthrough/transparency-log";
import { nativeSha256 } from "@breakthrough/transparency-log/node";
import type { Database } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { Witness } from "../../../platform/sealing.ts";
import {
  findNewestCheckpoint,
  listNewestCosignatures,
  type SignedTree,
} from "../publishing/published-queries.ts";
import { tilesOf } from "../publishing/tile-queries.ts";
import { publishWhenWitnessed, saveCosignature } from "./store.ts";

/**
 * Shows the newest checkpoint to every witness that has not signed it yet, keeps what they sign, and publishes it once
 * enough of them have. A witness that is away holds up nobody but the quorum.
 */
export async function askWitnesses(
  house: House,
  stopping?: AbortSignal,
  machineMs = performance.now(),
): Promise<void> {
  const { database, sealing, clock } = house;
  if (sealing.witnesses.length === 0) return;
  const newest = await findNewestCheckpoint(database);
  if (newest === undefined || stopping?.aborted) return;
  const signed = new Map(
    (await listNewestCosignatures(database)).map(({ witness, size }) => [witness, size]),
  );
  const asked = sealing.witnesses
    .map((witness) => ({ witness, oldSize: signed.get(witness.verifierKey) ?? 0 }))
    .filter(({ oldSize }) => oldSize < newest.size)
    .filter(({ witness }) => isItsTurn(database, witness, machineMs));
  await Promise.all(asked.map((one) => askOne(house, newest, one, machineMs)));
  const keys = sealing.witnesses.map(({ verifierKey }) => verifierKey);
  await publishWhenWitnessed(database, { ...newest, keys, quorum: sealing.quorum }, clock.now());
}

interface Cosigner {
  readonly witness: Witness;
  readonly oldSize: number;
}

async function askOne(
  { database, log }: House,
  { note, size }: SignedTree,
  { witness, oldSize }: Cosigner,
  machineMs: number,
): Promise<void> {
  const readNodes = nodesFromTiles(tilesOf(database), { hash: nativeSha256 });
  const answer = await askWitness({
    note,
    witness: witness.verifier,
    oldSize,
    post: (body) => post(`${witness.url}/add-checkpoint`, body),
    proveFrom: (from) => proveConsistency(from, size, readNodes, nativeSha256),
  }).catch((error: unknown) => notReached(error));
  if (isCosigned(answer)) {
    noteSuccess(database, witness);
    return saveCosignature(database, cosignatureOf(answer, witness, size));
  }
  noteFailure(database, witness, machineMs);
  const says = isRefusal(answer) ? sentenceOf(answer) : answer.says;
  log.warn("record.witness", { witness: witness.verifier.name, says });
}

/** No answer at all: the network, or a witness that is switched off. */
const notReached = (error: unknown) => ({
  kind: "not reached" as const,
  says: error instanceof Error ? `${error.name}: ${error.message}` : "It cannot be reached.",
});

const isCosigned = (answer: { readonly kind: string }): answer is Cosigned =>
  answer.kind === "cosigned";

function cosignatureOf({ signatures }: Cosigned, { verifierKey }: Witness, size: number) {
  const [signature] = signatures;
  if (signature === undefined) throw new Error("cosigned without a signature");
  const seconds = Number(cosignedAt(signature.bytes) ?? 0n);
  const at = new Date(seconds * 1000);
  return { size, witness: verifierKey, line: formatSignatureLine(signature), at };
}

const PATIENCE_MS = 10_000;
const LONGEST_ANSWER_BYTES = 16_384;

async function post(url: string, body: string): Promise<HttpAnswer> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(url, { method: "POST", body, signal, redirect: "error" });
  const contentType = response.headers.get("content-type") ?? "";
  return { status: response.status, contentType, body: await shortText(response) };
}

/** A signature is a few hundred bytes; whoever sends megabytes is no witness of ours. */
async function shortText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > LONGEST_ANSWER_BYTES) throw new Error("The answer is too long.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

interface Trouble {
  readonly failures: number;
  readonly until: number;
}

const troubles = new WeakMap<Database, Map<string, Trouble>>();
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 120_000;

const troublesOf = (database: Database): Map<string, Trouble> => {
  const known = troubles.get(database) ?? new Map<string, Trouble>();
  troubles.set(database, known);
  return known;
};

const isItsTurn = (database: Database, { verifierKey }: Witness, now: number): boolean =>
  (troublesOf(database).get(verifierKey)?.until ?? 0) <= now;

const noteSuccess = (database: Database, { verifierKey }: Witness) =>
  troublesOf(database).delete(verifierKey);

/** Waits twice as long after each failure, so that a witness that is away fills neither log nor network. */
function noteFailure(database: Database, { verifierKey }: Witness, now: number): void {
  const failures = (troublesOf(database).get(verifierKey)?.failures ?? 0) + 1;
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
  troublesOf(database).set(verifierKey, { failures, until: now + wait });
}
