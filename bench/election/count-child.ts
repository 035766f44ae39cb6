import type { SealedBallotId } from "../../app/ballots/sealed/sealed-ballot.ts";
import { findSealedBallot } from "../../app/ballots/sealed/sealed-queries.ts";
import { mainTextIn } from "../../app/ballots/sealed/what/archive-texts.ts";
import { checkSlice } from "../../app/ballots/sealed/what/counting.ts";
import { electionOfBallot } from "../../app/ballots/sealed/what/setup.ts";
import { listBallotsIn } from "../../app/ballots/sealed/what/slice-queries.ts";
import { runInThread } from "../../app/ballots/sealed/what/threads.ts";
import { openBeside } from "../setting/sealed.ts";

/* One worker's part of a count, in a process of its own: takes slices until none is left, and says what it took. */

const [ownerUrl = "", id = "0"] = process.argv.slice(2);
const { house, close } = openBeside(ownerUrl);
const ballot = await findSealedBallot(house.database, Number(id) as SealedBallotId);
if (ballot === undefined) throw new Error("no such ballot");
// What every process does once is not counted: its thread has started and has its code ready when it is told to begin.
const { text } = await electionOfBallot(house.database, ballot);
const some = await listBallotsIn(house.database, ballot.id, { fromHeight: 1, toHeight: 400 });
const ballots = some.map(({ height, bytes }) => ({ number: height, text: mainTextIn(bytes) }));
await runInThread({ kind: "ballots", electionText: text, ballots });
process.stdout.write("ready\n");
process.stdin.once("data", async () => {
  const before = process.cpuUsage();
  let slices = 0;
  while (await checkSlice(house, ballot)) slices += 1;
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${JSON.stringify({ slices, cpuSeconds: (user + system) / 1e6 })}\n`);
  await close();
  process.exit(0);
});
