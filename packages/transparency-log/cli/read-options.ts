import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findTypedTwice } from "@breakthrough/refusal";
import {
  inFile,
  isRefusal,
  type KnownLog,
  type NoteVerifier,
  noteVerifier,
  type Policy,
  parsePolicy,
  parseSignerKey,
  parseVerifierKey,
  type Refusal,
  refuse,
  type SignerKey,
  worded,
} from "../src/index.ts";
import { nativeEd25519 } from "./native.ts";

type Shape = NonNullable<Parameters<typeof parseArgs>[0]>["options"];

/** What was typed after the command, or a sentence about what is wrong with it. */
export function readTyped(args: readonly string[], options: NonNullable<Shape>) {
  try {
    const settings = { args: [...args], options, allowPositionals: true, tokens: true } as const;
    const typed = parseArgs(settings);
    const twice = findTypedTwice(typed.tokens, options);
    return twice === undefined
      ? typed
      : refuse("log.command.option-twice", worded`--${twice} is given twice.`);
  } catch (error) {
    // parseArgs says by a throw what the caller typed wrong.
    return refuse(
      "log.command.unreadable",
      worded`${error instanceof Error ? error.message : error}`,
    );
  }
}

/** The text of a file, or a sentence about why it cannot be read. */
export function readTextFile(path: string): string | Refusal {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    return refuse(
      "log.command.cannot-read",
      worded`${path} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

export function readPolicyFile(path: string): Policy | Refusal {
  const text = readTextFile(path);
  const policy = isRefusal(text) ? text : parsePolicy(text);
  return isRefusal(policy) ? inFile(path, policy) : policy;
}

export function readSecretFile(path: string): SignerKey | Refusal {
  const text = readTextFile(path);
  return isRefusal(text) ? text : parseSignerKey(text, nativeEd25519.publicKeyOf);
}

export function readVerifier(vkey: string): NoteVerifier | Refusal {
  const key = parseVerifierKey(vkey);
  return isRefusal(key) ? key : noteVerifier(key, nativeEd25519);
}

/** The logs a witness follows: the key's name is the log's origin, unless one origin is named for all keys. */
export function knownLogs(vkeys: readonly string[], origin?: string): KnownLog[] | Refusal {
  const logs = new Map<string, NoteVerifier[]>();
  for (const vkey of vkeys) {
    const verifier = readVerifier(vkey);
    if (isRefusal(verifier)) return verifier;
    const name = origin ?? verifier.name;
    logs.set(name, [...(logs.get(name) ?? []), verifier]);
  }
  return [...logs].map(([name, verifiers]) => ({ origin: name, verifiers }));
}
