import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandomness } from "../../test-support/randomness.ts";
import { sodiumNativeBackend } from "../backends/sodium-native.ts";
import { expectAccepted, isRefusal, Refusal } from "../refusal.ts";
import { LEAST_PASSPHRASE, openKeyFile, readKeyFile, sealKeyFile } from "./key-file.ts";
import type { TrusteeKey } from "./trustee-key.ts";

const backend = sodiumNativeBackend();
const tools = { backend, randomness: seededRandomness("key file") };
const EASY = { passes: 1, bytes: 8192 };
const PASSPHRASE = "three herons on a wall";
const key: TrusteeKey = {
  form: 1,
  ballot: "2EkRv3wyZYXWCb",
  number: 2,
  attempt: 1,
  size: 3,
  threshold: 2,
  seed: "w9uFVsPrzXmVKX5fqGkRTn",
  commitments: ["A".repeat(43), "B".repeat(43), "C".repeat(43)],
};
const seal = async (passphrase = PASSPHRASE) =>
  expectAccepted((await sealKeyFile(tools, key, "A committee", passphrase, EASY)) as string);
const codeOf = (found: unknown) => (found instanceof Refusal ? found.code : undefined);

describe("a key file", () => {
  test("gives back what was sealed, and shows only whose it is", async () => {
    const text = await seal();
    expect(expectAccepted(await openKeyFile(tools, text, PASSPHRASE))).toEqual(key);
    expect(readKeyFile(backend, text)).toMatchObject({ number: 2, title: "A committee" });
    expect(text).not.toContain(key.seed);
  });

  test("is another each time, and says in itself how hard a guess was made", async () => {
    const [one, other] = [await seal(), await seal()];
    expect(one).not.toBe(other);
    expect(JSON.parse(one).hardening).toMatchObject({ name: "argon2id13", passes: 1, bytes: 8192 });
  });

  test("is opened by the same passphrase however its letters were composed", async () => {
    const text = await seal("caf\u00e9 au lait caf\u00e9");
    expect(isRefusal(await openKeyFile(tools, text, "cafe\u0301 au lait cafe\u0301"))).toBe(false);
  });

  test("is not opened by another passphrase, and none shorter than twelve letters is taken", async () => {
    const wrong = await openKeyFile(tools, await seal(), `${PASSPHRASE} `);
    expect(codeOf(wrong)).toBe("sealed.ceremony.file.passphrase");
    const short = "x".repeat(LEAST_PASSPHRASE - 1);
    expect(codeOf(await sealKeyFile(tools, key, "", short, EASY))).toBe(
      "sealed.ceremony.file.short-passphrase",
    );
  });

  test("of which any one byte was changed is refused", async () => {
    const text = await seal();
    const changes = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 32, max: 126 }));
    await fc.assert(
      fc.asyncProperty(changes, async ([at, code]) => {
        const letter = String.fromCharCode(code);
        fc.pre(text[at] !== letter && !(letter === " " && at === 0));
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        const found = codeOf(await openKeyFile(tools, changed, PASSPHRASE));
        expect(found).toMatch(/^sealed\.ceremony\.file\.(changed|unreadable)$/);
      }),
      { numRuns: 300 },
    );
  });

  test("whose open words were changed with their checksum is still refused: they are sealed too", async () => {
    const text = await seal();
    const forged = text.replace('"number":2', '"number":1');
    const refused = await openKeyFile(tools, forged, PASSPHRASE);
    expect(codeOf(refused)).toBe("sealed.ceremony.file.changed");
    const { textFingerprint } = await import("../groups/suite.ts");
    const body = forged.replace(/,"check":"[^"]*"\}$/, "}");
    const check = textFingerprint(backend, `trustee-key-file|${body}`);
    const recounted = `${body.slice(0, -1)},"check":"${check}"}`;
    expect(codeOf(await openKeyFile(tools, recounted, PASSPHRASE))).toBe(
      "sealed.ceremony.file.passphrase",
    );
  });

  test("is nothing else that somebody loads by mistake", async () => {
    for (const text of ["", "{}", "null", "[1]", "a photo", (await seal()).slice(0, -1)]) {
      expect(codeOf(await openKeyFile(tools, text, PASSPHRASE))).toBe(
        "sealed.ceremony.file.unreadable",
      );
    }
  });
});
