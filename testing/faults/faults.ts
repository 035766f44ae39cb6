import { parseArgs } from "node:util";
import { diceFrom } from "../../app/demo/filling/dice.ts";
import { anSmtpServer } from "../../platform/testing/an-smtp-server.ts";
import { check } from "./checking.ts";
import { type Kill, keepKilling, type Running, VICTIMS } from "./kills.ts";
import {
  keepOpening,
  keepPosting,
  keepVoting,
  openBallot,
  postLetter,
  toldNothing,
} from "./load.ts";
import { foundParty, type Kept, keep, until } from "./party.ts";
import {
  inWords,
  lateIn,
  resultOf,
  sealedResultOf,
  writeResult,
  writeSealedResult,
} from "./report.ts";
import { killDuringSealed } from "./sealed.ts";

/* `npm run test:faults`: processes are killed at random under load. docs/faults.md. */

const MINUTES_OF_RECORD = 5;
const ROUNDS_OF_RECORD = 50;

const { values } = parseArgs({
  options: {
    minutes: { type: "string" },
    seed: { type: "string" },
    only: { type: "string" },
    keep: { type: "boolean" },
    sealed: { type: "boolean" },
    rounds: { type: "string" },
  },
});
const minutes = Number(values.minutes ?? MINUTES_OF_RECORD);
const seed = Number(values.seed ?? 1);
const victims = VICTIMS.filter((victim) => victim === (values.only ?? victim));
if (!(minutes > 0) || !Number.isInteger(seed) || victims.length === 0) {
  const named = [...new Set(VICTIMS)].map((victim) => `"${victim}"`).join(", ");
  console.error(
    `Use: npm run test:faults -- [--minutes N] [--seed N] [--only VICTIM] [--keep] | --sealed [--rounds N]`,
  );
  console.error(`VICTIM is one of ${named}.`);
  process.exit(2);
}

const tell = ({ victim, votes, codes, counts }: Kill): void =>
  console.log(
    `killed ${victim}: votes after ${inWords(votes)}, codes ${inWords(codes)}, counts ${inWords(counts)}`,
  );

async function opens({ port }: Kept): Promise<void> {
  const isOpen = await until(60_000, async () => {
    const { status } = await fetch(`http://127.0.0.1:${port}/readyz`);
    return status === 200 || undefined;
  });
  if (!isOpen) throw new Error(`the process at ${port} did not open`);
}

// Slow enough that a worker mostly dies with letters in hand.
const mail = await anSmtpServer({ thinksMs: () => 50 });
const party = await foundParty(mail.url);
const kept: Kept[] = [];
try {
  // The first worker makes the record's key.
  for (const [role, name] of [
    ["worker", "worker-1"],
    ["web", "web-1"],
    ["worker", "worker-2"],
    ["web", "web-2"],
  ] as const) {
    const process = await keep(party, role, name);
    kept.push(process);
    if (role === "web") await opens(process);
  }
  const webs = kept.filter(({ name }) => name.startsWith("web"));
  const workers = kept.filter(({ name }) => name.startsWith("worker"));
  if (values.sealed === true) {
    const rounds = Number(values.rounds ?? ROUNDS_OF_RECORD);
    const found = await killDuringSealed(party, webs, workers, { seed, rounds });
    const result = sealedResultOf({ seed, ...found });
    console.log(`\n${result}`);
    if (rounds >= ROUNDS_OF_RECORD) writeSealedResult(result);
    process.exitCode = found.faults.length === 0 ? 0 : 1;
  } else await killForMinutes(webs, workers);
} finally {
  for (const process of kept.reverse()) await process.stop();
  await mail.close();
  if (!values.keep) party.remove();
}

async function killForMinutes(webs: readonly Kept[], workers: readonly Kept[]): Promise<void> {
  const running: Running = { party, mail, webs, workers, told: toldNothing() };
  // Before anything dies each statement of this program's own must work: later its failures count as the killing's.
  running.told.ballots.push(await openBallot(party, 60));
  await postLetter(party, "Letter 0");
  running.told.letters.push("Letter 0");
  const stopping = new AbortController();
  const load = [
    keepOpening(running.told, party, stopping.signal),
    keepPosting(running.told, party, stopping.signal),
    keepVoting(running.told, webs, diceFrom(seed + 1), stopping.signal),
  ];
  console.log(`Killing for ${minutes} minutes, seed ${seed}. Logs are in ${party.folder}.`);
  const kills = await keepKilling(running, victims, diceFrom(seed), minutes * 60_000, tell);
  stopping.abort();
  await Promise.all(load);
  const findings = await check(running);
  const result = resultOf({ seed, minutes, kills, findings });
  console.log(`\n${result}`);
  if (minutes >= MINUTES_OF_RECORD && values.only === undefined) writeResult(result);
  process.exitCode = findings.faults.length + lateIn(kills).length === 0 ? 0 : 1;
}
