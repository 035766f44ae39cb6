import { type ArchiveItem, readItems } from "../archive/items.ts";
import type { Chunks } from "../archive/records.ts";
import { findCredentialText } from "../ballot/ballot.ts";
import type { Election } from "../election/election.ts";
import type { Backend } from "../groups/backend.ts";
import { textFingerprint } from "../groups/suite.ts";
import { isRefusal } from "../refusal.ts";
import { emptyTally, joinTallies, type PartialTally } from "../tally/tally.ts";
import {
  type BallotToCheck,
  type JobResult,
  type JobRunner,
  type Problem,
  readTallyPart,
} from "./jobs.ts";
import type { Outline } from "./verify-outline.ts";
import type { CheckedSetup } from "./verify-setup.ts";

export const BALLOTS_PER_JOB = 16;

/** More than anybody reads; a file that is wrong throughout need not fill the memory. */
export const MOST_PROBLEMS = 100;

/** Keeps the runner busy without ever piling up more work than it can take. */
class JobQueue {
  readonly #runner: JobRunner;
  readonly #take: (result: JobResult) => void;
  readonly #underWay = new Set<Promise<void>>();

  constructor(runner: JobRunner, take: (result: JobResult) => void) {
    this.#runner = runner;
    this.#take = take;
  }

  async add(job: Parameters<JobRunner["run"]>[0]): Promise<void> {
    const done: Promise<void> = this.#runner.run(job).then((result) => {
      this.#underWay.delete(done);
      this.#take(result);
    });
    this.#underWay.add(done);
    if (this.#underWay.size >= this.#runner.parallel * 2) await Promise.race(this.#underWay);
  }

  async finish(): Promise<void> {
    await Promise.all(this.#underWay);
  }
}

interface BallotPass {
  readonly election: Election;
  readonly setup: CheckedSetup;
  readonly outline: Outline;
  readonly problems: Problem[];
  tally: PartialTally;
  checked: number;
}

// Whose ballot it is decides the coordinator; whether it is a good one, any thread.
function prepare(pass: BallotPass, backend: Backend, text: string, number: number): BallotToCheck {
  const credential = findCredentialText(text) ?? "";
  const weight = pass.setup.weightOf.get(credential);
  if (weight === undefined && credential !== "") {
    const sentence = "The ballot was cast with a credential that is not on the list.";
    const trackingNumber = textFingerprint(backend, text);
    const where = "credential";
    pass.problems.push({
      code: "ballot.credential",
      where,
      sentence,
      ballot: number,
      trackingNumber,
    });
  }
  const counts = weight !== undefined && pass.outline.lastBallotOf.get(credential) === number;
  return counts ? { number, text, weight: weight.toString() } : { number, text };
}

function takeResult(pass: BallotPass, backend: Backend, result: JobResult): void {
  if (pass.problems.length < MOST_PROBLEMS) pass.problems.push(...result.problems);
  if (result.tally === undefined) return;
  const part = readTallyPart(pass.election, result.tally);
  if (part.counted > 0) pass.tally = joinTallies(backend, pass.election, pass.tally, part);
}

async function* ballotTexts(
  backend: Backend,
  chunks: Chunks,
  { ballotCount, lastBallotEvent }: Outline,
): AsyncGenerator<string | Problem, void> {
  let number = 0;
  let last: ArchiveItem | undefined;
  for await (const item of readItems(backend, chunks)) {
    if (number === ballotCount || isRefusal(item)) break;
    if (item.type !== "Ballot") continue;
    number++;
    last = item;
    yield item.texts[0] ?? "";
  }
  if (number !== ballotCount || (last?.eventHash ?? "") !== lastBallotEvent) {
    const sentence = "The file changed while it was being read. Try again.";
    yield { code: "archive.history", where: "ballots", sentence };
  }
}

/** Second pass: every ballot in full (§14.4), also those that were superseded. */
export async function checkAllBallots(
  backend: Backend,
  runner: JobRunner,
  chunks: Chunks,
  setup: CheckedSetup,
  outline: Outline,
  ballotsPerJob: number,
  onChecked: (count: number) => void,
): Promise<{ readonly problems: readonly Problem[]; readonly tally: PartialTally }> {
  const { election } = setup;
  const problems: Problem[] = [];
  const pass: BallotPass = {
    election,
    setup,
    outline,
    problems,
    tally: emptyTally(election),
    checked: 0,
  };
  const queue = new JobQueue(runner, (result) => takeResult(pass, backend, result));
  let batch: BallotToCheck[] = [];
  const flush = async (): Promise<void> => {
    await queue.add({ kind: "ballots", electionText: election.text, ballots: batch });
    pass.checked += batch.length;
    batch = [];
    onChecked(pass.checked);
  };
  let number = 0;
  for await (const text of ballotTexts(backend, chunks, outline)) {
    if (typeof text !== "string") problems.push(text);
    else batch.push(prepare(pass, backend, text, ++number));
    if (batch.length >= ballotsPerJob) await flush();
    if (problems.length >= MOST_PROBLEMS) break;
  }
  if (batch.length > 0) await flush();
  await queue.finish();
  problems.sort((a, b) => (a.ballot ?? 0) - (b.ballot ?? 0));
  return { problems, tally: pass.tally };
}
