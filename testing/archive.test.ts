import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Decrypter } from "age-encryption";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newHolder, readHolders } from "../platform/archive/holder.ts";
import { makeArchive } from "../platform/archive/make.ts";
import { isArchive, openArchive, readArchive } from "../platform/archive/open.ts";
import { openShare, readShare, type Share, shareText } from "../platform/archive/share.ts";
import { backUp } from "../platform/backup/back-up.ts";
import { UnusableBackup } from "../platform/backup/format.ts";
import { checkBackup } from "../platform/backup/read-backup.ts";
import { openLog } from "../platform/log/log.ts";
import { newKeyText } from "../platform/sealing.ts";
import { aHouse, aSealing } from "./a-house.ts";
import { aMember } from "./people.ts";

const log = openLog("silent");
const folder = mkdtempSync(join(tmpdir(), "breakthrough-archive-"));
const at = aHouse();
const { key } = aSealing();
const carried = { recordKey: newKeyText("party.test/record"), url: "https://party.test" };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Holder = Awaited<ReturnType<typeof newHolder>>;

let holders: readonly Holder[];
let archive: string;
let shares: readonly Share[];
let made = 0;
const fileFor = (name: string) => join(folder, `${name}-${++made}`);

async function anArchive(): Promise<string> {
  const path = fileFor("party.archive");
  const wanted = { ownerUrl: at.ownerUrl, path, at: new Date(), key, log };
  await makeArchive({ ...wanted, holders, carried });
  return path;
}

const sharesOf = async (path: string) => {
  const { head } = await readArchive(path);
  return Promise.all(holders.map(({ identity }) => openShare(head, identity)));
};

beforeAll(async () => {
  await aMember(at.house, { name: "Gwendolen Quillfeather" });
  holders = await Promise.all(["trust", "safety", "committee"].map(newHolder));
  archive = await anArchive();
  shares = await sharesOf(archive);
});

const [one, other, third] = [0, 1, 2].map((place) => () => shares[place] as Share) as [
  () => Share,
  () => Share,
  () => Share,
];

describe("an archive", () => {
  it.each([
    ["the first and the second", () => [one(), other()]],
    ["the first and the third", () => [one(), third()]],
    ["the third and the second", () => [third(), other()]],
  ])(
    "is opened by %s share: what comes out is the signed backup, and the record's key",
    async (_, two) => {
      const into = fileFor("opened.gz");
      expect(await openArchive(archive, two(), into)).toEqual(carried);
      expect((await checkBackup(into)).signedBy).toBe(key?.verifierKey);
      expect(await isArchive(archive)).toBe(true);
      expect(await isArchive(into)).toBe(false);
    },
  );

  it("says nothing of the party to whoever only has the file, nor a share to another holder", async () => {
    const bytes = readFileSync(archive, "latin1");
    expect(bytes).not.toMatch(/Quillfeather|PRIVATE|membership|AGE-SECRET|breakthrough-share/);
    for (const share of shares) {
      expect(bytes).not.toContain(Buffer.from(share.bytes).toString("base64").slice(0, 40));
    }
    const stranger = await newHolder("trust");
    const { head } = await readArchive(archive);
    await expect(openShare(head, stranger.identity)).rejects.toThrow("holds no share");
  });

  it("is read by nobody's own key: not by a holder's alone, and no share by another holder", async () => {
    const { head, begins } = await readArchive(archive);
    const files = [
      { whose: "all", bytes: readFileSync(archive).subarray(begins) },
      ...head.shares.map(({ body, sealed }) => ({
        whose: body,
        bytes: Buffer.from(sealed, "base64"),
      })),
    ];
    for (const { body, identity } of holders) {
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      for (const { whose, bytes } of files) {
        const reading = decrypter.decrypt(new Uint8Array(bytes)).then(
          () => "read",
          () => "not read",
        );
        expect([body, whose, await reading]).toEqual([
          body,
          whose,
          body === whose ? "read" : "not read",
        ]);
      }
    }
  });

  it.each<[string, () => readonly Share[], string]>([
    ["one share", () => [one()], "two shares"],
    ["none", () => [], "two shares"],
    ["one share twice", () => [one(), one()], "different bodies"],
    ["three", () => [one(), other(), third()], "two shares"],
    [
      "a share under another body's name",
      () => [one(), { ...one(), body: "safety" }],
      "do not open",
    ],
    [
      "a changed share",
      () => [one(), { ...other(), bytes: flipped(other().bytes) }],
      "do not open",
    ],
    ["a short share", () => [one(), { ...other(), bytes: other().bytes.slice(3) }], "do not open"],
    ["an empty share", () => [one(), { ...other(), bytes: new Uint8Array() }], "do not open"],
  ])("is not opened by %s", async (_, given, says) => {
    const opening = openArchive(archive, given(), fileFor("not"));
    await expect(opening).rejects.toThrow(says);
    await expect(opening).rejects.toThrow(UnusableBackup);
  });

  it("is opened by no share of another archive, though of the same holders", async () => {
    const second = await anArchive();
    const [, theirs] = await sharesOf(second);
    const opening = openArchive(archive, [one(), theirs as Share], fileFor("not"));
    await expect(opening).rejects.toThrow("another archive");
    const renamed = { ...(theirs as Share), id: one().id };
    await expect(openArchive(archive, [one(), renamed], fileFor("not"))).rejects.toThrow(
      "do not open",
    );
  });

  it("gives out no share that was laid into it from another, or under another body's name", async () => {
    const { head } = await readArchive(archive);
    const theirs = (await readArchive(await anArchive())).head.shares;
    const renamed = head.shares.map((share) => ({ ...share, body: "treasury" }));
    for (const { identity } of holders) {
      for (const laid of [theirs, renamed]) {
        const opening = openShare({ ...head, shares: laid }, identity);
        await expect(opening).rejects.toThrow("a share is another archive's");
      }
    }
  });

  it.each<[string, (bytes: Buffer) => Buffer, string]>([
    ["with another key in its head", withHoldersKey, "do not open"],
    ["cut off", (bytes) => bytes.subarray(0, bytes.length - 100), "not whole"],
    ["cut off in its head", (bytes) => bytes.subarray(0, 200), "no archive"],
    ["empty", () => Buffer.alloc(0), "no archive"],
    ["of one endless line", () => Buffer.alloc(200_000, "{"), "no archive"],
    ["with a changed byte", (bytes) => changedAt(bytes, bytes.length - 500), "not whole"],
    [
      "with something after its end",
      (bytes) => Buffer.concat([bytes, Buffer.from("x")]),
      "not whole",
    ],
  ])("that is %s is refused in words", async (_, change, says) => {
    const path = fileFor("changed.archive");
    writeFileSync(path, change(readFileSync(archive)));
    const opening = openArchive(path, [one(), other()], fileFor("not"));
    await expect(opening).rejects.toThrow(says);
    await expect(opening).rejects.toThrow(UnusableBackup);
  });

  it("no backup is one", async () => {
    const path = fileFor("plain.gz");
    await backUp({ ownerUrl: at.ownerUrl, path, at: new Date(), log });
    await expect(readArchive(path)).rejects.toThrow("no archive");
  });
});

