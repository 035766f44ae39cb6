import type { Named, NameMark } from "../../../../platform/house.ts";
import { Badge, PersonName } from "../../../../web/parts.tsx";
import { markInWords } from "../marks.ts";

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
