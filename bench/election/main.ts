import { availableParallelism, cpus, loadavg } from "node:os";
import { foundParty, type Kept, keep, until } from "../../testing/faults/party.ts";
import { openBeside } from "../setting/sealed.ts";
import { print, type Row } from "./row.ts";
import { acceptedOverHttp } from "./rows/accepted.ts";
import { counted } from "./rows/counted.ts";
import { lastMinute } from "./rows/minute.ts";
import { besideTheTool } from "./rows/tool.ts";

/* `npm run bench:election`: sealed ballots as they are cast and counted, each figure beside one of the same run. */

const rows: Row[] = [];
const load = loadavg()[0] ?? 0;
const party = await foundParty("");
const kept: Kept[] = [];
try {
  rows.push(await besideTheTool());
  for (const [role, name] of [
    ["worker", "worker-1"],
    ["web", "web-1"],
  ] as const) {
    kept.push(await keep(party, role, name));
  }
  const [, web] = kept as [Kept, Kept];
  const opens = (one: Kept) =>
    until(120_000, async () =>
      (await fetch(`http://127.0.0.1:${one.port}/readyz`)).status === 200 ? true : undefined,
    );
  await opens(web);
  const beside = openBeside(party.ownerUrl);
  const server = party.server();
  rows.push(await acceptedOverHttp(beside, web, server?.pid ?? 0));
  rows.push(...(await counted(beside, party.ownerUrl)));
  for (const name of ["web-2", "web-3"]) {
    const more = await keep(party, "web", name);
    kept.push(more);
    await opens(more);
  }
  rows.push(await lastMinute(beside, kept.slice(1)));
  await beside.close();
} finally {
  for (const process of kept.reverse()) await process.stop();
  party.remove();
}
print(
  rows,
  `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, load ${load.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`,
);
