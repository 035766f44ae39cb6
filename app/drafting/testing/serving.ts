import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { openDatabase } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { openLog } from "../../../platform/log/log.ts";
import { aSealing, PARTY_URL, type TestHouse } from "../../../testing/a-house.ts";
import { openParty } from "../../front/party.tsx";
import { listen } from "../../front/serve.ts";
import { beginSession, cookieName } from "../../sign-in/door.ts";
import { openHouse } from "../../wiring/house.ts";
import { socketPath } from "../addresses.ts";
import { numberOf } from "../number-of.ts";
import { AnEditor, type Way } from "./an-editor.ts";

export interface Process {
  readonly house: House;
  readonly port: number;
}

/** So many web processes on the one database of a test house, each with a port of its own. */
export function processesOf(where: TestHouse, count: number): readonly Process[] {
  const processes: Process[] = [];
  const stops: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    for (let left = count; left > 0; left -= 1) {
      const log = openLog("error", () => undefined);
      const { database, close } = openDatabase(where.databaseUrl, log, 6);
      const party = { partyName: "The Test Party", url: PARTY_URL, isDemonstration: false };
      const { clock } = where;
      const house = openHouse({ database, clock, log, ...party, sealing: aSealing() });
      const app = openParty(house, {
        ...party,
        assets: { css: "/assets/shell.css" },
        look: { brand: undefined, accent: undefined, sourceUrl: undefined },
      });
      const client = join(mkdtempSync(join(tmpdir(), "no-client-")), "client");
      const serving = await listen("127.0.0.1", 0, client);
      serving.open(app as never);
      processes.push({ house, port: serving.port });
      stops.push(() => serving.stop(), close);
    }
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
  });
  return processes;
}

/** Signs in without a letter. Answers the browser's cookie, and the session's secret. */
export async function signedIn(house: House, { personId }: Person): Promise<string> {
  const session = { personId, method: "code", device: "Firefox on Linux" } as const;
  const secret = await inTransaction(house, (tx) => beginSession(tx, session, house.clock.now()));
  return `${cookieName("session", house)}=${secret}`;
}

export const wayTo = ({ port }: Process, path: string, cookie: string): Way => ({
  url: `ws://127.0.0.1:${port}${socketPath(numberOf(path))}`,
  origin: `http://127.0.0.1:${port}`,
  cookie,
});

export const editing = (process: Process, path: string, cookie: string): Promise<AnEditor> =>
  new AnEditor().connect(wayTo(process, path, cookie));
