import type { NameMark } from "../../../platform/house.ts";
import { Badge, PersonName } from "../../../web/parts.tsx";
import { titleOf } from "../../rulebook/door.ts";
import { words } from "../words.ts";

type WriterProps = { by: string; marks: readonly NameMark[] };

/** Who wrote something, and beside it whether they hold an office, so that nobody is taken for who does. */
export const Writer = ({ by, marks }: WriterProps) => (
  <>
    <PersonName name={by} />
    {marks.map((mark) => (
      <MarkBadge key={mark.kind + ("office" in mark ? mark.office : "")} mark={mark} />
    ))}
  </>
);

function MarkBadge({ mark }: { mark: NameMark }) {
  if (mark.kind === "supporter")
    return (
      <>
        {" "}
        <Badge tone="quiet">{words.marks.supporter}</Badge>
      </>
    );
  const title = titleOf(mark.office);
  return mark.kind === "office" ? (
    <>
      {" "}
      <Badge tone="brand">{title}</Badge>
    </>
  ) : (
    <>
      {" "}
      <Badge tone="warning">{words.marks.notOfficer(title)}</Badge>
    </>
  );
}
