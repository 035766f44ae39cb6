import {
  Badge,
  type BadgeTone,
  Card,
  Cards,
  Meter,
  Moment,
  TimeLeft,
} from "../../../web/parts.tsx";
import type { TopicCounts } from "../../discussions/door.ts";
import type { State } from "../life.ts";
import type { ProposalLine } from "../lists.ts";
import { pathOf } from "../proposal.ts";
import { words } from "../words.en.ts";

const TONES: Partial<Record<State, BadgeTone>> = {
  adopted: "good",
  "not-adopted": "quiet",
  lapsed: "quiet",
  merged: "quiet",
  withdrawn: "warning",
  held: "bad",
  ballot: "brand",
  draft: "quiet",
};

type ProposalCardsProps = {
  lines: readonly ProposalLine[];
  now: Date;
  /** Comments and arguments of each, where the list shows them. */
  counts?: ReadonlyMap<number, TopicCounts> | undefined;
  /** Of the cards' headings: 2 right under a page's title, 3 in a section. */
  level?: 2 | 3;
};

/** Proposals as a list of cards. */
export function ProposalCards({ lines, now, counts, level = 3 }: ProposalCardsProps) {
  return (
    <Cards>
      {lines.map((line) => (
        <Card
          key={line.id}
          level={level}
          title={line.title}
          href={pathOf(line.id)}
          above={<Above line={line} />}
          below={<Below line={line} now={now} talk={counts?.get(line.topicId ?? 0)} />}
        >
          <p>{line.problem}</p>
        </Card>
      ))}
    </Cards>
  );
}

function Above({ line }: { line: ProposalLine }) {
  return (
    <>
      <Badge tone={TONES[line.state] ?? "plain"}>{words.states[line.state]}</Badge>{" "}
      <span class="quiet">{line.chapter}</span>
    </>
  );
}

type BelowProps = { line: ProposalLine; now: Date; talk: TopicCounts | undefined };

function Below({ line, now, talk }: BelowProps) {
  return (
    <>
      {line.state === "idea" ? (
        <Meter
          label={words.acts.supportMeter}
          value={line.supportCount}
          target={line.supportNeeded}
        />
      ) : null}
      <p class="quiet">
        {line.endsAt === undefined ? (
          <>
            {words.discuss.since} <Moment at={line.enteredAt} now={now} form="day" />
          </>
        ) : (
          <TimeLeft until={line.endsAt} now={now} over={words.discuss.ended} />
        )}
        {talk === undefined ? null : ` · ${words.discuss.talk(talk.comments, talk.arguments)}`}
      </p>
    </>
  );
}
