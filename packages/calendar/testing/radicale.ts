import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Debian's package of this name, or another that stands in the path. */
const RADICALE = process.env.RADICALE?.split(" ") ?? ["radicale"];

/** Where it is not installed, what needs it is skipped: `apt-get install radicale` brings it. */
export const hasRadicale =
  spawnSync(RADICALE[0] ?? "", [...RADICALE.slice(1), "--version"]).status === 0;

export interface Radicale {
  /** The address of an empty calendar. */
  readonly home: string;
  readonly stop: () => void;
}

/** A calendar server, empty and for one test file. */
export async function startRadicale(): Promise<Radicale> {
  const folder = mkdtempSync(join(tmpdir(), "radicale-"));
  const port = await freePort();
  const home = `http://127.0.0.1:${port}/anna/calendar/`;
  const server: ChildProcess = spawn(RADICALE[0] ?? "", [
    ...RADICALE.slice(1),
    ...["--server-hosts", `127.0.0.1:${port}`, "--storage-filesystem-folder", folder],
    ...["--auth-type", "none", "--rights-type", "authenticated"],
  ]);
  for (let tries = 0; tries < 100 && !(await answers(home)); tries += 1) await pause(100);
  const { status } = await askRadicale("MKCALENDAR", home);
  if (status !== 201) throw new Error(`radicale made no calendar: ${status}`);
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { home, stop };
}

/** Whether it finds something between two instants, as `20270407T180000Z`: RFC 4791 section 7.8. */
export async function isFound(
  home: string,
  what: string,
  from: string,
  to: string,
): Promise<boolean> {
  const answer = await askRadicale("REPORT", home, askFor(from, to));
  return (await answer.text()).includes(what);
}

const askFor = (from: string, to: string): string =>
  `<?xml version="1.0"?><C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="${from}" end="${to}"/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>`;

export const askRadicale = (method: string, address: string, body?: string): Promise<Response> =>
  fetch(address, {
    method,
    headers: {
      authorization: `Basic ${btoa("anna:anna")}`,
      "content-type": method === "PUT" ? "text/calendar" : "application/xml",
      depth: "1",
    },
    ...(body === undefined ? {} : { body }),
  });

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === "object" && address !== null ? address.port : 0;
}
