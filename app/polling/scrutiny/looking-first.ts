import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import {
  type SealedBallotId,
  type SealedClosed,
  type SealedOpened,
  setFirstLook,
} from "../../ballots/door.ts";
import { findElectionId } from "../../elections/addresses.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { postFirstLook } from "./letters.ts";
import { listServing } from "./scrutiny-queries.ts";

/** From now on the count waits for scrutineers, where there are any. */
export async function holdForScrutineers(
  tx: Tx,
  election: number,
  sealedId: SealedBallotId,
): Promise<void> {
  const serving = await listServing(tx, election);
  const { scrutinyHours } = await rulesInForce(tx);
  await setFirstLook(tx, sealedId, serving.length === 0 ? 0 : scrutinyHours);
}

/** Some said yes before there was a ballot. */
export async function prepareFirstLook(tx: Tx, opened: SealedOpened): Promise<void> {
  const election = findElectionId(opened.path);
  if (election !== undefined) await holdForScrutineers(tx, election, opened.sealedId);
}

/** It is counted: scrutineers hear that they can look, and until when nobody else can. */
export async function tellFirstLook(tx: Tx, closed: SealedClosed, house: House): Promise<void> {
  const election = findElectionId(closed.path);
  if (election === undefined || closed.heldUntil === undefined) return;
  const people = await listServing(tx, election);
  await postFirstLook(tx, house, { election, people, until: closed.heldUntil });
}
