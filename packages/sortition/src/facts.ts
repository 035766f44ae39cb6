import type { Draw, PromisedValue } from "./draw.ts";
import type { Hex32 } from "./hash.ts";
import { type Refusal, refuse, worded } from "./refusal.ts";

/** What the record says before the draw: the `facts` of its line. Flat, and all of it public. */
export interface CommittedFacts {
  readonly draw: string;
  readonly poolSize: number;
  readonly poolHash: string;
  readonly secretCommitment: string;
  readonly size: number;
  /** See `promiseInWords`. */
  readonly publicValue: string;
}

/** What the record says after it. */
export interface DrawnFacts {
  readonly draw: string;
  readonly seed: string;
  readonly value: string;
}

/** One line of the record, as far as it is about a draw. */
export type DrawFacts = CommittedFacts | DrawnFacts;

/** A promised value in one word, as the record states it: `drand:<chain>:<round>` or `record:<after>:<origin>`. */
export const promiseInWords = (value: PromisedValue): string =>
  value.kind === "drand"
    ? `drand:${value.chain}:${value.round}`
    : `record:${value.after}:${value.origin}`;

/** What is committed to for a draw, from what is known before it; nothing else that the parts may hold. */
export const committedFacts = (parts: {
  readonly draw: string;
  readonly poolSize: number;
  readonly poolHash: Hex32;
  readonly secretCommitment: Hex32;
  readonly size: number;
  readonly promised: PromisedValue;
}): CommittedFacts => ({
  draw: parts.draw,
  poolSize: parts.poolSize,
  poolHash: parts.poolHash,
  secretCommitment: parts.secretCommitment,
  size: parts.size,
  publicValue: promiseInWords(parts.promised),
});

/** What the record says of a draw after it. */
export const drawnFacts = ({ draw, seed, public: { value } }: Draw): DrawnFacts => ({
  draw,
  seed,
  value,
});

const differs = (what: string) =>
  worded`${what} is not the one that the record committed to before the draw.`;

function findBrokenPromise(draw: Draw, facts: CommittedFacts): Refusal | undefined {
  if (facts.poolHash !== draw.poolHash || facts.poolSize !== draw.pool.length) {
    return refuse("against", "pool", differs("The pool"));
  }
  if (facts.secretCommitment !== draw.secretCommitment)
    return refuse("against", "secret", differs("The secret"));
  if (facts.size !== draw.size)
    return refuse("against", "size", differs("The number of people drawn"));
  if (facts.publicValue !== promiseInWords(draw.public))
    return refuse("against", "public-value", differs("The public value"));
  return undefined;
}

const isCommitted = (facts: DrawFacts): facts is CommittedFacts => "poolHash" in facts;

/**
 * Does the draw keep what the record's lines say of it? Lines of other draws are passed over; a draw of which the
 * record committed to nothing, or to two different things, does not hold.
 */
export function findBreach(draw: Draw, lines: readonly DrawFacts[]): Refusal | undefined {
  const own = lines.filter((facts) => facts.draw === draw.draw);
  if (!own.some(isCommitted)) {
    return refuse(
      "against",
      "not-committed",
      worded`The record has no commitment to the draw "${draw.draw}".`,
    );
  }
  for (const facts of own) {
    const breach = isCommitted(facts)
      ? findBrokenPromise(draw, facts)
      : facts.seed === draw.seed && facts.value === draw.public.value
        ? undefined
        : refuse("against", "another-lot", "The record says that another lot was drawn.");
    if (breach !== undefined) return breach;
  }
  return undefined;
}
