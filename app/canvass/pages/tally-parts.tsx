import { exactMomentInWords } from "../../../web/moments.ts";
import { DataTable } from "../../../web/parts.tsx";
import type { Counts, Tally } from "../stall-queries.ts";
import { words } from "../words.ts";

const cells = ({ talkedTo, leaflets, answers }: Counts): readonly string[] =>
  [talkedTo, leaflets, answers].map(String);

/** What was done at stalls, hour by hour and together. */
export function Hours({ tally }: { tally: Tally }) {
  const says = words.desk;
  if (tally.hours.length === 0) return <p>{says.nothing}</p>;
  const columns = [says.hour, says.talkedTo, says.leaflets, says.answers];
  return (
    <DataTable
      caption={says.counts}
      isCaptionHidden
      columns={columns.map((label) => ({ label }))}
      rows={[
        ...tally.hours.map((one) => [exactMomentInWords(one.hour), ...cells(one)]),
        [says.all, ...cells(tally)],
      ]}
    />
  );
}

/** Some of what people said, and what that says of anybody else: nothing. */
export function Heard({ tally: { said } }: { tally: Tally }) {
  return (
    <>
      {said.map((text) => (
        <blockquote key={text} dir="auto">
          {text}
        </blockquote>
      ))}
      <p>{words.stall.honest}</p>
    </>
  );
}
