import { readPublishedRoll } from "../election/credentials.ts";
import { type Election, readElection } from "../election/election.ts";
import { type Backend, isSameBytes } from "../groups/backend.ts";
import type { Tools } from "../groups/proofs.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { hasRankedQuestion } from "../tally/tally.ts";
import { checkTrustees, type Trustees } from "../trustees/trustees.ts";
import type { JobRunner, Problem } from "./jobs.ts";

/** A set-up whose texts are sound: election, trustees, and who may vote with which weight. */
export interface CheckedSetup {
  readonly election: Election;
  readonly trustees: Trustees;
  readonly weightOf: ReadonlyMap<string, bigint>;
}

function readRoll(
  { group }: Backend,
  election: Election,
  text: string,
): ReadonlyMap<string, bigint> | Refusal {
  const weightOf = readPublishedRoll(text, group);
  if (isRefusal(weightOf) || !hasRankedQuestion(election)) return weightOf;
  // A ranking is published as it is: one that counted twice would have no meaning (§8).
  return [...weightOf.values()].every((weight) => weight === 1n)
    ? weightOf
    : refuse("credentials.invalid.weights", "", "A ranked question allows no weights but 1.");
}

/** Reads and checks the texts of the set-up (§14.2 and the form of §14.3). */
export function checkSetupTexts(tools: Tools, texts: readonly string[]): CheckedSetup | Refusal {
  const [electionText = "", trusteesText = "", credentialsText = ""] = texts;
  const election = readElection(tools.backend, electionText);
  if (isRefusal(election)) return election.within("election");
  const checked = checkTrustees(tools, trusteesText);
  if (isRefusal(checked)) return checked.within("trustees");
  if (!isSameBytes(checked.publicKey, election.public_key)) {
    const sentence = "The election key is not the product of the trustees' keys.";
    return refuse("election.key.not-from-trustees", "election.public_key", sentence);
  }
  const weightOf = readRoll(tools.backend, election, credentialsText);
  if (isRefusal(weightOf)) return weightOf.within("credentials");
  return { election, trustees: checked.trustees, weightOf };
}

const CREDENTIALS_PER_JOB = 250;

/** Checks that every credential on the list lies inside the group (§14.3). */
export async function checkCredentialGroup(
  runner: JobRunner,
  credentials: readonly string[],
): Promise<readonly Problem[]> {
  const jobs: Promise<readonly Problem[]>[] = [];
  for (let from = 0; from < credentials.length; from += CREDENTIALS_PER_JOB) {
    const elements = credentials.slice(from, from + CREDENTIALS_PER_JOB);
    jobs.push(runner.run({ kind: "credentials", elements, from }).then((r) => r.problems));
  }
  return (await Promise.all(jobs)).flat();
}

/** Compares the archive's list with the weights by credential that somebody kept from before the vote. */
export function compareRoll(
  { weightOf }: CheckedSetup,
  kept: ReadonlyMap<string, bigint>,
): Problem | undefined {
  const known = [...kept].filter(([key]) => weightOf.has(key));
  const added = weightOf.size - known.length;
  const removed = kept.size - known.length;
  const reweighed = known.filter(([key, weight]) => weightOf.get(key) !== weight).length;
  if (added + removed + reweighed === 0) return undefined;
  const sentence = `Against your roll, ${added} credentials were added, ${removed} removed and ${reweighed} given another weight.`;
  return { code: "expectation.roll", where: "credentials", sentence };
}