const changedAt = (bytes: Buffer, place: number): Buffer => {
  const changed = Buffer.from(bytes);
  changed[place] = (changed[place] ?? 0) ^ 1;
  return changed;
};
/** As if the whole had been made for one holder's key. */
const withHoldersKey = (bytes: Buffer): Buffer => {
  const text = bytes.toString("latin1");
  const own = /"recipient":"(age1[a-z0-9]+)"/.exec(text)?.[1] ?? "";
  return Buffer.from(text.replace(own, holders[0]?.recipient ?? ""), "latin1");
};
const flipped = (bytes: Uint8Array): Uint8Array => new Uint8Array(changedAt(Buffer.from(bytes), 7));

describe("a share", () => {
  it("is one line, and reads as what was written, whatever stands around it", () => {
    for (const share of shares) {
      const text = shareText(share);
      expect(text).not.toContain("\n");
      expect(readShare(`\nMy share:\n${text}\n`)).toEqual({
        ...share,
        bytes: share.bytes,
      });
    }
    for (const junk of ["", "x", "breakthrough-share-1", "breakthrough-share-1 a b c"]) {
      expect(() => readShare(junk)).toThrow("holds no share");
    }
  });
});

describe("the key-holders in the settings", () => {
  const bodies = ["trust", "safety", "committee", "treasury"];
  const pair = ({ body, recipient }: Holder) => `${body}:${recipient}`;

  it("are three people of three bodies", async () => {
    const text = holders.map(pair).join(", ");
    expect(readHolders(text, bodies)).toEqual(
      holders.map(({ body, recipient }) => ({ body, recipient })),
    );
    const [first, second, last] = holders as [Holder, Holder, Holder];
    for (const wrong of [
      [first, second],
      [first, second, last, await newHolder("treasury")],
      [first, second, { ...last, body: "trust" }],
      [first, second, { ...last, recipient: first.recipient }],
    ]) {
      expect(() => readHolders(wrong.map(pair).join(","), bodies)).toThrow("three people");
    }
    for (const wrong of ["nobody", "trust:age1x", `weather:${first.recipient}`, "trust:"]) {
      expect(() => readHolders(wrong, bodies)).toThrow("is no key-holder");
    }
  });
});
