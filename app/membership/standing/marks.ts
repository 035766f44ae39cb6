import type { Named, NameMark } from "../../../platform/house.ts";
import { titleOf } from "../../rulebook/door.ts";
import { words } from "../words.ts";

export function markInWords(mark: NameMark): string {
  if (mark.kind === "supporter") return words.marks.supporter;
  const title = titleOf(mark.office);
  return mark.kind === "office" ? title : words.marks.notOfficer(title);
}

/** A name with its marks where only text can stand, such as what whoever signs an act is shown. */
export const markedInWords = ({ name, marks }: Named): string =>
  marks.length === 0 ? name : words.marks.inWords(name, marks.map(markInWords).join(", "));
