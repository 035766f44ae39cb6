import { checkCredentialForm } from "../election/credentials.ts";
import type { Refusal } from "../refusal.ts";
import {
  array,
  type Codec,
  type Decoded,
  literal,
  record,
  string,
  stringOf,
} from "../text/codec.ts";
import { decodeText } from "../text/json-text.ts";
import { lineCodec } from "./task.ts";

const code: Codec<string> = {
  read: (json) => {
    const text = typeof json === "string" ? json : "";
    return checkCredentialForm(text) ?? text;
  },
  write: (text) => JSON.stringify(text),
};

const codec = record({
  kind: literal("breakthrough-registrar-codes"),
  form: literal(1),
  ballot: stringOf(/^[1-9A-HJ-NP-Za-km-z]{14,64}$/, "the ballot's own number"),
  title: string,
  codes: array(record({ line: lineCodec, code })),
  /** Each given out at most once, from the first on. */
  spares: array(code),
});

/**
 * The registrar's own file, with every voting code and whose line it is. It stays with the registrar, and is destroyed when
 * the ballot has closed.
 */
export type CodesFile = Decoded<typeof codec>;

/**
 * Refuses what is no such file, and says nothing of a code in it.
 * @param text JSON, as `writeCodesFile` wrote it
 */
export const readCodesFile = (text: string): CodesFile | Refusal => decodeText(codec, text.trim());

/** The text of the file. Whoever reads it can vote for everybody. */
export const writeCodesFile = (file: CodesFile): string => codec.write(file);
