import type { Named, NameMark } from "../../../../platform/house.ts";
import { Badge, PersonName } from "../../../../web/parts.tsx";
import { titleOf } from "../../../rulebook/door.ts";
import { words } from "../../words.ts";

type MarkedNameProps = { who: Named; href?: string };

/** Somebody's name wherever others read it, and beside it what keeps them from being taken for who they are not. */
export const MarkedName = ({ who, href }: MarkedNameProps) => (
  <>
    <PersonName name={who.name} {...(href === undefined ? {} : { href })} />
    <NameMarks who={who} />
  </>
);

/** The marks alone, where the name is a page's title. */
export const NameMarks = ({ who }: { who: Named }) => (
  <>
    {who.marks.map((mark) => (
      <MarkBadge key={mark.kind + ("office" in mark ? mark.office : "")} mark={mark} />
    ))}
  </>
);

const TONES = { supporter: "quiet", office: "brand", "like-officer": "warning" } as const;

const MarkBadge = ({ mark }: { mark: NameMark }) => (
  <>
    {" "}
    <Badge tone={TONES[mark.kind]}>{markInWords(mark)}</Badge>
  </>
);

function markInWords(mark: NameMark): string {
  if (mark.kind === "supporter") return words.marks.supporter;
  const title = titleOf(mark.office);
  return mark.kind === "office" ? title : words.marks.notOfficer(title);
}

/** The same where only text can stand, such as beside a button of a form. */
export const markedInWords = ({ name, marks }: Named): string =>
  marks.length === 0 ? name : words.marks.inWords(name, marks.map(markInWords).join(", "));
