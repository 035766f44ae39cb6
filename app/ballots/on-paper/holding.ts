import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { VotingFacts } from "../voting/voting.ts";
import { findVotingFacts } from "../voting/voting-queries.ts";
import { refusals } from "../words.ts";
import { isCode } from "./code.ts";
import type { TypedPaper } from "./fields.ts";
import { findCodes, type PackCodes } from "./pack-queries.ts";

/** Whoever has both codes holds this pack, and votes on its line. */
export interface Held extends Pick<PackCodes, "ballotId" | "lineId" | "personId"> {
  readonly facts: VotingFacts;
}

/**
 * The pack that both codes open. One sentence for whatever is wrong, after the same work: whether there is such a pack,
 * and which of the two codes is right, is nobody's to find out.
 */
export async function holdPack(
  tx: Tx,
  { number, first, second }: TypedPaper,
  now: Date,
): Promise<Held | Refusal> {
  const pack = await findCodes(tx, number);
  const [isFirst, isSecond] = await Promise.all([
    isCode(first, pack?.first),
    isCode(second, pack?.second),
  ]);
  const facts = pack && isFirst && isSecond && (await findVotingFacts(tx, pack, now));
  if (!pack || !facts) return refuse("invalid", refusals.onPaper.wrong);
  const { ballotId, lineId, personId } = pack;
  return { ballotId, lineId, personId, facts };
}
