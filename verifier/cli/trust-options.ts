import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findTypedTwice } from "@breakthrough/refusal";
import {
  inFile,
  isRefusal,
  type Policy,
  parsePolicy,
  type Refusal,
  refuse,
  worded,
} from "@breakthrough/transparency-log";
import { readTrust } from "../record/trust.ts";

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>;

/** What was typed after the command, or a sentence saying what was typed wrong. */
export function readTyped<T extends Options>(args: readonly string[], options: T) {
  try {
    const settings = { args: [...args], options, allowPositionals: true, tokens: true } as const;
    const typed = parseArgs(settings);
    const twice = findTypedTwice(typed.tokens, options);
    return twice === undefined
      ? typed
      : refuse("verifier.options.given-twice", worded`--${twice} is given twice.`);
  } catch (error) {
    // parseArgs says by a throw what the caller typed wrong.
    return refuse(
      "verifier.options.unreadable",
      `${error instanceof Error ? error.message : error}`,
    );
  }
}

export function readBytes(path: string): Uint8Array | Refusal {
  try {
    return Uint8Array.from(readFileSync(path));
  } catch (error) {
    return refuse(
      "verifier.options.cannot-read",
      worded`${path} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

export function readText(path: string): string | Refusal {
  const bytes = readBytes(path);
  return isRefusal(bytes) ? bytes : new TextDecoder().decode(bytes);
}

/** The policy of `--policy FILE` or of every `--key VKEY`; undefined where neither was given. */
export function trustOf(values: {
  policy?: string | undefined;
  key?: readonly string[] | undefined;
}): Policy | Refusal | undefined {
  const { policy: file, key: keys = [] } = values;
  if (file !== undefined && keys.length > 0) {
    return refuse(
      "verifier.options.key-or-policy",
      "Give --key or --policy: a policy has the record's key in it.",
    );
  }
  if (keys.length > 0)
    return parsePolicy(`${keys.map((key) => `log ${key}\n`).join("")}quorum none\n`);
  if (file === undefined) return undefined;
  const text = readText(file);
  const policy = isRefusal(text) ? text : readTrust(text);
  return isRefusal(policy) ? inFile(file, policy) : policy;
}
