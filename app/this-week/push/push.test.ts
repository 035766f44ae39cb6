import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import {
  isOutsideAddress,
  isPublicAddress,
  publicLookup,
} from "../../../platform/sending/public-address.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { aBallot } from "../../ballots/testing/a-ballot.ts";
import { tellFollowers } from "../telling/tell.ts";
import { switchOff } from "./acts/switch-off.ts";
import { switchOn } from "./acts/switch-on.ts";
import { type Deliver, deliver } from "./deliver.ts";
import { listBrowsers, noteSomethingNew, pushKeysOf } from "./push-store.ts";
import { sendSigns } from "./send-signs.ts";

const at = aHouse();

interface Taken {
  readonly path: string;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** A push service over HTTP, which answers as each browser's address says. */
const taken: Taken[] = [];
const service = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const { url: path = "", headers } = request;
    taken.push({ path, headers, body: Buffer.concat(chunks) });
    response.writeHead(Number(/status-(\d+)/.exec(path)?.[1] ?? 201)).end();
  });
});
beforeAll(() => new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => service.close(resolve)));

/** As the real one, to the service of this test. */
const toService: Deliver = async (endpoint, { headers, body }) => {
  const { port } = service.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}${new URL(endpoint).pathname}`;
  const answer = await fetch(address, { method: "POST", headers, body: Buffer.from(body) });
  return answer.status;
};

function aBrowser(path = randomBytes(8).toString("hex")) {
  const ecdh = createECDH("prime256v1");
  ecdh.generateKeys();
  const secret = randomBytes(16);
  const sent = {
    endpoint: `https://push.example.org/${path}`,
    publicKey: ecdh.getPublicKey("base64url"),
    secret: secret.toString("base64url"),
  };
  return { ecdh, secret, sent };
}

/** RFC 8291 §3.4 and RFC 8188 §2, as a browser opens what came. */
function opened({ ecdh, secret }: ReturnType<typeof aBrowser>, body: Buffer): string {
  const salt = body.subarray(0, 16);
  const keyLength = body[20] ?? 0;
  const senders = body.subarray(21, 21 + keyLength);
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), ecdh.getPublicKey(), senders]);
  const key = Buffer.from(hkdfSync("sha256", ecdh.computeSecret(senders), secret, info, 32));
  const derive = (label: string, length: number) =>
    Buffer.from(hkdfSync("sha256", key, salt, Buffer.from(`Content-Encoding: ${label}\0`), length));
  const cipherText = body.subarray(21 + keyLength);
  const decipher = createDecipheriv("aes-128-gcm", derive("aes128gcm", 16), derive("nonce", 12));
  decipher.setAuthTag(cipherText.subarray(-16));
  const plain = Buffer.concat([decipher.update(cipherText.subarray(0, -16)), decipher.final()]);
  return plain.subarray(0, plain.lastIndexOf(2)).toString();
}

const switchedOn = async (browser = aBrowser()) => {
  const member = await aMember(at.house);
  await perform(at.house, switchOn, browser.sent, { actor: member });
  return { member, browser };
};
const newFor = (member: Person) =>
  inTransaction(at.house, (tx, now) => noteSomethingNew(tx, [member.personId], now));
const browsersOf = (member: Person) => listBrowsers(at.house.database, member.personId);
const signsAt = (browser: ReturnType<typeof aBrowser>) =>
  taken.filter(({ path }) => browser.sent.endpoint.endsWith(path));

