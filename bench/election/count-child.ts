import type { SealedBallotId } from "../../app/ballots/sealed/sealed-ballot.ts";
import { findSealedBallot } from "../../app/ballots/sealed/sealed-queries.ts";
import { checkSlice } from "../../app/ballots/sealed/what/counting.ts";
import { openBeside } from "../setting/sealed.ts";

/* One worker's part of a count, in a process of its own: takes slices until none is left, and says what it took. */

const [ownerUrl = "", id = "0"] = process.argv.slice(2);
const { house, close } = openBeside(ownerUrl);
const ballot = await findSealedBallot(house.database, Number(id) as SealedBallotId);
if (ballot === undefined) throw new Error("no such ballot");
// What every process does once is not counted: it is told to begin when all are ready.
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
