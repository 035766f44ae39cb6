import { type InferOutput, safeParse } from "valibot";
import { inTransaction, type PerformOptions, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { inBatches } from "../../platform/batches.ts";
import type { House } from "../../platform/house.ts";
import { factsOfError } from "../../platform/log.ts";
import { isRefusal, type Refusal, refuse } from "../../platform/refusal.ts";
import { noteAllTookPart } from "../membership/door.ts";
import { vote } from "./acts/vote.ts";
import type { BallotId, LineId } from "./ballot.ts";
import { listVotingFacts, type VoterFacts } from "./ballot-lock.ts";
import { keepVotes, type VoteToSave } from "./store.ts";
import { words } from "./words.en.ts";

/** A vote that has arrived. */
interface Sent {
  readonly input: InferOutput<typeof vote.input>;
  readonly person: Person;
}

type Outcome = VoteToSave | Refusal;
type Booth = (sent: Sent) => Promise<Outcome>;

const booths = new WeakMap<House, Booth>();

/** One for each house: those who vote at the same moment go through it together. */
function boothOf(house: House): Booth {
  const known = booths.get(house);
  if (known !== undefined) return known;
  const keyOf = ({ input, person }: Sent) => `${input.ballotId} ${person.personId}`;
  const booth = inBatches((batch: readonly Sent[]) => castBatch(house, batch), { keyOf });
  booths.set(house, booth);
  return booth;
}

/**
 * The act of voting, done for many in one transaction: the hour before a close brings thousands a minute, and
 * a commit for each costs more than all else. Each vote is decided by itself; each voter hears after the commit.
 */
export async function voteTogether(house: House, rawInput: unknown, options: PerformOptions) {
  const parsed = safeParse(vote.input, rawInput);
  const { actor } = options;
  if (!parsed.success || actor.kind !== "person") return perform(house, vote, rawInput, options);
  return boothOf(house)({ input: parsed.output, person: actor });
}

/** Where the batch as a whole fails, each is tried alone, so that one vote's trouble is nobody else's. */
async function castBatch(house: House, batch: readonly Sent[]): Promise<readonly Outcome[]> {
  try {
    return await castInOneTransaction(house, batch);
  } catch (error) {
    if (batch.length === 1) throw error;
    house.log.warn("ballots.batch-failed", factsOfError(error));
    return await Promise.all(
      batch.map(async (sent) => (await castInOneTransaction(house, [sent]))[0] as Outcome),
    );
  }
}

function castInOneTransaction(house: House, batch: readonly Sent[]): Promise<readonly Outcome[]> {
  return inTransaction(house, async (tx) => {
    const now = house.clock.now();
    const facts = await listVotingFacts(tx, batch.map(voterOf), now);
    const decided = batch.map((sent, index) => decideOne(sent, facts[index], now));
    const accepted = decided.flatMap((outcome) => (isRefusal(outcome) ? [] : [outcome]));
    if (accepted.length === 0) return decided;
    const kept = await keepVotes(tx, accepted, now);
    const outcomes = decided.map((outcome) => afterSaving(outcome, kept));
    const anew = batch.filter(
      (_, index) => !isRefusal(outcomes[index]) && facts[index]?.isPartNoted === false,
    );
    const people = anew.map(({ person }) => person.personId);
    await noteAllTookPart(tx, people, now);
    return outcomes;
  });
}

const voterOf = ({ input, person }: Sent) => ({
  ballotId: input.ballotId as BallotId,
  personId: person.personId,
});

function decideOne({ input, person }: Sent, facts: VoterFacts | undefined, now: Date): Outcome {
  if (facts === undefined) return refuse("not-found", words.vote.noSuchBallot);
  return vote.decide(facts, input, { actor: person, now });
}

/** A ballot that was counted in the meantime takes no vote. */
const afterSaving = (outcome: Outcome, kept: ReadonlySet<LineId>): Outcome =>
  isRefusal(outcome) || kept.has(outcome.lineId) ? outcome : refuse("conflict", words.vote.closed);
