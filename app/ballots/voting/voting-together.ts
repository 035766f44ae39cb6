import { type InferOutput, safeParse } from "valibot";
import { type doneAlready, type PerformOptions, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { reportUnlessAway } from "../../../platform/database/waiting.ts";
import type { House } from "../../../platform/house.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { refusals as ofPlatform } from "../../../platform/words.ts";
import { inBatches } from "../../../platform/work/batches.ts";
import type { BallotId } from "../ballot.ts";
import { keepVotes, type VoteToSave } from "../store.ts";
import { refusals } from "../words.ts";
import { vote } from "./acts/vote.ts";
import { listVotingFacts, type VotingFactsThen } from "./voting-queries.ts";

/** A vote that has arrived. */
interface Sent {
  readonly rawInput: unknown;
  readonly input: InferOutput<typeof vote.input>;
  readonly person: Person;
}

type Outcome = VoteToSave | Refusal | typeof doneAlready;
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
 * The act of voting, done for many at once: the hour before a close brings thousands a minute, and a transaction for
 * each costs more than all else. Each vote is decided by itself; each voter hears when theirs is kept for good.
 */
export async function voteTogether(house: House, rawInput: unknown, options: PerformOptions) {
  const parsed = safeParse(vote.input, rawInput);
  const { actor } = options;
  if (!parsed.success || actor.kind !== "person") return perform(house, vote, rawInput, options);
  return boothOf(house)({ rawInput, input: parsed.output, person: actor });
}

const castAlone = (house: House, { rawInput, person }: Sent): Promise<Outcome> =>
  perform(house, vote, rawInput, { actor: person });

/** Where the batch as a whole fails, each is tried alone, so that one vote's trouble is nobody else's. */
async function castBatch(house: House, batch: readonly Sent[]): Promise<readonly Outcome[]> {
  try {
    return await castAll(house, batch);
  } catch (error) {
    reportUnlessAway(house.log, "ballots.batch-failed", error);
    return await Promise.all(batch.map((sent) => castAlone(house, sent)));
  }
}

/** Who is neither refused nor kept meets a count or a suspension in this very moment: the act itself says which. */
async function castAll(house: House, batch: readonly Sent[]): Promise<readonly Outcome[]> {
  const { database, clock } = house;
  if (clock.isFarOff) return batch.map(() => refuse("away", ofPlatform["clock-is-off"]));
  const facts = await listVotingFacts(database, batch.map(voterOf), clock.inStatement());
  const decided = batch.map((sent, index) => decideOne(sent, facts[index]));
  const accepted = decided.flatMap((outcome) => (isRefusal(outcome) ? [] : [outcome]));
  const at = facts.find((found) => found !== undefined)?.at;
  const kept = at && accepted.length > 0 ? await keepVotes(database, accepted, at) : new Set();
  return await Promise.all(
    batch.map((sent, index) => {
      const outcome = decided[index] as VoteToSave | Refusal;
      return isRefusal(outcome) || kept.has(outcome.lineId) ? outcome : castAlone(house, sent);
    }),
  );
}

const voterOf = ({ input, person }: Sent) => ({
  ballotId: input.ballotId as BallotId,
  personId: person.personId,
});

function decideOne(
  { input, person }: Sent,
  facts: VotingFactsThen | undefined,
): VoteToSave | Refusal {
  if (facts === undefined) return refuse("not-found", refusals.vote.noSuchBallot);
  return vote.decide(facts, input, { actor: person, now: facts.at });
}
