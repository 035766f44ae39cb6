import {
  type Checksums,
  type Fingerprint,
  listFingerprints,
  trusteeChecksums,
} from "../archive/fingerprints.ts";
import { readKeptRoll } from "../archive/kept-files.ts";
import type { Chunks } from "../archive/records.ts";
import type { Election } from "../election/election.ts";
import type { Backend } from "../groups/backend.ts";
import { type Tools, toolsOf } from "../groups/proofs.ts";
import { isRefusal, type RefusalPart } from "../refusal.ts";
import type { Result } from "../tally/result.ts";
import { hasRankedQuestion, type PartialTally } from "../tally/tally.ts";
import { type JobRunner, type Problem, problemOf } from "./jobs.ts";
import { BALLOTS_PER_JOB, checkAllBallots } from "./verify-ballots.ts";
import { type Outline, readOutline } from "./verify-outline.ts";
import {
  type CheckedSetup,
  checkCredentialGroup,
  checkSetupTexts,
  compareRoll,
} from "./verify-setup.ts";
import {
  checkDecryptions,
  checkFinalResult,
  checkShuffles,
  checkTally,
  openingTally,
} from "./verify-tally.ts";

export type Stage = "voting" | "closed" | "mixing" | "decrypting" | "finished";

/** Something that was checked and found right, in words. */
export interface Finding {
  readonly check:
    | "archive"
    | "trustees"
    | "credentials"
    | "ballots"
    | "tally"
    | "shuffles"
    | "decryptions"
    | "result"
    | "expectations";
  readonly sentence: string;
}

export interface Progress {
  readonly phase:
    | "reading"
    | "credentials"
    | "ballots"
    | "tally"
    | "shuffles"
    | "decryptions"
    | "result";
  readonly done: number;
  readonly total: number;
}

/** What the verifier knows from elsewhere than the archive. */
export interface Expectations {
  /** Fingerprints published elsewhere, in hex or Base64; each must be one of the archive's. */
  readonly fingerprints?: readonly string[];
  /** The credential list as somebody kept it from before the vote: JSON in any spelling, or a credential a line. */
  readonly rollText?: string;
  /** How many trustees were to mix ranked ballots. One if nothing was agreed. */
  readonly leastMixers?: number;
}

export interface Verification {
  readonly backend: Backend;
  readonly runner: JobRunner;
  /** Gives the archive's bytes from the beginning, each time it is called. */
  readonly open: () => Chunks;
  readonly expectations?: Expectations;
  readonly onProgress?: (progress: Progress) => void;
  /** How many ballots one job takes; small jobs share out better, large ones cost less to send. */
  readonly ballotsPerJob?: number;
}

export interface Report {
  readonly verdict: "valid" | "invalid" | "unreadable";
  readonly stage?: Stage;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly election?: Election;
  readonly fingerprints: readonly Fingerprint[];
  readonly checksums?: Checksums;
  readonly ballotCount: number;
  readonly countedCount?: number;
  readonly result?: Result;
}

const UNREADABLE: ReadonlySet<RefusalPart> = new Set([
  "archive.start",
  "archive.cut",
  "election.unsupported",
  "expectation.unreadable",
]);

/** What one verification has found so far. */
interface Notes {
  readonly tools: Tools;
  readonly input: Verification;
  readonly findings: Finding[];
  readonly problems: Problem[];
  outline?: Outline;
  setup?: CheckedSetup;
  keptRoll?: ReadonlyMap<string, bigint>;
  checksums?: Checksums;
  counted?: PartialTally;
  result?: Result;
}

/** Only what was found right is a finding; after the first problem there is nothing to praise. */
function note(notes: Notes, check: Finding["check"], sentence: string): void {
  if (notes.problems.length === 0) notes.findings.push({ check, sentence });
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}

function stageOf(
  { isClosed, tally, isMixed, decryptions, result }: Outline,
  election: Election,
): Stage {
  if (result !== undefined) return "finished";
  if (tally === undefined) return isClosed ? "closed" : "voting";
  if (decryptions.length > 0 || isMixed || !hasRankedQuestion(election)) return "decrypting";
  return "mixing";
}

