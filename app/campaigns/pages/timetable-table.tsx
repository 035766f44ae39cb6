import { firstDayOf, lastDayOf, type TimetableRow } from "@breakthrough/uk-election-law";
import { timeOfDayInWords } from "../../../web/moments.ts";
import { Badge, Day, langOfEnglish } from "../../../web/parts.tsx";
import type { Line } from "../countdown.ts";
import { words } from "../words.ts";

type TableProps = { lines: readonly Line[]; caption: string };

/** A table on a desk; on a phone each row stands as a block of its own, so nothing scrolls sideways. */
export function TimetableTable({ lines, caption }: TableProps) {
  const { what, when, rule, mark } = words.table;
  return (
    <table class="table timetable">
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          {[what, when, rule, mark].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <LineRow key={line.kind === "row" ? line.row.event : line.kind} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function LineRow({ line }: { line: Line }) {
  const isPast = line.standing.kind === "past";
  const look = `${isPast ? "is-past" : "is-ahead"}${line.kind === "poll" ? " is-poll" : ""}`;
  return (
    <tr class={look}>
      <th scope="row">
        {line.kind === "row" ? words.event(line.row.event, line.row.name) : words.table.pollingDay}
      </th>
      <td>
        {line.kind === "row" ? <When row={line.row} /> : <Day day={line.on} weekday />}
        <span class="timetable-countdown">{words.countdown(line.standing)}</span>
      </td>
      {line.kind === "row" ? (
        <td lang={langOfEnglish()}>
          {line.row.rule}
          <span class="timetable-source">{line.row.source}</span>
        </td>
      ) : (
        <td>{words.table.pollingDayRule}</td>
      )}
      <td>{line.kind === "row" ? <Mark row={line.row} /> : <Badge>{words.kinds.given}</Badge>}</td>
    </tr>
  );
}

function When({ row }: { row: TimetableRow }) {
  const { to, at } = words.table;
  return (
    <span class="timetable-when">
      <Day day={firstDayOf(row)} weekday />
      {firstDayOf(row) === lastDayOf(row) ? null : (
        <>
          {" "}
          {to} <Day day={lastDayOf(row)} weekday />
        </>
      )}
      {row.time === undefined ? null : ` ${at(timeOfDayInWords(row.time))}`}
    </span>
  );
}

/** What is not simply the day of the rule says so. */
function kindOf(row: TimetableRow): "computed" | "window" | "latest" | "published" {
  if (row.published) return "published";
  return row.kind === "computed" && row.isLatest ? "latest" : row.kind;
}

function Mark({ row }: { row: TimetableRow }) {
  return (
    <>
      <Badge tone={kindOf(row) === "window" ? "warning" : "good"}>{words.kinds[kindOf(row)]}</Badge>
      <span class="timetable-source">{words.certainty[row.certainty]}</span>
    </>
  );
}
