import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NETWORKS } from "../../app/social/networks/network.ts";
import { FakeBluesky } from "../../app/social/testing/fake-bluesky.ts";
import { FakeMastodon } from "../../app/social/testing/fake-mastodon.ts";
import { FakeX } from "../../app/social/testing/fake-x.ts";
import { connectWith, KEY } from "../../app/social/testing/posting.ts";
import { type Ground, openGround } from "../../bench/setting/parties.ts";
import { openDatabase } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { openLog } from "../../platform/log/log.ts";
import { anSmtpServer, type TestSmtpServer } from "../../platform/testing/an-smtp-server.ts";
import { askOnce, startedAgain, startWorker } from "../setting/whole-program.ts";

const MINUTES = 60_000;
const TEXTS = ["Dewch i'r stondin on Saturday.", "At ten, on the square."];
const root = join(import.meta.dirname, "../..");
const networks = { bluesky: new FakeBluesky(), mastodon: new FakeMastodon(), x: new FakeX() };
const all = Object.values(networks);

let ground: Ground;
let mail: TestSmtpServer;
let url: string;

beforeAll(async () => {
  const { status } = spawnSync(process.execPath, ["bin/run.mjs", "build"], { cwd: root });
  expect(status).toBe(0);
  await Promise.all(all.map((one) => one.open()));
  mail = await anSmtpServer();
  ground = await openGround();
  url = await ground.makeParty("posting", { proposals: 5, comments: 5, members: 20 });
  await connectAll();
}, 5 * MINUTES);
afterAll(async () => {
  worker.kill();
  await Promise.all(all.map((one) => one.close()));
  await mail?.close();
  await ground?.stop();
}, MINUTES);

async function connectAll(): Promise<void> {
  const [officer] = await askOnce(url, "select id from membership.person limit 1");
  const offeredBy = String(officer?.id) as PersonId;
  const { database, close } = openDatabase(url, openLog("error"));
  const now = new Date();
  await database.transaction().execute(async (tx) => {
    for (const network of NETWORKS) {
      const token = network === "bluesky" ? networks.bluesky.password : networks[network].token;
      const { url: address } = networks[network];
      await connectWith(tx, { network, handle: "party", address, offeredBy }, token, now);
    }
  });
  await close();
}

/** A thread of two, approved a moment ago. */
async function approve(): Promise<void> {
  const parts = TEXTS.map((text) => ({ text, pictures: [], state: "waiting" }));
  const json = JSON.stringify(parts).replaceAll("'", "''");
  for (const network of NETWORKS)
    await askOnce(
      url,
      `insert into social.delivery (proposal_id, network, title, parts, approved_at, next_at)
       values (1, '${network}', 'The stall', '${json}', now(), now())`,
    );
}

const worker = startedAgain(() =>
  startWorker(url, mail.url, {
    SOCIAL_KEY: KEY,
    SOCIAL_INSIDE: all.map((network) => network.url).join(" "),
  }),
);

const states = async () => {
  const rows = await askOnce(url, "select state from social.delivery order by network");
  return rows.map(({ state }) => state);
};

describe("a worker that is killed each time a network has taken a post and not yet answered", () => {
  it(
    "posts each part on each network once, when it is started again each time",
    async () => {
      await approve();
      let kills = 0;
      for (const network of all) {
        network.onPost = () => {
          kills += 1;
          worker.kill();
        };
      }
      const isDone = async () => {
        await worker.again();
        return states();
      };
      const wait = { timeout: 8 * MINUTES, interval: 500 };
      await expect.poll(isDone, wait).toEqual(["posted", "posted", "posted"]);
      for (const network of all) {
        expect(network.posts.map(({ text }) => text).sort()).toEqual([...TEXTS].sort());
      }
      expect(kills).toBe(NETWORKS.length * TEXTS.length);
    },
    9 * MINUTES,
  );
});
