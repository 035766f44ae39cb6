import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { groupsOf } from "../test-support/archive-surgery.ts";
import { caseArchive, casesFolder, caseText, hasCases } from "../test-support/cases.ts";
import { inventGroup } from "../test-support/invented-election.ts";
import { seededRandomness } from "../test-support/randomness.ts";
import { sodiumNativeBackend } from "./backends/sodium-native.ts";
import { commitTo, openCommitments } from "./election/ceremony.ts";
import { readElection } from "./election/election.ts";
import { toolsOf } from "./groups/proofs.ts";
import { baseToSecret } from "./groups/secret-scalar.ts";
import { expectAccepted, Refusal } from "./refusal.ts";
import { encryptedTallyCodec } from "./tally/tally.ts";
import { decodeText } from "./text/json-text.ts";
import { checkPartialDecryption, makePartialDecryption } from "./trustees/decryption.ts";
import {
  assembleGroup,
  dealShares,
  makeShareOutput,
  openDecryptionKey,
  readPrivateKey,
  type ShareInput,
  shareInputCodec,
  shareOutputCodec,
  writePrivateKey,
} from "./trustees/pedersen.ts";
import type { SignedText } from "./trustees/signed-text.ts";
import { channelKeys } from "./trustees/trustee-channel.ts";
import { checkPedersen, listOwners, trusteesCodec } from "./trustees/trustees.ts";

const backend = sodiumNativeBackend();
const tools = { ...toolsOf(backend), randomness: seededRandomness("ceremony") };

function codeOf(value: unknown): string | undefined {
  return value instanceof Refusal ? value.part : undefined;
}

describe.skipIf(!hasCases)("trustees of the reference tool", () => {
  const folder = "b-threshold-2of3-ed25519";
  const names = hasCases
    ? readdirSync(join(casesFolder, folder, "t")).filter((name) => name.endsWith(".key"))
    : [];

  test.each(names)(
    "%s opens its decryption key and makes the same one from everybody's messages",
    (name) => {
      const read = (kind: string) => caseText(folder, "t", name.replace(".key", kind));
      const keys = channelKeys(backend, read(".key"));
      const certs = caseText(folder, "t", "certs.jsons")
        .split("\n")
        .map((line) => JSON.parse(line) as unknown);
      const group = JSON.parse(caseText(folder, "t", "threshold.json")) as { certs: unknown };
      expect(certs).toEqual(group.certs);
      const trustees = expectAccepted(
        decodeText(trusteesCodec, caseText(folder, "setup", "trustees.json")),
      );
      const own = expectAccepted(decodeText(shareOutputCodec, read(".voutput")));
      const stored = expectAccepted(openDecryptionKey(tools, keys, read(".dkey")));
      expect(own.public_key.public_key).toEqual(baseToSecret(backend, stored));
      expect(listOwners(trustees).map((key) => key.public_key)).toContainEqual(
        own.public_key.public_key,
      );
      const input = expectAccepted(decodeText(shareInputCodec, read(".vinput")));
      const [item] = trustees;
      const signed = item?.[0] === "Pedersen" ? item[1].certs : [];
      const again = expectAccepted(makeShareOutput(tools, keys, signed, 2, input));
      expect(again.public_key.public_key).toEqual(own.public_key.public_key);
      const reopened = expectAccepted(openDecryptionKey(tools, keys, again.private_key));
      expect(reopened.expose()).toEqual(stored.expose());
    },
  );

  test("the mandatory trustees' keys decrypt the published tally, provably", async () => {
    const name = "a-yesno-ed25519-3mandatory";
    const groups = await groupsOf(backend, caseArchive(name, "dPYcogfW9ZB97B"));
    const election = expectAccepted(readElection(backend, groups[0]?.texts[0] ?? ""));
    const tallyText = groups.find((g) => g.type === "EncryptedTally")?.texts[0] ?? "";
    const tally = expectAccepted(decodeText(encryptedTallyCodec(election), tallyText));
    const [file = ""] = readdirSync(join(casesFolder, name, "t1")).filter((f) =>
      f.endsWith(".privkey"),
    );
    const key = expectAccepted(readPrivateKey(caseText(name, "t1", file)));
    const part = makePartialDecryption(tools, election, tally, key);
    const publicKey = baseToSecret(backend, key);
    expect(checkPartialDecryption(tools, election, tally, publicKey, part)).toBeUndefined();
    const published = groups.find((g) => g.type === "PartialDecryption")?.texts[0] ?? "";
    expect(JSON.parse(published).decryption_factors[0]).toHaveLength(3);
    expect(writePrivateKey(key)).toBe(caseText(name, "t1", file));
  });
});