describe("a sign", () => {
  it("says only that there is something new, to the browser alone, and who sends it", async () => {
    const { member, browser } = await switchedOn();
    await newFor(member);
    await sendSigns(at.house, undefined, toService);
    const [sign, ...more] = signsAt(browser);
    expect(more).toEqual([]);
    expect(opened(browser, sign?.body ?? Buffer.of())).toBe('{"new":true}');
    expect(sign?.headers).toMatchObject({ "content-encoding": "aes128gcm", topic: "new" });
    expect(JSON.stringify(sign?.headers)).not.toContain(member.personId);
  });

  it("is signed with the party's key, for this service and a day at most: RFC 8292", async () => {
    const { member, browser } = await switchedOn();
    await newFor(member);
    await sendSigns(at.house, undefined, toService);
    const header = String(signsAt(browser)[0]?.headers.authorization);
    const [, token = "", key = ""] = /^vapid t=([^,]+), ?k=(.+)$/i.exec(header) ?? [];
    expect(key).toBe((await pushKeysOf(at.house.database)).publicKey);
    const [head = "", claims = "", signature = ""] = token.split(".");
    const point = Buffer.from(key, "base64url");
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((one) =>
      one.toString("base64url"),
    );
    const publicKey = createPublicKey({
      key: { kty: "EC", crv: "P-256", x, y },
      format: "jwk",
    } as never);
    const signed = Buffer.from(`${head}.${claims}`);
    const isOurs = verify(
      "sha256",
      signed,
      { key: publicKey, dsaEncoding: "ieee-p1363" },
      Buffer.from(signature, "base64url"),
    );
    expect(isOurs).toBe(true);
    const said = JSON.parse(Buffer.from(claims, "base64url").toString());
    expect(said).toMatchObject({ aud: "https://push.example.org", sub: at.house.url });
    expect(said.exp * 1000 - Date.now()).toBeLessThanOrEqual(86_400_000);
  });

  it("does not come to whoever is held back, and is not made up for later", async () => {
    const { member, browser } = await switchedOn();
    await newFor(member);
    const until = new Date(at.clock.now().getTime() + 3_600_000);
    const silent = { ...at.house, heldBack: async () => new Map([[member.personId, until]]) };
    await sendSigns(silent, undefined, toService);
    at.clock.moveForward(2 * 3_600_000);
    await sendSigns(at.house, undefined, toService);
    expect(signsAt(browser)).toEqual([]);
  });

  it("comes once an hour at most, on however many workers", async () => {
    const { member, browser } = await switchedOn();
    for (let time = 0; time < 3; time++) {
      await newFor(member);
      await Promise.all([1, 2].map(() => sendSigns(at.house, undefined, toService)));
    }
    expect(signsAt(browser)).toHaveLength(1);
    at.clock.moveForward(3_600_000);
    await sendSigns(at.house, undefined, toService);
    expect(signsAt(browser)).toHaveLength(2);
    await sendSigns(at.house, undefined, toService);
    expect(signsAt(browser)).toHaveLength(2);
  });

  it.each([404, 410])("a browser of which its service says %i is forgotten", async (status) => {
    const { member } = await switchedOn(aBrowser(`gone/status-${status}`));
    await newFor(member);
    await sendSigns(at.house, undefined, toService);
    expect(await browsersOf(member)).toEqual([]);
  });

  it("a service that is busy or broken takes nothing away", async () => {
    const { member } = await switchedOn(aBrowser("busy/status-503"));
    await newFor(member);
    await sendSigns(at.house, undefined, toService);
    await newFor(member);
    at.clock.moveForward(3_600_000);
    await sendSigns(at.house, undefined, async () => undefined);
    expect(await browsersOf(member)).toHaveLength(1);
  });

  it("comes when a letter is written, and to nobody who has not switched it on", async () => {
    const { member, browser } = await switchedOn();
    const path = `/decide/${await aBallot(at.house)}`;
    const visitor = await new Visitor(at).signInAs(member);
    await visitor.post("/me/following/level", { path, level: "all" });
    await visitor.post("/me/following/follow", { path });
    await inTransaction(at.house, (tx, now) =>
      at.house.announce(tx, {
        name: "mail.happened",
        on: [path],
        fact: "test",
        part: "changed",
        isImportant: true,
        isForAll: false,
        asks: [],
        by: undefined,
        until: undefined,
        says: { en: "it moved.", cy: "symudodd." },
        at: now,
      } as never),
    );
    await tellFollowers(at.house);
    await sendSigns(at.house, undefined, toService);
    expect(signsAt(browser)).toHaveLength(1);
  });
});

