import type { Trouble } from "./messages.ts";
import { words } from "./words.ts";

export type Told = Trouble & {
  /** What the server itself said, in the reader's language. */
  readonly says?: string;
};

/** What went wrong, in a sentence on which a trustee can act. */
export function sentenceOf({ code, about, says }: Told): string {
  if (says !== undefined) return says;
  if (about !== undefined) return words.accused(String(about));
  const known = words.refused[code.replace(/^sealed\.ceremony\./, "")];
  if (known !== undefined) return known;
  const { trouble } = words;
  if (code === "no-archive") return trouble.noArchive;
  if (code === "no-task") return trouble.noTask;
  if (code === "not-taken") return trouble.notTaken;
  if (code === "differ") return trouble.differ;
  if (code === "no-file") return trouble.noFile;
  return code === "worker" ? trouble.worker : trouble.unknown(code);
}
