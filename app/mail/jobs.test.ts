import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { openDatabase } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { newId } from "../../platform/ids.ts";
import { openLog } from "../../platform/log/log.ts";
import { type MailTransport, openMailTransport } from "../../platform/sending/mail-transport.ts";
import { aDatabase } from "../../platform/testing/a-database.ts";
import { anSmtpServer, type TestSmtpServer } from "../../platform/testing/an-smtp-server.ts";
import { systemClock } from "../../platform/time/clock.ts";
import { startJobs } from "../../platform/work/jobs.ts";
import { openHouse } from "../wiring/house.ts";
import { jobs } from "./jobs.ts";
import type { LetterKind } from "./letter.ts";
import { postLetter, postToMany } from "./store.ts";
import { aWritten } from "./testing/a-written.ts";

const closing: (() => unknown)[] = [];
let server: TestSmtpServer;
let house: House;
/** How many letters each worker handed over. */
const handed = [0, 0];

/** Two processes' worth of workers on one database. */
beforeAll(async () => {
  server = await anSmtpServer({ thinksMs });
  const { url, drop } = await aDatabase();
  const log = openLog("silent");
  const { database, close } = openDatabase(url, log, 8);
  closing.push(() => server.close(), drop, close);
  for (let worker = 0; worker < 2; worker++) {
    const opened = openMailTransport({ smtpUrl: server.url, from: "office@party.test", log });
    const mail: MailTransport = {
      ...opened,
      send: async (...letter) => {
        handed[worker] = (handed[worker] ?? 0) + 1;
        return opened.send(...letter);
      },
    };
    const party = {
      partyName: "The Test Party",
      url: "https://party.test",
      isDemonstration: false,
    };
    house = openHouse({ database, clock: systemClock, log, mail, ...party });
    const running = await startJobs(house, url, jobs);
    closing.push(
      () => mail.close(),
      () => running.stop(),
    );
  }
}, 60_000);

afterAll(async () => {
  for (const close of closing.splice(0).reverse()) await close();
}, 60_000);

/** A letter to many is taken slowly, so that it is worth sharing. */
const thinksMs = (to: string) => (to.startsWith("many") ? 300 : 0);

const post = (to: string, kind: LetterKind) =>
  inTransaction(house, (tx) =>
    postLetter(tx, { to, kind, ...aWritten("Hello", "123456") }, house.clock.now()),
  );

describe("the sending job", () => {
  it.each(["needed", "important"] as const)(
    "takes up a new letter (%s) within seconds, again and again, and once on two workers",
    async (kind) => {
      const before = server.messages().length;
      for (let letter = 1; letter <= 4; letter++) {
        const address = `${kind}${letter}@example.org`;
        await post(address, kind);
        await server.waitFor(({ envelopeTo }) => envelopeTo[0] === address);
      }
      expect(server.messages()).toHaveLength(before + 4);
    },
    60_000,
  );

  it("shares a letter to many between the workers, and each leaves once", async () => {
    const many = 150;
    const recipients = Array.from({ length: many }, (_, number) => ({
      ...{ personId: newId<"person">(), email: `many${number}@example.org` },
      ...{ name: "Many", language: null },
    }));
    const mailing = { recipients, kind: "weekly", ...aWritten("News", "News") } as const;
    const before = server.messages().length;
    handed.fill(0);
    await inTransaction(house, (tx) => postToMany(tx, mailing, house.clock.now()));
    for (let look = 0; look < 600 && server.messages().length < before + many; look++)
      await pause(50);
    const reached = server.messages().slice(before);
    expect(new Set(reached.map(({ envelopeTo }) => envelopeTo[0])).size).toBe(many);
    expect(reached).toHaveLength(many);
    // Five connections of one alone would have taken nine seconds, and nobody else anything.
    expect(Math.min(...handed)).toBeGreaterThan(many / 5);
  }, 60_000);
});