function report(notes: Notes): Report {
  const { findings, problems, outline, setup, checksums, counted, result } = notes;
  const isUnreadable = problems.some((problem) => UNREADABLE.has(problem.code));
  const sound = problems.length === 0 ? "valid" : "invalid";
  return {
    verdict: isUnreadable ? "unreadable" : sound,
    findings,
    problems,
    fingerprints: checksums === undefined ? [] : listFingerprints(checksums),
    ballotCount: outline?.ballotCount ?? 0,
    ...(outline && setup ? { stage: stageOf(outline, setup.election) } : {}),
    ...(setup === undefined ? {} : { election: setup.election }),
    ...(checksums === undefined ? {} : { checksums }),
    ...(counted === undefined ? {} : { countedCount: counted.counted }),
    ...(result === undefined ? {} : { result }),
  };
}

function checksumsOf(tools: Tools, setup: CheckedSetup, outline: Outline): Checksums {
  const [election = "", , credentials = ""] = outline.setup?.hashes ?? [];
  const shuffles = outline.shuffles.map(({ hash }) => ({ checksum: hash }));
  return {
    election,
    ...trusteeChecksums(tools.backend, setup.trustees),
    num_voters: setup.weightOf.size,
    public_credentials: credentials,
    ...(shuffles.length === 0 ? {} : { shuffles }),
    ...(outline.tally === undefined ? {} : { encrypted_tally: outline.tally.hashes[0] ?? "" }),
    ...(outline.result === undefined ? {} : { final: outline.result.eventHash }),
  };
}

/** Whether the steps of the archive fit its questions: only ranked ones are mixed. */
function checkSteps({ outline, setup, problems }: Notes): void {
  if (outline === undefined || setup === undefined) return;
  const isRanked = hasRankedQuestion(setup.election);
  const hasMixing = outline.shuffles.length > 0 || outline.isMixed;
  const hasSkipped = isRanked && !outline.isMixed && outline.decryptions.length > 0;
  if (!isRanked && hasMixing) {
    const sentence = "Nothing is ranked in this election, so nothing may be mixed.";
    problems.push({ code: "archive.order", where: "Shuffle", sentence });
  } else if (hasSkipped) {
    const sentence = "Ranked ballots were decrypted before the mixing had ended.";
    problems.push({ code: "shuffle.missing", where: "PartialDecryption", sentence });
  }
}

async function checkForm(notes: Notes): Promise<boolean> {
  const { tools, input, problems } = notes;
  const outline = await readOutline(tools.backend, input.open(), (done) =>
    input.onProgress?.({ phase: "reading", done, total: 0 }),
  );
  notes.outline = outline;
  problems.push(...outline.problems);
  if (outline.setup === undefined) return false;
  const setup = checkSetupTexts(tools, outline.setup.texts);
  if (isRefusal(setup)) {
    problems.push(problemOf(setup));
    return false;
  }
  notes.setup = setup;
  notes.checksums = checksumsOf(tools, setup, outline);
  checkSteps(notes);
  return problems.length === 0;
}

function checkExpectations({ input, setup, checksums, problems, ...notes }: Notes): void {
  const { fingerprints = [] } = input.expectations ?? {};
  const known = checksums === undefined ? [] : listFingerprints(checksums);
  for (const wanted of fingerprints) {
    const found = known.find(
      (own) => own.hex === wanted.toLowerCase() || own.base64 === wanted.replace(/=$/, ""),
    );
    if (found !== undefined) {
      const sentence = `The fingerprint you gave is the archive's own (${found.of}).`;
      notes.findings.push({ check: "expectations", sentence });
      continue;
    }
    const sentence = "The archive has no such fingerprint: it is not the election you expected.";
    problems.push({ code: "expectation.fingerprint", where: wanted.slice(0, 64), sentence });
  }
  if (notes.keptRoll === undefined || setup === undefined) return;
  const differing = compareRoll(setup, notes.keptRoll);
  if (differing !== undefined) problems.push(differing);
  else
    notes.findings.push({
      check: "expectations",
      sentence: "The credentials are those of your roll.",
    });
}

async function checkVoters(notes: Notes, setup: CheckedSetup): Promise<boolean> {
  const { input, problems } = notes;
  const credentials = [...setup.weightOf.keys()];
  input.onProgress?.({ phase: "credentials", done: 0, total: credentials.length });
  problems.push(...(await checkCredentialGroup(input.runner, credentials)));
  note(
    notes,
    "credentials",
    `${count(credentials.length, "credential")} on the list, all different and valid.`,
  );
  return problems.length === 0;
}

