import { listInWords } from "@breakthrough/languages";
import { Badge, Card, Cards, Moment, TimeLeft } from "../../../../../web/parts.tsx";
import { sealedPath } from "../../../addresses.ts";
import { questionIn } from "../../../both-languages.ts";
import { PaperTitle } from "../../../pages/paper-words.tsx";
import { words } from "../../../words.ts";
import type { SealedBallot } from "../../sealed-ballot.ts";
import { namesOf } from "./sealed-result-parts.tsx";

type CardProps = {
  ballot: SealedBallot;
  now: Date;
  /** Undefined where nobody is signed in. */
  isOnRoll?: boolean | undefined;
  level?: 2 | 3;
};

/** A sealed ballot on a list. Whether somebody voted is known to nobody, so no card says it. */
export function SealedCard({ ballot, now, isOnRoll, level = 3 }: CardProps) {
  const { id, question, stage, closesAt, opensAt } = ballot;
  return (
    <Card
      level={level}
      title={<PaperTitle of={ballot} />}
      href={sealedPath(id)}
      above={
        <>
          <Badge tone="plain">{kindOf(ballot)}</Badge>{" "}
          {stage === "open" ? <TimeLeft until={closesAt} now={now} /> : null}
        </>
      }
      below={
        <>
          {stage === "open" && isOnRoll === false ? <span>{words.decide.notOnRoll}</span> : null}
          {stage === "open" && isOnRoll === undefined ? <span>{words.decide.signIn}</span> : null}
          {now < opensAt ? (
            <span>
              {words.decide.opens} <Moment at={opensAt} now={now} />
            </span>
          ) : null}
          <SealedOutcomeLine ballot={ballot} />
        </>
      }
    >
      <span>{questionIn(question)}</span>
    </Card>
  );
}

function kindOf({ stage }: SealedBallot): string {
  const { cards } = words.sealed.board;
  switch (stage) {
    case "keys":
    case "codes":
    case "ready":
      return cards.coming;
    case "open":
      return cards.open;
    case "counted":
      return cards.counted;
    case "void":
      return cards.void;
    default:
      return cards.counting;
  }
}

function SealedOutcomeLine({ ballot }: { ballot: SealedBallot }) {
  const { outcome } = ballot;
  const { board } = words.sealed;
  if (outcome === undefined || outcome.kind === "void") return null;
  const says =
    outcome.kind === "motion"
      ? outcome.adopted === undefined
        ? words.decide.notAdopted
        : words.decide.adopted
      : board.cards.elected(listInWords(namesOf(ballot, outcome.elected)));
  return (
    <>
      <span>{says}</span>
      <span>{board.result.voted(outcome.voted, outcome.roll)}</span>
    </>
  );
}

type CardsProps = {
  ballots: readonly SealedBallot[];
  now: Date;
  /** Of which rolls the reader stands on; undefined where nobody is signed in. */
  ownRolls?: ReadonlySet<number> | undefined;
  level?: 2 | 3;
};

export function SealedCards({ ballots, now, ownRolls, level = 3 }: CardsProps) {
  if (ballots.length === 0) return null;
  return (
    <Cards>
      {ballots.map((ballot) => (
        <SealedCard
          key={ballot.id}
          ballot={ballot}
          now={now}
          level={level}
          isOnRoll={ownRolls?.has(ballot.id)}
        />
      ))}
    </Cards>
  );
}
