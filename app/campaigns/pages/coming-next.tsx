import { firstDayOf, lastDayOf } from "@breakthrough/uk-election-law";
import { dayInWords, timeOfDayInWords } from "../../../web/moments.ts";
import { type Line, nextOf } from "../countdown.ts";
import { words } from "../words.ts";

const SHOWN = 3;

const nameOf = (line: Line): string =>
  line.kind === "row" ? words.event(line.row.event, line.row.name) : words.table.pollingDay;

function dayOf(line: Line): string {
  const first = line.kind === "row" ? firstDayOf(line.row) : line.on;
  return dayInWords(first, { weekday: true });
}

function timeOf(line: Line): string {
  const time = line.kind === "row" ? line.row.time : undefined;
  return time === undefined ? "" : ` ${words.table.at(timeOfDayInWords(time))}`;
}

/** A window is told with both its days, so that nobody waits for the first. */
function whenOf(line: Line): string {
  return `${dayOf(line)}${untilOf(line)}${timeOf(line)}`;
}

function untilOf(line: Line): string {
  if (line.kind !== "row" || firstDayOf(line.row) === lastDayOf(line.row)) return "";
  return ` ${words.table.to} ${dayInWords(lastDayOf(line.row), { weekday: true })}`;
}

/** The next deadlines, the soonest first and largest. */
export function ComingNext({ lines }: { lines: readonly Line[] }) {
  const next = nextOf(lines, SHOWN);
  if (next.length === 0) return <p>{words.allPast}</p>;
  return (
    <ol class="coming-next" aria-label={words.next}>
      {next.map((line) => (
        <li key={nameOf(line)} class="coming">
          <strong class="coming-in">{words.countdown(line.standing)}</strong>
          <span class="coming-what">{nameOf(line)}</span>
          <span class="coming-when">{whenOf(line)}</span>
        </li>
      ))}
    </ol>
  );
}
