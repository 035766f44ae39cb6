import { createHash } from "node:crypto";

interface RecountFile {
  readonly ballot: number;
  readonly rollHeader: readonly string[];
  readonly rollHash: string;
  readonly options: readonly { readonly id: string }[];
  readonly lines: readonly {
    readonly line: string;
    readonly choices?: Readonly<Record<string, string>>;
    readonly receipt?: string;
  }[];
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

export interface Recounted {
  readonly isRollWhole: boolean;
  readonly areReceiptsRight: boolean;
  readonly yes: Readonly<Record<string, number>>;
  readonly no: Readonly<Record<string, number>>;
  readonly voted: number;
  readonly fileHash: string;
}

/** Counts a ballot again as its file tells anybody to, with nothing of the program that counted it first. */
export function recount(text: string): Recounted {
  const file = JSON.parse(text) as RecountFile;
  const roll = [...file.rollHeader, ...file.lines.map(({ line }) => line)];
  const voted = file.lines.filter(({ choices }) => choices !== undefined);
  const count = (answer: string) =>
    Object.fromEntries(
      file.options.map(({ id }) => [
        id,
        voted.filter((line) => line.choices?.[id] === answer).length,
      ]),
    );
  return {
    isRollWhole: sha256(roll.map((line) => `${line}\n`).join("")) === file.rollHash,
    areReceiptsRight: voted.every(({ line, choices = {}, receipt }) => {
      const said = Object.keys(choices)
        .sort()
        .map((id) => `${id}=${choices[id]}`)
        .join(" ");
      const digits = sha256(`ballot ${file.ballot} line ${line} ${said}`).slice(0, 16);
      return digits.match(/.{4}/g)?.join("-") === receipt;
    }),
    yes: count("yes"),
    no: count("no"),
    voted: voted.length,
    fileHash: sha256(text),
  };
}
