import type { Reader } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import {
  findPublished,
  findVerifierKey,
  listNewestCosignatures,
  type Published,
  waitingMilliseconds,
} from "../publishing/published-queries.ts";

/** What a witness has signed last. */
export interface WitnessState {
  readonly name: string;
  readonly signed: { readonly at: Date; readonly size: number } | undefined;
}

/** How far the record is sealed, and by whom. */
export interface SealState {
  readonly published: Published | undefined;
  readonly verifierKey: string | undefined;
  readonly isStuck: boolean;
  readonly quorum: number;
  readonly witnesses: readonly WitnessState[];
}

/** Sealing takes a second or two, and a witness a few more. */
const STUCK_AFTER_MS = 5 * 60_000;

/** Have lines been waiting to be sealed for longer than they should? Then no ballot is opened or counted. */
export const isStuck = async (db: Reader): Promise<boolean> =>
  (await waitingMilliseconds(db)) > STUCK_AFTER_MS;

export async function readSealState(house: House): Promise<SealState> {
  const { database, sealing } = house;
  const [published, verifierKey, stuck, cosignatures] = await Promise.all([
    findPublished(database),
    findVerifierKey(database),
    isStuck(database),
    listNewestCosignatures(database),
  ]);
  const witnesses = sealing.witnesses.map(({ verifier, verifierKey: witness }) => ({
    name: verifier.name,
    signed: cosignatures.find((cosignature) => cosignature.witness === witness),
  }));
  return { published, verifierKey, isStuck: stuck, quorum: sealing.quorum, witnesses };
}
