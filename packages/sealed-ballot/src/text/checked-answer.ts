import { sha256 } from "@noble/hashes/sha2.js";
import { isRefusal, type Refusal } from "../refusal.ts";
import { base64, utf8 } from "./bytes.ts";
import type { Codec } from "./codec.ts";
import { decodeText, parseJson } from "./json-text.ts";

interface AnswerFile<A extends { readonly step: string }> {
  /** Stands before what is hashed: a file of one desk is none of another's. */
  readonly purpose: string;
  readonly codecs: { readonly [S in A["step"]]: unknown };
  /** What is said of a text whose checksum does not fit. */
  readonly changed: () => Refusal;
  /** What is said of a step that the desk does not know. */
  readonly strange: () => Refusal;
}

const CHECKED = /^(\{.*),"check":"([0-9A-Za-z+/]{43})"\}$/s;

/**
 * Files that a person carries from one machine to another: JSON with a checksum as its last field, so that a file which
 * was damaged on its way is told from one that was made to deceive. It proves nothing of who made it.
 */
export function checkedAnswers<A extends { readonly step: string }>(file: AnswerFile<A>) {
  const codecs = file.codecs as Readonly<Record<string, Codec<A>>>;
  const checkOf = (body: string): string => base64(sha256(utf8(`${file.purpose}|${body}`)));
  return {
    /** Strictly: it must stand as `write` writes it. */
    read(text: string): A | Refusal {
      const [, begun = "", check] = CHECKED.exec(text) ?? [];
      const body = `${begun}}`;
      if (check !== checkOf(body)) return file.changed();
      const parsed = parseJson(body);
      if (isRefusal(parsed)) return parsed;
      const step = (parsed.json as { readonly step?: unknown } | null)?.step;
      const codec = typeof step === "string" && Object.hasOwn(codecs, step) && codecs[step];
      return codec ? decodeText(codec, body) : file.strange();
    },
    write(answer: A): string {
      const body = (codecs[answer.step] as Codec<A>).write(answer);
      return `${body.slice(0, -1)},"check":"${checkOf(body)}"}`;
    },
  };
}
