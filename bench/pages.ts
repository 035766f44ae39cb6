import { cpus, loadavg } from "node:os";
import { type Asked, Callers, medianOf } from "./setting/callers.ts";
import { openCheckout } from "./setting/checkout.ts";
import { fill, secretOf } from "./setting/fill.ts";
import { openGround, serveParty } from "./setting/parties.ts";
import { type Program, ROOT } from "./setting/programs.ts";

/* `npm run bench:pages -- OLD_CHECKOUT [PAGE …]`: each page beside the same page of an older build. bench/README.md. */

const PAGES = [
  "/",
  "/discuss",
  "/proposals/1",
  "/decide",
  "/decide/1",
  "/record",
  "/policy",
  "/search?q=bus",
  "/campaigns/timetable",
  "/join",
];
const CALLERS = 4;
const WARM_UP = 400;
const PAGES_A_ROUND = 30;
const ROUNDS = Number(process.env.ROUNDS ?? 51);
const MOST = 1.1;
const SIZE = { proposals: 300, comments: 1000, members: 1000 };

/** What two builds are asked for in turns, and what that took of their processes. */
interface Asking {
  readonly page: string;
  readonly reader: "visitor" | "member";
}
interface Cost {
  readonly microseconds: number;
  readonly statements: number;
}
interface Beside {
  readonly old: readonly Cost[];
  readonly now: readonly Cost[];
}

let sent = 0;

/** Each by somebody else, since a search is not taken as often as this from one person or one place. */
function asked({ page, reader }: Asking): Asked {
  sent += 1;
  const place = `10.${sent % 250}.${Math.floor(sent / 250) % 250}.1`;
  const headers = { "x-forwarded-for": place };
  if (reader === "visitor") return { path: page, headers };
  const cookie = `session=${secretOf(1 + (sent % SIZE.members))}`;
  return { path: page, headers: { ...headers, cookie } };
}

async function costOf(server: Program, asking: Asking, pages: number): Promise<Cost> {
  const [cpu, statements] = [await server.cpuMicroseconds(), await server.statements()];
  await new Callers(server.port, CALLERS).askAll(
    Array.from({ length: pages }, () => asked(asking)),
    200,
  );
  return {
    microseconds: ((await server.cpuMicroseconds()) - cpu) / pages,
    statements: ((await server.statements()) - statements) / pages,
  };
}

async function beside(old: Program, now: Program, asking: Asking): Promise<Beside> {
  for (const server of [old, now]) await costOf(server, asking, WARM_UP);
  const costs = { old: [] as Cost[], now: [] as Cost[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    costs.old.push(await costOf(old, asking, PAGES_A_ROUND));
    costs.now.push(await costOf(now, asking, PAGES_A_ROUND));
  }
  return costs;
}

const milliseconds = (costs: readonly Cost[]): string =>
  (medianOf(costs.map((cost) => cost.microseconds)) / 1000).toFixed(2);
const statements = (costs: readonly Cost[]): string =>
  medianOf(costs.map((cost) => cost.statements)).toFixed(1);

function print({ page, reader }: Asking, { old, now }: Beside): void {
  const ratios = now.map(
    ({ microseconds }, round) => microseconds / (old[round]?.microseconds ?? 0),
  );
  const ratio = medianOf(ratios);
  const cells = [milliseconds(old), milliseconds(now), `${ratio.toFixed(2)} ×`];
  const asks = `${statements(old)} : ${statements(now)}`;
  console.log(
    `| ${page} | ${reader} | ${cells.join(" | ")} | ${asks} | ${ratio <= MOST ? "yes" : "**no**"} |`,
  );
}

function printHead(): void {
  const { length: cores } = cpus();
  const machine = `${cpus()[0]?.model.trim() ?? process.arch}, ${cores} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}`;
  console.log(
    `\n${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${machine}\n`,
  );
  console.log("| Page | Reader | Then, ms | Now, ms | Ratio | Statements | ≤ 1.1 × |");
  console.log("|---|---|--:|--:|--:|--:|---|");
}

async function main([folder, ...pages]: readonly string[]): Promise<void> {
  if (folder === undefined)
    throw new Error("Say which older checkout: npm run bench:pages -- FOLDER");
  const older = await openCheckout(folder);
  const ground = await openGround();
  const servers: Program[] = [];
  try {
    for (const [name, checkout] of [
      ["older", older],
      ["ours", { root: ROOT, fill }],
    ] as const) {
      const url = await ground.makeParty(name, SIZE, checkout);
      servers.push(await serveParty(url, [], checkout.root, { TRUSTED_PROXIES: "1" }));
    }
    const [old, now] = servers as [Program, Program];
    printHead();
    for (const page of pages.length > 0 ? pages : PAGES) {
      for (const reader of ["visitor", "member"] as const) {
        print({ page, reader }, await beside(old, now, { page, reader }));
      }
    }
  } finally {
    for (const server of servers) await server.stop();
    await ground.stop();
  }
}

await main(process.argv.slice(2));
