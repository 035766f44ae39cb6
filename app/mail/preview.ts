import { languageOfAsker } from "../../platform/language.ts";
import type { Letter, Mailing, Written } from "./letter.ts";
import { composeMail } from "./sending/compose.ts";

export interface Preview {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A letter to many as one of its readers would get it, with its footer. Its link to stop letters leads nowhere. */
export function previewOf(
  letter: Pick<Letter, "kind"> & Pick<Mailing, "list"> & Written & { readonly readerName: string },
  sender: Parameters<typeof composeMail>[1],
  at: Date,
): Preview {
  const text = letter.text.replaceAll("{name}", letter.readerName);
  const example = {
    ...letter,
    text,
    language: languageOfAsker(),
    id: 0,
    to: "reader@example.org",
    postedAt: at,
  };
  const { subject, text: composed, html } = composeMail(example, sender, "example");
  return { subject, text: composed, html };
}
