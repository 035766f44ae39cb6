import {
  appendSetup,
  credentialText,
  decodeText,
  type Election,
  IDENTITY,
  isRefusal as isSealedRefusal,
  listOwners,
  type RollEntry,
  readCredentialList,
  readElection,
  type Refusal as SealedRefusal,
  startArchive,
  textFingerprint,
  trusteesCodec,
} from "@breakthrough/sealed-ballot";
import { byClock } from "../../../../platform/capacity.ts";
import type { Reader, Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { othersTurn } from "../../../../platform/work/others-turn.ts";
import { sealedPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import type { SealedBallot, SealedBallotId, SealedStage } from "../sealed-ballot.ts";
import { lockSealedBallot } from "../sealed-queries.ts";
import { moveStage } from "../sealed-store.ts";
import { textsIn } from "./archive-texts.ts";
import { backend } from "./backend.ts";
import { findKeys, listEventsOf } from "./box-queries.ts";
import { appendEvents, fileTimeOf, insertCredentials, insertKeys } from "./box-store.ts";
import { electionOf } from "./election-text.ts";

export interface TrusteesMade {
  /** As the public file has it. */
  readonly trusteesText: string;
  /** The election's key in hexadecimal digits. */
  readonly publicKeyText: string;
}

/** The ballot, held, if it stands at this stage. */
export async function lockAt(
  tx: Tx,
  id: SealedBallotId,
  stage: SealedStage,
): Promise<SealedBallot | Refusal> {
  const ballot = await lockSealedBallot(tx, id);
  if (ballot === undefined) return refuse("not-found", refusals.sealed.box.noSuchBallot);
  return ballot.stage === stage ? ballot : refuse("conflict", refusals.sealed.box.otherStage);
}

/** What a package's refusal is to whoever handed the text in: its own sentence, as data of ours. */
export const refuseText = ({ code, sentence, where }: SealedRefusal): Refusal =>
  refuse("invalid", refusals.sealed.box.wrongText(sentence, where, code));

/** Keeps the key that the trustees have made together: `keys` → `codes`. */
export async function saveTrustees(
  tx: Tx,
  house: House,
  id: SealedBallotId,
  made: TrusteesMade,
): Promise<Refusal | undefined> {
  const ballot = await lockAt(tx, id, "keys");
  if (isRefusal(ballot)) return ballot;
  const election = electionOf(ballot, { ...made, registrar: "", party: house.partyName });
  if (isSealedRefusal(election)) return refuseText(election);
  const trustees = decodeText(trusteesCodec, made.trusteesText);
  const owners = isSealedRefusal(trustees) ? [] : listOwners(trustees);
  if (owners.length !== ballot.trusteesWanted) {
    return refuse("invalid", refusals.sealed.box.otherTrustees(ballot.trusteesWanted));
  }
  await insertKeys(tx, id, made);
  await moveStage(tx, ballot, "codes");
  await house.record(
    tx,
    {
      act: "ballots.keep-keys",
      by: byClock,
      on: sealedPath(id),
      says: words.sealed.box.record.keys(ballot.title, owners.length, ballot.trusteesNeeded),
      facts: { ballot: id, trustees: textFingerprint(backend, made.trusteesText) },
    },
    house.clock.now(),
  );
  return undefined;
}

export interface ListMade {
  /** The public halves of all voting codes, spare ones too, in ascending order: JSON, as the public file has it. */
  readonly listText: string;
  /** Who made the codes: an office, or the platform itself. */
  readonly registrar: string;
}

/** Keeps the list of voting codes and begins the public file: `codes` → `ready`. */
export async function saveCredentialList(
  tx: Tx,
  house: House,
  id: SealedBallotId,
  { listText, registrar }: ListMade,
): Promise<Refusal | undefined> {
  const ballot = await lockAt(tx, id, "codes");
  if (isRefusal(ballot)) return ballot;
  const credentials = await readCredentials(ballot, listText);
  if (isRefusal(credentials)) return credentials;
  const keys = await findKeys(tx, id);
  if (keys === undefined) throw new Error("a ballot at its codes has keys");
  const { trusteesText } = keys;
  const election = electionOf(ballot, { trusteesText, registrar, party: house.partyName });
  if (isSealedRefusal(election)) return refuseText(election);
  await insertCredentials(tx, id, credentials);
  const head = startArchive(fileTimeOf(ballot)).bytes;
  const texts = { election: election.text, trustees: trusteesText, credentials: listText };
  const [setup] = await appendEvents(
    tx,
    ballot,
    [{ type: "Setup", append: (tip) => appendSetup(backend, tip, texts) }],
    head,
  );
  await moveStage(tx, ballot, "ready");
  await house.record(
    tx,
    {
      act: "ballots.keep-codes",
      by: byClock,
      on: sealedPath(id),
      says: words.sealed.box.record.codes(ballot.title, credentials.length),
      facts: {
        ballot: id,
        uuid: ballot.uuid,
        election: election.fingerprint,
        trustees: textFingerprint(backend, trusteesText),
        credentials: textFingerprint(backend, listText),
        head: setup?.event_hash,
      },
    },
    house.clock.now(),
  );
  return undefined;
}

async function readCredentials(
  { rollSize, spareCodes }: SealedBallot,
  listText: string,
): Promise<readonly string[] | Refusal> {
  const entries = readCredentialList(listText);
  if (isSealedRefusal(entries)) return refuseText(entries);
  const wanted = rollSize + spareCodes;
  if (entries.length !== wanted) {
    return refuse("invalid", refusals.sealed.box.otherLength(entries.length, wanted));
  }
  const texts = entries.map(({ credential }) => credentialText(credential));
  const isInOrder = texts.every((text, index) => index === 0 || (texts[index - 1] ?? "") < text);
  if (!isInOrder) return refuse("invalid", refusals.sealed.box.otherOrder);
  return (await areUsable(entries)) ? texts : refuse("invalid", refusals.sealed.box.unusable);
}

const TOGETHER = 64;

async function areUsable(entries: readonly RollEntry[]): Promise<boolean> {
  for (const [index, { credential, weight, voterId }] of entries.entries()) {
    if (index % TOGETHER === 0) await othersTurn();
    const isNobodys = Buffer.compare(credential, IDENTITY) === 0;
    if (isNobodys || !backend.isMember(credential)) return false;
    if (weight !== 1n || voterId !== undefined) return false;
  }
  return true;
}

/** The election as its public file begins. @throws where it has not begun */
export async function readSetup(
  db: Reader,
  id: SealedBallotId,
): Promise<{ readonly election: Election; readonly trusteesText: string }> {
  const [setup] = await listEventsOf(db, id, "Setup");
  if (setup === undefined) throw new Error("the public file has not begun");
  const [electionText = "", trusteesText = ""] = textsIn(setup.bytes);
  const election = readElection(backend, electionText);
  if (isSealedRefusal(election)) throw new Error(election.sentence);
  return { election, trusteesText };
}

const elections = new WeakMap<Reader, Map<SealedBallotId, Election>>();

/** The same, remembered for each database: what stands in the file never changes. */
export async function electionOfBallot(db: Reader, { id }: SealedBallot): Promise<Election> {
  const known = elections.get(db) ?? new Map<SealedBallotId, Election>();
  elections.set(db, known);
  const remembered = known.get(id);
  if (remembered !== undefined) return remembered;
  const { election } = await readSetup(db, id);
  if (known.size > 100) known.clear();
  known.set(id, election);
  return election;
}
