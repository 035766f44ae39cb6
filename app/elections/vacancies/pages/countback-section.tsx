import { Command, Notice, Section } from "../../../../web/parts.tsx";
import { sealedConstraintsPath, sealedRankingsPath } from "../../../ballots/addresses.ts";
import type { Counting } from "../../../ballots/door.ts";
import { electionPath } from "../../addresses.ts";
import type { Refilled } from "../../election.ts";
import { titleOfElection } from "../../title.ts";
import type { ElectionView } from "../../view.ts";
import { words } from "../../words.ts";

/** From whose votes an empty seat is filled, and how it was counted. */
export function CountbackSection({ view }: { view: ElectionView }) {
  const { election, origin } = view;
  const { terms, result } = election;
  if (terms.countback === undefined || origin === undefined) return null;
  const says = words.countback;
  const { sealedId } = origin;
  return (
    <Section title={says.title} id="countback">
      <p>{says.says(titleOfElection(origin.id, terms.to), terms.seats)}</p>
      <p>{says.reopen}</p>
      <ul>
        <li>
          <a href={electionPath(origin.id)}>{says.toOrigin}</a>
        </li>
        {sealedId === undefined ? null : (
          <>
            <li>
              <a href={sealedRankingsPath(sealedId)}>{says.rankings}</a>
            </li>
            <li>
              <a href={sealedConstraintsPath(sealedId)}>{says.constraints}</a>
            </li>
          </>
        )}
      </ul>
      {(result?.refilled ?? []).map((seat, index) => (
        <Seat key={seat.vacated} seat={seat} place={index + 1} />
      ))}
    </Section>
  );
}

/** Every sentence of the count: whoever reads them can do it by hand. */
function Seat({ seat, place }: { seat: Refilled; place: number }) {
  const says = words.countback;
  const { counting, why } = seat;
  return (
    <section>
      <h3>{says.count(place)}</h3>
      {why === undefined ? null : <Notice tone="warning">{says.why[why]}</Notice>}
      {counting === undefined ? null : (
        <>
          <p class="quiet">{says.sentences}</p>
          <ol lang="en">
            {counting.count.stages.map(({ stage, reason, notes }) => (
              <li key={stage}>{[reason, ...notes].join(" ")}</li>
            ))}
          </ol>
          {counting.count.lots.length === 0 ? null : <p>{says.seed(counting.seed)}</p>}
          <p>{says.again}</p>
          <Command>{commandFor(counting)}</Command>
        </>
      )}
    </section>
  );
}

/** The line that counts it again from the files of the votes and of what bound them. */
function commandFor({ count, number, seed }: Counting): string {
  const consenting = count.candidates.filter(({ withdrawn }) => !withdrawn).map(({ n }) => n);
  return [
    `npx tally countback votes.blt --method ${count.method} --vacated ${number}`,
    `--consenting ${consenting.join(",")} --constraints constraints.json --seed "${seed}"`,
  ].join(" ");
}