describe("the switch", () => {
  it("is off until somebody switches it on, and one press off again, without a script", async () => {
    const member = await aMember(at.house);
    const visitor = await new Visitor(at).signInAs(member);
    expect((await visitor.get("/me/signs")).page).toContain("Nowhere yet.");
    const { sent } = aBrowser();
    expect(await visitor.post("/me/signs/on", sent)).toMatchObject({
      leadsTo: "/me/signs?saved=yes",
    });
    const { page } = await visitor.get("/me/signs");
    expect(page).toContain("Through push.example.org");
    expect(page).toContain("passes through the servers");
    const [browser] = await browsersOf(member);
    const other = await aMember(at.house);
    await perform(at.house, switchOff, { browser: String(browser?.id) }, { actor: other });
    expect(await browsersOf(member)).toHaveLength(1);
    await visitor.post("/me/signs/off", { browser: String(browser?.id) });
    expect(await browsersOf(member)).toEqual([]);
  });

  it("in a browser that two share belongs to who pressed it last", async () => {
    const { member, browser } = await switchedOn();
    const second = await aMember(at.house);
    await perform(at.house, switchOn, browser.sent, { actor: second });
    expect(await browsersOf(member)).toEqual([]);
    expect(await browsersOf(second)).toHaveLength(1);
  });

  it.each([
    ["endpoint", "http://push.example.org/a"],
    ["endpoint", "https://127.0.0.1/a"],
    ["endpoint", "https://[::1]/a"],
    ["endpoint", "https://localhost/a"],
    ["endpoint", "https://0x7f.1/a"],
    ["endpoint", "https://push.example.org:8443/a"],
    ["endpoint", "https://me:secret@push.example.org/a"],
    ["endpoint", "https://db.internal/a"],
    ["endpoint", `https://push.example.org/${"a".repeat(800)}`],
    ["endpoint", "javascript:alert(1)"],
    ["endpoint", ""],
    ["publicKey", "AAAA"],
    ["publicKey", Buffer.alloc(65, 2).toString("base64url")],
    ["secret", "no base64 at all"],
    ["secret", Buffer.alloc(15).toString("base64url")],
  ])("refuses %s %.60s, and says so", async (field, wrong) => {
    const member = await aMember(at.house);
    const visitor = await new Visitor(at).signInAs(member);
    const answer = await visitor.post("/me/signs/on", { ...aBrowser().sent, [field]: wrong });
    expect(answer.status).toBe(422);
    expect(answer.page).toContain("What your browser sent is no address for signs");
    expect(await browsersOf(member)).toEqual([]);
  });

  it("a key that is no point of the curve costs nobody else their sign", async () => {
    const broken = {
      ...aBrowser(),
      sent: {
        ...aBrowser().sent,
        publicKey: Buffer.concat([Buffer.of(4), Buffer.alloc(64, 1)]).toString("base64url"),
      },
    };
    const { member } = await switchedOn(broken);
    const fine = await switchedOn();
    await newFor(member);
    await newFor(fine.member);
    await sendSigns(at.house, undefined, toService);
    expect(await browsersOf(member)).toEqual([]);
    expect(signsAt(fine.browser)).toHaveLength(1);
  });

  it("ten browsers are enough", async () => {
    const member = await aMember(at.house);
    const tries = [];
    for (let count = 0; count < 11; count++)
      tries.push(await perform(at.house, switchOn, aBrowser().sent, { actor: member }));
    expect(await browsersOf(member)).toHaveLength(10);
  });

  it("is in one's download, and gone with the person", async () => {
    const { member, browser } = await switchedOn();
    const mine = await at.house.gatherAbout(member.personId);
    expect(JSON.stringify(mine)).toContain(browser.sent.endpoint);
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, member.personId, now));
    expect(await browsersOf(member)).toEqual([]);
  });
});

describe("an address from a stranger", () => {
  it.each([
    ...["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"],
    ...["0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12::1"],
    ...["::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "ff02::1"],
    ...["2001:db8::1", "not an address"],
  ])("%s is no public one", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["8.8.8.8", "142.250.1.1", "2a00:1450:4009::1", "2606:4700::1"])("%s is", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it("of a real push service is taken", () => {
    for (const host of [
      "fcm.googleapis.com/fcm/send/x",
      "updates.push.services.mozilla.com/wpush/v2/x",
      "web.push.apple.com/x",
    ])
      expect(isOutsideAddress(`https://${host}`)).toBe(true);
  });

  it("that leads to this machine is not called, whatever name it has", async () => {
    const look = (name: string) =>
      new Promise((resolve) =>
        publicLookup(name, { family: 4 }, (error) => resolve(error?.message)),
      );
    expect(await look("localhost")).toBe("not a public address");
    const sent = { headers: {}, body: new Uint8Array() };
    expect(await deliver("https://localhost/", sent)).toBeUndefined();
  });
});