async function checkBallotPass(
  notes: Notes,
  setup: CheckedSetup,
  outline: Outline,
): Promise<boolean> {
  const { tools, input, problems } = notes;
  const total = outline.ballotCount;
  const checked = await checkAllBallots(
    tools.backend,
    input.runner,
    input.open(),
    setup,
    outline,
    input.ballotsPerJob ?? BALLOTS_PER_JOB,
    (done) => input.onProgress?.({ phase: "ballots", done, total }),
  );
  problems.push(...checked.problems);
  notes.counted = checked.tally;
  const superseded = total - checked.tally.counted;
  const sentence = `${count(total, "ballot")} checked, signature and every proof; ${count(checked.tally.counted, "counts", "count")}, ${superseded.toLocaleString("en-GB")} replaced by a later one.`;
  note(notes, "ballots", sentence);
  return problems.length === 0;
}

async function checkMixing(
  notes: Notes,
  setup: CheckedSetup,
  outline: Outline,
  counted: PartialTally,
): Promise<ReturnType<typeof openingTally> | undefined> {
  const { input, problems } = notes;
  const start = openingTally(setup.election, counted);
  if (!hasRankedQuestion(setup.election)) return start;
  input.onProgress?.({ phase: "shuffles", done: 0, total: outline.shuffles.length });
  // Where nobody voted there is nothing to mix.
  const least = counted.counted === 0 ? 0 : Math.max(1, input.expectations?.leastMixers ?? 1);
  const mixed = await checkShuffles(input.runner, setup, outline, start, least);
  problems.push(...mixed.problems);
  note(
    notes,
    "shuffles",
    `${count(outline.shuffles.length, "shuffle")}: the ranked ballots were mixed and none was changed.`,
  );
  return problems.length === 0 ? mixed.tally : undefined;
}

async function checkCounting(notes: Notes, setup: CheckedSetup, outline: Outline): Promise<void> {
  const { tools, input, problems, counted } = notes;
  if (outline.tally === undefined || counted === undefined) return;
  input.onProgress?.({ phase: "tally", done: 0, total: 1 });
  const wrongTally = checkTally(tools, setup.election, counted, outline.tally.texts);
  if (wrongTally !== undefined) problems.push(wrongTally);
  else note(notes, "tally", "The encrypted tally is exactly the ballots that count.");
  if (wrongTally !== undefined) return;
  const tally = await checkMixing(notes, setup, outline, counted);
  if (tally === undefined || outline.decryptions.length === 0) return;
  input.onProgress?.({ phase: "decryptions", done: 0, total: outline.decryptions.length });
  const decrypted = await checkDecryptions(input.runner, setup, outline, tally);
  problems.push(...decrypted.problems);
  if (problems.length > 0) return;
  note(
    notes,
    "decryptions",
    `${count(outline.decryptions.length, "trustee")} decrypted, each provably right.`,
  );
  if (outline.result === undefined) return;
  const { totalWeight } = counted;
  const [text = ""] = outline.result.texts;
  const final = checkFinalResult(tools, setup, tally, decrypted.parts, totalWeight, text);
  if (final.problem !== undefined) problems.push(final.problem);
  if (final.result === undefined) return;
  notes.result = final.result;
  note(notes, "result", "The published result is what the ballots decrypt to.");
}

/**
 * Verifies an archive in any stage from its public bytes alone (§14). Never throws for what the
 * archive holds: everything found wrong is in the report, the first reasons first.
 * Reads the bytes twice, keeps a few hundred bytes per voter and never the ballots.
 */
export async function verifyArchive(input: Verification): Promise<Report> {
  const notes: Notes = { tools: toolsOf(input.backend), input, findings: [], problems: [] };
  const rollText = input.expectations?.rollText;
  const keptRoll = rollText === undefined ? undefined : readKeptRoll(rollText);
  if (isRefusal(keptRoll)) return report({ ...notes, problems: [problemOf(keptRoll)] });
  if (keptRoll !== undefined) notes.keptRoll = keptRoll;
  if (!(await checkForm(notes))) return report(notes);
  const { setup, outline } = notes;
  if (setup === undefined || outline === undefined) return report(notes);
  note(
    notes,
    "archive",
    `${count(outline.eventCount, "event")} in an unbroken chain; every record has the hash it is named by.`,
  );
  note(
    notes,
    "trustees",
    "Every trustee proved to hold its key; together they make the election key.",
  );
  checkExpectations(notes);
  if (!(await checkVoters(notes, setup))) return report(notes);
  if (!(await checkBallotPass(notes, setup, outline))) return report(notes);
  await checkCounting(notes, setup, outline);
  return report(notes);
}
