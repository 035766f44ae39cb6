import { Card, Cards, Moment } from "../../../web/parts.tsx";
import { ballotPath } from "../addresses.ts";
import type { UncountedBallot } from "../queries.ts";
import { words } from "../words.ts";
import { PaperTitle } from "./paper-words.tsx";

type BeingCountedProps = { ballots: readonly UncountedBallot[]; now: Date };

/** Ballots whose voting is over and whose result is not there yet, however long that takes. */
export function BeingCountedCards({ ballots, now }: BeingCountedProps) {
  return (
    <Cards>
      {ballots.map(({ id, closesAt, ...ballot }) => (
        <Card
          key={id}
          title={<PaperTitle of={ballot} />}
          href={ballotPath(id)}
          below={
            <span>
              {words.ballot.closed} <Moment at={closesAt} now={now} />
            </span>
          }
        >
          {words.counting.says}
        </Card>
      ))}
    </Cards>
  );
}
