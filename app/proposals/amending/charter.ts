import type { Tx } from "../../../platform/database/database.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import {
  decideCharter,
  findCharter,
  lockCharter,
  readCharter,
  setCharter,
} from "../../rulebook/door.ts";
import type { Proposal } from "../proposal.ts";
import { words } from "../words.ts";

export interface AdoptedCharter {
  readonly proposal: Proposal;
  readonly body: string;
  readonly ballotPath: string;
  readonly at: Date;
}

/**
 * Sets the constitution's text as a ballot adopted it, beside what another ballot has changed since it was written.
 * @returns what the record says of it
 */
export async function carryOutCharter(
  tx: Tx,
  { proposal, body, ballotPath, at }: AdoptedCharter,
): Promise<string> {
  await lockCharter(tx);
  const current = await readCharter(tx);
  const before = await findCharter(tx, proposal.aboutCharter ?? 0);
  const change = { before: before.paragraphs, body, by: ballotPath };
  const paragraphs = decideCharter(current.paragraphs, change);
  if (isRefusal(paragraphs)) return words.record.charterNotSet(paragraphs.says);
  const setBy = words.setByBallot(proposal.title);
  await setCharter(tx, { paragraphs, setBy, setByPath: ballotPath }, at);
  return words.record.charterSet;
}