describe("a threshold ceremony", () => {
  const made = inventGroup(tools, 2, 3);
  const { certs, inputs, outputs, own, messages } = made;
  const third = own[2] as (typeof own)[number];
  const input = inputs[2] as ShareInput;

  test("every trustee opens its key with its seed alone, and nobody else's", () => {
    const [first, second] = own as [(typeof own)[number], (typeof own)[number]];
    const text = outputs[0]?.private_key ?? "";
    expect(expectAccepted(openDecryptionKey(tools, first, text)).expose()).toEqual(
      made.keys[0]?.expose(),
    );
    expect(codeOf(openDecryptionKey(tools, second, text))).toBe("trustees.message");
  });

  test("a share that does not fit the published polynomial is refused, naming its sender", () => {
    const other = expectAccepted(dealShares(tools, own[0] as typeof third, certs, 2));
    const secrets = input.secrets.with(0, other.secrets[2] ?? "");
    const output = makeShareOutput(tools, third, certs, 2, { ...input, secrets });
    expect(output).toMatchObject({ part: "trustees.message", where: "secrets[0]" });
  });

  test("a share meant for somebody else, or altered on its way, is refused", () => {
    const misdirected = input.secrets.with(1, messages[1]?.secrets[0] ?? "");
    expect(
      codeOf(makeShareOutput(tools, third, certs, 2, { ...input, secrets: misdirected })),
    ).toBe("trustees.message");
    const altered = (input.secrets[1] ?? "").replace(
      /"data":"(.)/,
      (_, c) => `"data":"${c === "0" ? "1" : "0"}`,
    );
    expect(
      codeOf(
        makeShareOutput(tools, third, certs, 2, {
          ...input,
          secrets: input.secrets.with(1, altered),
        }),
      ),
    ).toBe("trustees.message");
  });

  test("a share sent by a stranger in a trustee's name is refused", () => {
    const secrets = input.secrets.with(0, messages[1]?.secrets[2] ?? "");
    expect(codeOf(makeShareOutput(tools, third, certs, 2, { ...input, secrets }))).toBe(
      "trustees.signature",
    );
  });

  test("a missing message, a foreign certificate or a swapped order is refused", () => {
    expect(
      codeOf(
        makeShareOutput(tools, third, certs, 2, { ...input, coefexps: input.coefexps.slice(1) }),
      ),
    ).toBe("trustees.message");
    const foreign = inventGroup(tools, 2, 3).certs;
    expect(codeOf(dealShares(tools, third, foreign, 2))).toBe("trustees.certificate");
    const swapped = [certs[1], certs[0], certs[2]] as SignedText[];
    expect(codeOf(dealShares(tools, third, swapped, 2))).toBe("trustees.certificate");
    expect(codeOf(dealShares(tools, third, certs, 3))).toBe("trustees.certificate");
    expect(codeOf(dealShares(tools, third, certs, 4))).toBe("trustees.threshold");
  });

  test("the server cannot put a key of its own into the group", () => {
    const strangers = inventGroup(tools, 2, 3);
    const swapped = [strangers.outputs[0], outputs[1], outputs[2]] as typeof outputs;
    expect(codeOf(assembleGroup(tools, certs, 2, inputs, swapped))).toBe("trustees.key");
    const polynomials = inputs.map((i) => ({
      ...i,
      coefexps: strangers.inputs[0]?.coefexps ?? [],
    }));
    expect(codeOf(assembleGroup(tools, certs, 2, polynomials, outputs))).toBe("trustees.signature");
  });

  test("the group's key does not depend on who later decrypts", () => {
    expect(expectAccepted(checkPedersen(tools, made.group))).toHaveLength(32);
  });
});

describe("commit before reveal", () => {
  const messages = ["polynomial of Ann", "polynomial of Bo"];
  const made = messages.map((message) => commitTo(backend, tools.randomness, message));
  const commitments = made.map((m) => m.commitment);
  const reveals = made.map((m) => m.reveal);

  test("opens when everybody kept to their word", () => {
    expect(openCommitments(backend, commitments, reveals)).toEqual(messages);
  });

  test("refuses a trustee who changed their message after seeing the others'", () => {
    const changed = [reveals[0], { ...reveals[1], message: "another" }] as typeof reveals;
    expect(codeOf(openCommitments(backend, commitments, changed))).toBe("trustees.commitment");
  });

  test("refuses a reveal before all have committed, and a copied commitment", () => {
    expect(codeOf(openCommitments(backend, commitments.slice(1), reveals))).toBe(
      "trustees.commitment",
    );
    const copied = [commitments[0], commitments[0]] as string[];
    expect(codeOf(openCommitments(backend, copied, reveals))).toBe("trustees.commitment");
  });
});
