import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWithIcalJs } from "../testing/readers.ts";
import { type CalendarEvent, isRefusal, makeSeries, writeCalendar } from "./index.ts";

/** Debian's package of this name, or another that stands in the path. */
const RADICALE = process.env.RADICALE?.split(" ") ?? ["radicale"];
const hasRadicale = spawnSync(RADICALE[0] ?? "", [...RADICALE.slice(1), "--version"]).status === 0;

// Where it is not installed this is skipped: `apt-get install radicale` brings it.
describe.skipIf(!hasRadicale)("a calendar server takes what we write", () => {
  const folder = mkdtempSync(join(tmpdir(), "radicale-"));
  let server: ChildProcess;
  let home: string;

  beforeAll(async () => {
    const port = await freePort();
    home = `http://127.0.0.1:${port}/anna/calendar/`;
    server = spawn(RADICALE[0] ?? "", [
      ...RADICALE.slice(1),
      ...["--server-hosts", `127.0.0.1:${port}`, "--storage-filesystem-folder", folder],
      ...["--auth-type", "none", "--rights-type", "authenticated"],
    ]);
    for (let tries = 0; tries < 100 && !(await answers(home)); tries += 1) await pause(100);
    const made = await ask("MKCALENDAR", home);
    expect(made.status).toBe(201);
  });
  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const series = makeSeries({
    first: { day: "2026-12-02", time: "19:00" },
    minutes: 90,
    repeats: "weekly",
  });
  if (isRefusal(series)) throw new Error(series.sentence);
  const hostile = "Rents; “now”, \\n\r\nBEGIN:VEVENT 🏠".repeat(5);
  const otherwise = [
    { on: "2026-12-09", title: hostile, isCancelled: true, changes: 1 },
    {
      on: "2026-12-16",
      title: hostile,
      moved: { from: "2026-12-17T19:00:00Z", to: "2026-12-17T20:30:00Z" },
    },
  ];
  const events: Record<string, CalendarEvent["when"]> = {
    days: { firstDay: "2027-05-05", lastDay: "2027-05-06" },
    moment: { at: "2027-05-05T21:00:00Z" },
    hours: { from: "2026-12-02T19:00:00Z", to: "2026-12-02T20:30:00Z" },
    series: { series, otherwise },
  };

  it.each(Object.entries(events))("%s, and gives it back as it was", async (name, when) => {
    const file = writeCalendar({
      name: "Meetings",
      language: "en-GB",
      product: "test",
      stampedAt: "2026-11-30T12:00:00Z",
      events: [{ uid: `${name}@breakthrough.example`, title: hostile, when, changes: 2 }],
    });
    const address = `${home}${name}.ics`;
    expect((await ask("PUT", address, file)).status).toBe(201);
    const kept = await (await ask("GET", address)).text();
    const year = { from: "2026-12-01T00:00:00.000Z", to: "2027-12-01T00:00:00.000Z" };
    expect(readWithIcalJs(kept, year)).toEqual(readWithIcalJs(file, year));
    expect(readWithIcalJs(kept, year).length).toBeGreaterThan(0);
  });

  it("finds a meeting of the series after each clock change at its hour in London", async () => {
    const found = async (from: string, to: string) => {
      const answer = await ask("REPORT", home, askFor(from, to));
      return (await answer.text()).includes("series@breakthrough.example");
    };
    expect(await found("20270407T180000Z", "20270407T181000Z")).toBe(true);
    expect(await found("20270407T193500Z", "20270407T200000Z")).toBe(false);
    expect(await found("20271103T200000Z", "20271103T201000Z")).toBe(true);
    expect(await found("20271103T180000Z", "20271103T185000Z")).toBe(false);
  });
});

/** RFC 4791 section 7.8: what is between two instants. */
const askFor = (from: string, to: string): string =>
  `<?xml version="1.0"?><C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT"><C:time-range start="${from}" end="${to}"/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>`;

const ask = (method: string, address: string, body?: string): Promise<Response> =>
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
