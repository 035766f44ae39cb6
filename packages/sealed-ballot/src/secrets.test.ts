import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { inventGroup } from "../test-support/invented-election.ts";
import { seededRandomness } from "../test-support/randomness.ts";
import { sodiumNativeBackend } from "./backends/sodium-native.ts";
import { sealBallot } from "./ballot/booth.ts";
import { deriveCredentialKey, drawCredential } from "./election/credentials.ts";
import { makeElection } from "./election/election.ts";
import { sealVote } from "./election/vote.ts";
import { ED25519 } from "./groups/group.ts";
import { toolsOf } from "./groups/proofs.ts";
import { drawSecret, pointToSecret } from "./groups/secret-scalar.ts";
import { expectAccepted } from "./refusal.ts";
import { hex } from "./text/bytes.ts";
import { record, string } from "./text/codec.ts";
import { decodeText } from "./text/json-text.ts";
import {
  dealShares,
  makeShareOutput,
  openDecryptionKey,
  readPrivateKey,
  writePrivateKey,
} from "./trustees/pedersen.ts";
import { channelKeys, send } from "./trustees/trustee-channel.ts";

const backend = sodiumNativeBackend();
const tools = { ...toolsOf(backend), randomness: seededRandomness("secrets") };
const election = expectAccepted(
  makeElection(backend, {
    name: "n",
    description: "",
    uuid: "1".repeat(14),
    publicKey: ED25519.generator,
    questions: [{ type: "Homomorphic", answers: ["Yes"], min: 0, max: 1, question: "?" }],
  }),
);

/** Everything a program could print of a value: by inspection, as JSON, as text, thrown. */
function printed(value: unknown): string {
  const asError = value instanceof Error ? `${value.message}${value.stack}` : "";
  return [
    inspect(value, { depth: 20, showHidden: true }),
    JSON.stringify(value, (_, part) => (typeof part === "bigint" ? String(part) : part)),
    String(value),
    asError,
  ].join("\n");
}

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe("a secret never shows", () => {
  const secret = drawSecret(backend, tools.randomness);
  const forms = [
    hex(secret.expose()),
    hex(secret.expose().slice().reverse()),
    String(secret.exposeNumber()),
  ];

  test("when it is printed, inspected, put into JSON or into a template", () => {
    const text = `${printed({ nested: [secret], secret })}${secret}`;
    expect(text).toContain("[secret]");
    for (const form of forms) expect(text).not.toContain(form);
  });

  test("when it meets a point outside the group, which is a bug and throws", () => {
    const outside = new Uint8Array(32).fill(7);
    const text = printed(thrownBy(() => pointToSecret(backend, outside, secret)));
    expect(text).toContain("Error");
    for (const form of forms) expect(text).not.toContain(form);
  });

  test("in the refusal of a damaged key file, whatever the damage", () => {
    const file = writePrivateKey(secret);
    const digits = file.replaceAll('"', "");
    for (const damage of [
      digits,
      `${file}x`,
      file.slice(1),
      `"0${digits}"`,
      `"${digits}0"`,
      `{"key":${file}}`,
    ]) {
      const text = printed(readPrivateKey(damage));
      expect(text).toContain("sentence");
      expect(text).not.toContain(digits.slice(5, 25));
    }
  });

  test("in the refusal of a mistyped voting code", () => {
    const credential = drawCredential(tools.randomness);
    for (const typed of [
      ` ${credential}`,
      credential.replaceAll("-", ""),
      credential.slice(1),
      `${credential}0`,
    ]) {
      const text =
        printed(deriveCredentialKey(backend, typed, election.uuid)) +
        printed(sealBallot(tools, election, typed, [[1]]));
      expect(text).toContain("voting code");
      expect(text).not.toContain(typed.slice(6, 11));
    }
  });

  test("in a booth that is printed by mistake: neither the code nor its key nor the randomness", () => {
    const credential = drawCredential(tools.randomness);
    const key = expectAccepted(deriveCredentialKey(backend, credential, election.uuid));
    const made = expectAccepted(sealVote(tools, election, key, [[1]]));
    const text =
      printed(made.sealed.map((shaped) => shaped)) +
      printed(expectAccepted(sealBallot(tools, election, credential, [[1]])));
    expect(text).not.toContain(credential);
    expect(text).not.toContain(hex(key.expose()));
    for (const part of made.sealed.flat(2) as { secret: typeof secret }[]) {
      expect(text).not.toContain(String(part.secret.exposeNumber()));
      expect(text).not.toContain(hex(part.secret.expose()));
    }
  });

  test("in the messages and refusals of the key ceremony", () => {
    const group = inventGroup(tools, 2, 2);
    const [one, two] = group.own as [(typeof group.own)[0], (typeof group.own)[0]];
    const wrong = [
      openDecryptionKey(tools, two, group.outputs[0]?.private_key ?? ""),
      makeShareOutput(tools, one, group.certs, 2, group.inputs[1] as (typeof group.inputs)[0]),
      dealShares(tools, channelKeys(backend, "1".repeat(22)), group.certs, 2),
    ];
    const text =
      printed(wrong) + printed(group.messages) + printed(group.outputs) + printed(group.group);
    for (const key of [...group.keys, one.signing, one.decryption]) {
      expect(text).not.toContain(String(key.exposeNumber()));
      expect(text).not.toContain(hex(key.expose()));
    }
    for (const seed of group.seeds) expect(text).not.toContain(seed);
  });

  test("in the refusal of a message that decrypts to nonsense", () => {
    const keys = channelKeys(backend, "2".repeat(22));
    const own = backend.multiplyBase(keys.decryption.expose());
    const sent = send(tools, keys, own, record({ note: string }), { note: "very private" });
    const opened = openDecryptionKey(tools, keys, sent);
    expect(printed(opened)).toContain("json.shape");
    expect(printed(opened)).not.toContain("very private");
  });

  test("in the refusal of a text that is no JSON", () => {
    expect(printed(decodeText(string, '"secret words'))).not.toContain("words");
  });
});

describe("the package's own files", () => {
  const folder = join(import.meta.dirname);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

  test.each([
    ["prints nothing", /console\.|process\.std/],
    [
      "asks neither clock nor dice nor disk nor network",
      /Math\.random|Date\.now|new Date|fetch\(|node:|performance\.|getRandomValues|globalThis|process\./,
    ],
    [
      "puts no secret into an error's words",
      /(Error|refuse)\([^)]*\$\{[^}]*(secret|expose|seed|privateKey)/i,
    ],
  ])("%s", (_, pattern) => {
    expect(files.length).toBeGreaterThan(40);
    for (const { name, text } of files) {
      // Symbol.for("nodejs.…") is only a name and opens nothing.
      expect(
        pattern.exec(text.replaceAll("nodejs.util.inspect.custom", ""))?.[0],
        name,
      ).toBeUndefined();
    }
  });
});
