import { sql } from "kysely";
import { afterEach, describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { Visitor } from "../../../testing/visit.ts";
import { findProposal } from "../../proposals/door.ts";
import { listLines } from "../../record/door.ts";
import { postPath } from "../addresses.ts";
import { NETWORKS, type NetworkName } from "../networks/network.ts";
import { aPostingParty, approves, connects } from "../testing/posting.ts";
import { settlePost } from "./acts/settle-post.ts";
import { takeDown } from "./acts/take-down.ts";
import { listDeliveries } from "./delivery-queries.ts";
import { keepPosting } from "./jobs.ts";

const stage = aPostingParty();
const { at, networks } = stage;
const MINUTES = 60_000;
let posts = 0;
const aText = () => `Post ${++posts}: dewch i'r stondin.`;

afterEach(() => {
  for (const network of Object.values(networks)) network.moods.length = 0;
});

const stateOf = async (id: number) => (await findProposal(at.house.database, id))?.stay.state;
const deliveryOf = async (id: number, network: NetworkName) =>
  (await listDeliveries(at.house.database, id)).find((one) => one.network === network);
const there = (network: NetworkName, text: string) =>
  networks[network].posts.filter((post) => post.text.startsWith(text));
async function later(minutes = 3) {
  at.clock.moveForward(minutes * MINUTES);
  await keepPosting(at.house);
}
const down = async (id: number, by: Person | undefined, reason = "It names a wrong day.") => {
  const outcome = await perform(
    at.house,
    takeDown,
    { id: String(id), reason },
    { actor: by as Person },
  );
  return isRefusal(outcome) ? outcome.code : "done";
};

describe("a post that five of nine approved", () => {
  it("goes out on every network once, and its page says where and by whom", async () => {
    const text = aText();
    const id = await approves(stage, { body: text, title: "Come to the stall" });
    expect(await stateOf(id)).toBe("to-post");
    const waiting = (await new Visitor(at).get(postPath(id))).page;
    expect(waiting).toContain("waits to go out");
    expect(waiting).not.toContain("has no account there");
    await keepPosting(at.house);
    await later();
    expect(await stateOf(id)).toBe("posted");
    for (const network of NETWORKS) expect(there(network, text)).toHaveLength(1);
    const page = (await (await new Visitor(at).signInAs(stage.rota[0] as Person)).get(postPath(id)))
      .page;
    expect(page).toContain("https://bsky.app/profile/party.bluesky/post/");
    expect(page).toContain("https://x.com/party.x/status/");
    expect(page).toContain("Who approved it");
    const asVisitor = (await new Visitor(at).get(postPath(id))).page;
    expect(asVisitor).toContain("https://toot.test/@party/");
    expect(asVisitor).not.toContain("Who approved it");
    const { lines } = await listLines(at.house.database, { subject: `/proposals/${id}` });
    expect(lines.filter(({ act }) => act === "social.note-posted")).toHaveLength(1);
    // What is sealed and what opens it stand nowhere that is read.
    const secrets = [networks.bluesky.password, networks.mastodon.token, "app-secret-0"];
    const said = [...at.logged, page, JSON.stringify(lines)].join("\n");
    for (const secret of secrets) expect(said).not.toContain(secret);
    const { rows } = await sql<{ sealed: Buffer }>`select sealed from social.account`.execute(
      at.house.database,
    );
    for (const { sealed } of rows) {
      for (const secret of secrets) expect(sealed.includes(secret)).toBe(false);
    }
  });

  it("is a thread where it has several parts, with a card for its link", async () => {
    const first = aText();
    const link = "https://party.test/stall";
    await approves(stage, {
      body: `${first}\n---\nAn ail ran #stondin`,
      networks: ["bluesky", "mastodon"],
      link,
    });
    await keepPosting(at.house);
    for (const network of ["bluesky", "mastodon"] as const) {
      const [root] = there(network, first);
      const reply = networks[network].posts.find(({ replyTo }) => replyTo === root?.id);
      expect(reply?.text.startsWith("An ail ran")).toBe(true);
    }
    expect(there("bluesky", first)[0]?.sent).toMatchObject({ embed: { external: { uri: link } } });
    expect(networks.mastodon.posts.at(-1)?.text).toContain(link);
    const tag = networks.bluesky.posts.at(-1)?.sent;
    const mark = expect.objectContaining({ index: { byteStart: 11, byteEnd: 19 } });
    expect(tag).toMatchObject({ facets: expect.arrayContaining([mark]) });
  });
});

describe("a network that fails", () => {
  const failing = async (network: NetworkName, mood: (typeof networks.x.moods)[number]) => {
    const text = aText();
    const id = await approves(stage, { body: text, networks: [network] });
    networks[network].moods.push(mood);
    await keepPosting(at.house);
    return { id, text };
  };

  it.each(
    NETWORKS.flatMap((network) =>
      (["broken-after", "late-after", "cut-after", "twice"] as const).map((mood) => ({
        network,
        mood,
      })),
    ),
  )("$network: $mood posts once", async ({ network, mood }) => {
    const { id, text } = await failing(network, mood);
    await later();
    expect(there(network, text)).toHaveLength(1);
    expect((await deliveryOf(id, network))?.state).toBe("posted");
    expect(await stateOf(id)).toBe("posted");
  });

  it.each(["bluesky", "mastodon"] as const)(
    "%s: a 500 before it did anything is tried again",
    async (network) => {
      const { id, text } = await failing(network, "broken-before");
      expect(there(network, text)).toHaveLength(0);
      await later();
      expect(there(network, text)).toHaveLength(1);
      expect((await deliveryOf(id, network))?.state).toBe("posted");
    },
  );

  it.each(NETWORKS)("%s: a 429 is waited for as long as it asks", async (network) => {
    const { text } = await failing(network, "slow-down");
    await later(1);
    expect(there(network, text)).toHaveLength(0);
    await later(2);
    expect(there(network, text)).toHaveLength(1);
  });

  it("mastodon: is looked through before it is sent again, also when it has forgotten the key", async () => {
    const { id, text } = await failing("mastodon", "late-after");
    networks.mastodon.keys.clear();
    await later(90);
    expect(there("mastodon", text)).toHaveLength(1);
    expect((await deliveryOf(id, "mastodon"))?.state).toBe("posted");
  });

  it("x: where it cannot tell, somebody looks, and says that it is there or not", async () => {
    networks.x.isBlind = true;
    const { id, text } = await failing("x", "broken-after");
    await later();
    await later(60);
    expect((await deliveryOf(id, "x"))?.state).toBe("unclear");
    expect(there("x", text)).toHaveLength(1);
    const settling = async (by: Person | undefined, fields: object) => {
      const input = { id: String(id), network: "x", ...fields };
      const outcome = await perform(at.house, settlePost, input, { actor: by as Person });
      return isRefusal(outcome) ? outcome.code : "done";
    };
    const outsider = stage.members.find((one) => !stage.rota.includes(one));
    const asReader = await new Visitor(at).signInAs(stage.rota[0] as Person);
    expect((await asReader.get(postPath(id))).page).toContain("Is it on X?");
    expect(await settling(outsider, { says: "not-there" })).toBe("social.posting.notYours");
    expect(await settling(stage.rota[0], { says: "there" })).toBe("social.posting.sayWhere");
    const address = "https://x.com/party/status/1234";
    expect(await settling(stage.rota[0], { says: "there", address })).toBe("done");
    expect(await settling(stage.rota[0], { says: "not-there" })).toBe("social.posting.isClear");
    await later();
    expect(await stateOf(id)).toBe("posted");

    const other = await failing("x", "broken-before");
    await later();
    expect((await deliveryOf(other.id, "x"))?.state).toBe("unclear");
    networks.x.isBlind = false;
    const input = { id: String(other.id), network: "x", says: "not-there" };
    expect(
      isRefusal(await perform(at.house, settlePost, input, { actor: stage.rota[0] as Person })),
    ).toBe(false);
    await later();
    expect(there("x", other.text)).toHaveLength(1);
  });

  it("refuses what its server takes no longer, in its own words", async () => {
    networks.mastodon.most = 10;
    const { id } = await failing("mastodon", "late-after");
    networks.mastodon.moods.length = 0;
    await later();
    networks.mastodon.most = 500;
    const delivery = await deliveryOf(id, "mastodon");
    expect(delivery).toMatchObject({ state: "refused" });
    expect((await new Visitor(at).get(postPath(id))).page).toContain("character limit exceeded");
    // No other network was chosen.
    expect(await stateOf(id)).toBe("not-posted");
    const { lines } = await listLines(at.house.database, { subject: `/proposals/${id}` });
    expect(lines[0]?.says).toContain("Not posted");
    const list = (await new Visitor(at).get("/rota")).page;
    expect(list).toContain("Taken by no network");
    // Of a thread its beginning may stand somewhere: it can be taken down.
    expect(await down(id, stage.rota[0])).toBe("done");
  });

  it("keeps one session at Bluesky, and takes the next when it is over", async () => {
    const before = networks.bluesky.sessions;
    networks.bluesky.oldest = before;
    const text = aText();
    await approves(stage, { body: text, networks: ["bluesky"] });
    await keepPosting(at.house);
    expect(there("bluesky", text)).toHaveLength(1);
    expect(networks.bluesky.sessions).toBe(before + 1);
  });
});

describe("taking down", () => {
  it("is for two of its rota at once, on every network", async () => {
    const text = aText();
    const id = await approves(stage, { body: text });
    await keepPosting(at.house);
    const [first, second] = stage.rota;
    expect(await down(id, first, "No")).toBe("platform.malformed-field");
    expect(await down(id, first)).toBe("done");
    expect(await down(id, first)).toBe("social.posting.askedAlready");
    expect(await stateOf(id)).toBe("posted");
    networks.mastodon.moods.push("broken-before");
    expect(await down(id, second)).toBe("done");
    expect(await stateOf(id)).toBe("taken-down");
    await keepPosting(at.house);
    for (const network of NETWORKS) expect(there(network, text)).toHaveLength(0);
    expect((await new Visitor(at).get(postPath(id))).page).toContain("It names a wrong day.");
    expect(await down(id, stage.rota[2])).toBe("social.posting.isDown");
    const { lines } = await listLines(at.house.database, { subject: `/proposals/${id}` });
    expect(lines[0]?.act).toBe("social.take-down");
  });

  it("stops what has not gone out", async () => {
    const text = aText();
    const id = await approves(stage, { body: text });
    for (const one of stage.rota.slice(0, 2)) expect(await down(id, one)).toBe("done");
    await later();
    for (const network of NETWORKS) {
      expect(there(network, text)).toHaveLength(0);
      expect((await deliveryOf(id, network))?.state).toBe("stopped");
    }
  });

  it("finds what may be there, where nobody heard whether it came", async () => {
    const text = aText();
    const id = await approves(stage, { body: text, networks: ["mastodon"] });
    networks.mastodon.moods.push("late-after");
    await keepPosting(at.house);
    expect(there("mastodon", text)).toHaveLength(1);
    for (const one of stage.rota.slice(0, 2)) expect(await down(id, one)).toBe("done");
    await later();
    expect(there("mastodon", text)).toHaveLength(0);
    expect((await deliveryOf(id, "mastodon"))?.state).toBe("removed");
  });
});

describe("an account that was taken away", () => {
  it("stops its queue, and waits until another is connected", async () => {
    const text = aText();
    const id = await approves(stage, { body: text, networks: ["bluesky"] });
    networks.bluesky.moods.push("lost");
    await keepPosting(at.house);
    const asked = networks.bluesky.asked.length;
    await later(90);
    expect(networks.bluesky.asked.length).toBe(asked);
    expect((await new Visitor(at).get("/accounts")).page).toContain("taken away");
    expect((await new Visitor(at).get(postPath(id))).page).toContain("has no account there");
    networks.bluesky.isClosed = false;
    await connects(stage, "bluesky", networks.bluesky.password);
    await later(90);
    expect(there("bluesky", text)).toHaveLength(1);
    expect(await stateOf(id)).toBe("posted");
  });

  it("sends nothing any more that waited three days, whoever connects another then", async () => {
    const text = aText();
    const id = await approves(stage, { body: text, networks: ["bluesky"] });
    networks.bluesky.moods.push("lost");
    await keepPosting(at.house);
    at.clock.moveForward(3 * 24 * 60 * MINUTES);
    networks.bluesky.isClosed = false;
    await connects(stage, "bluesky", networks.bluesky.password);
    await later(90);
    expect(there("bluesky", text)).toHaveLength(0);
    expect(await deliveryOf(id, "bluesky")).toMatchObject({ state: "refused", why: "late" });
    const { page } = await new Visitor(at).get(postPath(id));
    expect(page).toContain("it is news no more");
  });
});
