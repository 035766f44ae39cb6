import { markup } from "../../../../web/markup.ts";
import {
  Badge,
  type BadgeTone,
  Card,
  Cards,
  Meter,
  Moment,
  TimeLeft,
} from "../../../../web/parts.tsx";
import { PaperTitle } from "../../../ballots/door.ts";
import { chapterTitle } from "../../../rulebook/door.ts";
import { proposalPath } from "../../addresses.ts";
import type { State } from "../../stages/life.ts";
import { isApart } from "../../tracks/track.ts";
import { words } from "../../words.ts";
import type { ListedProposal } from "../list-queries.ts";

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
  lines: readonly ListedProposal[];
  now: Date;
  /** Says how many comments and arguments each has. */
  showsTalk?: boolean;
  /** Of the cards' headings: 2 right under a page's title, 3 in a section. */
  level?: 2 | 3;
};

/** Proposals as a list of cards. */
export function ProposalCards({ lines, level = 3, ...beside }: ProposalCardsProps) {
  return <Cards>{lines.map((line) => cardOf(line, { level, ...beside }))}</Cards>;
}

type Beside = Omit<ProposalCardsProps, "lines">;

/** Written out, not walked: a page has fifty, and setting up a component costs more than what it writes. */
function cardOf(line: ListedProposal, { level = 3, now, showsTalk = false }: Beside) {
  const { talk } = line;
  return Card({
    level,
    title: PaperTitle({ of: line }),
    href: proposalPath(line.id),
    above: markup`${Badge({ tone: TONES[line.state] ?? "plain", children: words.states[line.state] })} \
<span class="quiet">${isApart(line.kind) ? words.kinds[line.kind] : chapterTitle(line.chapter)}</span>`,
    below: markup`${line.state === "idea" ? supportOf(line) : null}<p class="quiet">\
${whenOf(line, now)}${showsTalk && talk && ` · ${words.discuss.talk(talk.comments, talk.arguments)}`}</p>`,
    children: markup`<p>${line.problem}</p>`,
  });
}

const supportOf = ({ supportCount: value, supportNeeded: target }: ListedProposal) =>
  Meter({ label: words.acts.supportMeter, value, target });

const whenOf = ({ endsAt, enteredAt }: ListedProposal, now: Date) =>
  endsAt === undefined
    ? markup`${words.discuss.since} ${Moment({ at: enteredAt, now, form: "day" })}`
    : TimeLeft({ until: endsAt, now, over: words.discuss.ended });
