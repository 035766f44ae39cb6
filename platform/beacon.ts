import {
  type BeaconChain,
  isSignedRound,
  type PublicValue,
  QUICKNET,
  randomnessOf,
} from "@breakthrough/sortition";
import { factsOfError, type Log } from "./log/log.ts";

export type BeaconValue = Extract<PublicValue, { kind: "drand" }>;

/** A public source of random values, which nobody in the party can steer: drand's quicknet. */
export interface PublicBeacon {
  readonly chain: BeaconChain;
  /** A round with its signature checked. Undefined while no source has it. */
  findRound(round: number): Promise<BeaconValue | undefined>;
}

const MOST_MILLISECONDS = 5000;
const MOST_CHARACTERS = 4096;

/** @param urls relays of the network, without a slash at the end, asked in turn. None is trusted. */
export const openBeacon = (
  urls: readonly string[],
  log: Log,
  chain: BeaconChain = QUICKNET,
): PublicBeacon => ({
  chain,
  findRound: async (round) => {
    for (const url of urls) {
      const value = await findAt(url, round, chain, log);
      if (value !== undefined) return value;
    }
    return undefined;
  },
});

/** A relay that is down, late or wrong is passed over: the next one has the same value. */
async function findAt(
  url: string,
  round: number,
  chain: BeaconChain,
  log: Log,
): Promise<BeaconValue | undefined> {
  try {
    const signal = AbortSignal.timeout(MOST_MILLISECONDS);
    const answer = await fetch(`${url}/${chain.hash}/public/${round}`, { signal });
    if (!answer.ok) return undefined;
    const text = await answer.text();
    const { signature } = JSON.parse(text.slice(0, MOST_CHARACTERS)) as { signature?: unknown };
    if (typeof signature === "string" && isSignedRound(chain, round, signature)) {
      const value = randomnessOf(signature);
      return { kind: "drand", chain: chain.hash, round, value, signature };
    }
    log.warn("beacon.not-signed", { url, round });
  } catch (error) {
    log.warn("beacon.unreachable", { url, round, ...factsOfError(error) });
  }
  return undefined;
}
