import {
  decodeText,
  ED25519,
  type Election,
  type EncryptedTally,
  emptyTally,
  encryptedTallyCodec,
  expectAccepted,
  joinTallies,
  type PartialTally,
  type Shuffle,
  shuffleCodec,
} from "@breakthrough/sealed-ballot";
import type { Reader } from "../../../../platform/database/database.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { mainTextIn } from "./archive-texts.ts";
import { backend } from "./backend.ts";
import { listEventsOf } from "./box-queries.ts";
import type { SlicePart } from "./box-tables.ts";

export const readTally = (election: Election, text: string): EncryptedTally =>
  expectAccepted(decodeText(encryptedTallyCodec(election), text, ED25519));

const readPart = (election: Election, part: SlicePart): PartialTally => ({
  counted: part.counted,
  totalWeight: BigInt(part.totalWeight),
  tally: readTally(election, part.tallyText),
});

/** The parts of all slices joined, in their order: the same whoever did which. */
export const joinParts = (election: Election, parts: readonly SlicePart[]): PartialTally =>
  parts
    .map((part) => readPart(election, part))
    .filter(({ counted }) => counted > 0)
    .reduce((sum, part) => joinTallies(backend, election, sum, part), emptyTally(election));

const mixedIn = (text: string): Shuffle["ciphertexts"] =>
  expectAccepted(decodeText(shuffleCodec, text, ED25519)).ciphertexts;

/** The sum as the next trustee finds it: as it was added up, or as the last one has shuffled it. Its text, sealed. */
export async function findCurrentTally(
  db: Reader,
  id: SealedBallotId,
  election: Election,
): Promise<string | undefined> {
  const [sum] = await listEventsOf(db, id, "EncryptedTally");
  if (sum === undefined) return undefined;
  const last = (await listEventsOf(db, id, "Shuffle")).at(-1);
  if (last === undefined) return mainTextIn(sum.bytes);
  // A ranked ballot has one question, so that the list of shuffled questions is the whole sum.
  return encryptedTallyCodec(election).write(mixedIn(mainTextIn(last.bytes)));
}
