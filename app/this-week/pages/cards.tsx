import { dayOfMomentInWords } from "../../../web/moments.ts";
import { Card, Cards, TimeLeft } from "../../../web/parts.tsx";
import { excerptOf } from "../../../web/plain-text.ts";
import { ballotPath } from "../../ballots/addresses.ts";
import { BallotQuestion, type OpenBallot, PaperTitle } from "../../ballots/door.ts";
import { policyPath } from "../../policy/addresses.ts";
import type { Policy } from "../../policy/door.ts";
import { chapterTitle } from "../../rulebook/door.ts";
import { words } from "../words.ts";

const BALLOTS_SHOWN = 6;

/** Ballots for those who cannot vote in them. */
export function OpenBallotCards({ open, now }: { open: readonly OpenBallot[]; now: Date }) {
  return (
    <Cards>
      {open.slice(0, BALLOTS_SHOWN).map((ballot) => (
        <Card
          key={ballot.id}
          title={<PaperTitle of={ballot} />}
          href={ballotPath(ballot.id)}
          above={<TimeLeft until={ballot.closesAt} now={now} />}
        >
          <BallotQuestion ballot={ballot} />
        </Card>
      ))}
    </Cards>
  );
}

export function PolicyCards({ policies, now }: { policies: readonly Policy[]; now: Date }) {
  return (
    <Cards>
      {policies.map(({ id, title, body, chapter, adoptedAt }) => (
        <Card
          key={id}
          title={title}
          href={policyPath(id)}
          above={chapterTitle(chapter)}
          below={words.adopted(dayOfMomentInWords(adoptedAt, now))}
        >
          <p dir="auto">{excerptOf(body)}</p>
        </Card>
      ))}
    </Cards>
  );
}
