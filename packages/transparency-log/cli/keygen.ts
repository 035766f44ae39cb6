import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { shown } from "@breakthrough/plain-text";
import {
  formatSignerKey,
  formatVerifierKey,
  isRefusal,
  NOTE_TYPE,
  publicHalf,
  refuse,
  sentenceOf,
  signerKey,
  worded,
} from "../src/index.ts";
import { nativeEd25519 } from "./native.ts";
import { readTyped } from "./read-options.ts";

const OPTIONS = {
  log: { type: "boolean" },
  witness: { type: "boolean" },
  out: { type: "string" },
} as const;

/** Makes a key: the secret into a file that only its owner reads, the public half onto the screen. */
export function keygen(args: readonly string[]): number {
  const made = makeKey(args);
  if (isRefusal(made)) {
    console.error(shown(sentenceOf(made)));
    return 2;
  }
  console.log(shown(made));
  return 0;
}

function makeKey(args: readonly string[]) {
  const typed = readTyped(args, OPTIONS);
  if (isRefusal(typed)) return typed;
  const [name, ...more] = typed.positionals;
  const { log, witness, out } = typed.values;
  if (name === undefined || more.length > 0)
    return refuse("log.keygen.no-name", "Name the key, such as witness.example/w1.");
  if (log === witness)
    return refuse("log.keygen.log-or-witness", "Say --log or --witness: their keys differ.");
  if (typeof out !== "string")
    return refuse("log.keygen.no-file", "Say with --out FILE where the secret is to go.");
  const type = witness ? NOTE_TYPE.cosignature : NOTE_TYPE.ed25519;
  const { publicKeyOf } = nativeEd25519;
  const key = signerKey(name, type, Uint8Array.from(randomBytes(32)), publicKeyOf);
  if (isRefusal(key)) return key;
  try {
    writeFileSync(out, `${formatSignerKey(key)}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    return refuse(
      "log.keygen.cannot-write",
      worded`${out} cannot be written: ${error instanceof Error ? error.message : error}`,
    );
  }
  return formatVerifierKey(publicHalf(key, publicKeyOf));
}
