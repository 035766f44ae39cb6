import { aVisitor } from "../../../platform/actor.ts";
import {
  backAlternative,
  backCase,
  type HearingView,
  hearingView,
  offerAlternative,
  writeCase,
} from "../../hearings/door.ts";
import { proposalPath } from "../../proposals/addresses.ts";
import type { Proposal } from "../../proposals/door.ts";
import { ALTERNATIVES, CASES } from "../party/said.ts";
import { diceFor, timesBy } from "./dice-for.ts";
import type { Life } from "./life.ts";
import { sideOf } from "./talk.ts";

const OFFERED = 0.25;
const CASE_FOR_AT = 1;
const CASE_AGAINST_AT = 2;
const OFFERED_AT = 2;
const BACKINGS_A_DAY = 2.4;

/** Hearings: the cases for and against, who backs them, and now and then another way. */
export async function hearCases(life: Life): Promise<void> {
  for (const proposal of await life.proposalsIn("frozen")) {
    const viewed = { now: life.now, namedOf: life.house.namedOf };
    const view = await hearingView(life.tx, proposalPath(proposal.id), aVisitor, viewed);
    if (view === undefined) continue;
    await speak(life, proposal, view);
    await back(life, proposal, view);
  }
}

async function speak(life: Life, proposal: Proposal, { hearing, cases }: HearingView) {
  const hearingId = String(hearing.id);
  const age = life.age(hearing.opensAt);
  const dice = diceFor("hearing", proposal.title);
  for (const [side, at] of [
    ["for", CASE_FOR_AT],
    ["against", CASE_AGAINST_AT],
  ] as const) {
    if (age < at || cases.some((text) => text.side === side)) continue;
    const speakers = dice.shuffle(life.members.filter((who) => sideOf(proposal, who) === side));
    const author =
      side === "for" ? life.members.find(({ id }) => id === proposal.authors[0]) : undefined;
    const who = author ?? speakers[0];
    const body = dice.pick(CASES[side]);
    if (who !== undefined) await life.try(writeCase, { hearingId, side, body }, who);
  }
  if (age !== OFFERED_AT || dice.roll() >= OFFERED || proposal.kind !== "new") return;
  const [rival] = life.draw(dice, 1, proposal.authors);
  const other = dice.pick(ALTERNATIVES);
  if (rival !== undefined) await life.try(offerAlternative, { hearingId, ...other }, rival);
}

async function back(
  life: Life,
  { title }: Proposal,
  { hearing, cases, alternatives }: HearingView,
) {
  const hearingId = String(hearing.id);
  const dice = life.dice("back", title);
  for (const who of life.draw(dice, cases.length > 0 ? timesBy(dice, BACKINGS_A_DAY) : 0)) {
    const caseId = String(dice.pick(cases).id);
    await life.try(backCase, { hearingId, caseId }, who);
  }
  for (const other of alternatives) {
    const pace = 4.5 * diceFor("another way", title, other.title).roll();
    for (const who of life.draw(dice, timesBy(dice, pace))) {
      const input = { hearingId, alternativeId: String(other.id), back: "yes" };
      await life.try(backAlternative, input, who);
    }
  }
}
