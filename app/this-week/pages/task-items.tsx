import { dayOf } from "../../../platform/time/days.ts";
import { dayInWords, momentInWords } from "../../../web/moments.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import type { TickListItem } from "../../../web/parts/tick-list.tsx";
import { Moment, TimeLeft } from "../../../web/parts.tsx";
import { ballotPath, keysPath, registrarPath } from "../../ballots/addresses.ts";
import { paperTitle, type SealedTask } from "../../ballots/door.ts";
import { budgetsOfYearPath, claimsDeskPath } from "../../claims/addresses.ts";
import type { BudgetTask, ClaimsTask } from "../../claims/door.ts";
import { inboxPath } from "../../contact/addresses.ts";
import type { InboxTask } from "../../contact/door.ts";
import { deedPath } from "../../deeds/addresses.ts";
import type { DeedTask } from "../../deeds/door.ts";
import { juryPath } from "../../juries/addresses.ts";
import type { JuryDuty } from "../../juries/door.ts";
import { renewPath } from "../../membership/addresses.ts";
import { treasuryPath } from "../../money/addresses.ts";
import type { MoneyTasks } from "../../money/door.ts";
import type { SlotTask } from "../../news/door.ts";
import { discussionPath, hearingPath, proposalPath } from "../../proposals/addresses.ts";
import { type Proposal, windowOf } from "../../proposals/door.ts";
import { reportsPath } from "../../reports/addresses.ts";
import type { ReportsTask } from "../../reports/door.ts";
import { bodyInWords } from "../../rulebook/door.ts";
import type { RotaTask } from "../../social/door.ts";
import type { Task } from "../tasks.ts";
import { words } from "../words.ts";

function juryItem({ challengeId, hasAnswered, hasVoted, answerBy, endsAt }: JuryDuty, now: Date) {
  const { judge, answer, judged } = words.week;
  const until = hasAnswered ? endsAt : answerBy;
  return {
    key: `judge-${challengeId}`,
    href: juryPath(challengeId),
    label: (hasAnswered ? judge : answer)(challengeId),
    isDone: hasVoted,
    says: hasVoted ? judged : <TimeLeft until={until} now={now} />,
  };
}

function finishItem(proposal: Proposal, now: Date) {
  const { id, stay, changedAt } = proposal;
  const { finish, finishFrom, finishUntil } = words.week;
  const { from, until } = windowOf(stay, changedAt);
  const says = [
    from === undefined || from <= now ? [] : finishFrom(momentInWords(from, now)),
    until === undefined ? [] : finishUntil(momentInWords(until, now)),
  ];
  return {
    key: `finish-${id}`,
    href: proposalPath(id),
    label: finish(paperTitle(proposal)),
    isDone: false,
    says: says.flat().join(" · "),
  };
}

function deedItem(deed: DeedTask, now: Date): TickListItem {
  const { dueAt, proposalId, asks } = deed;
  return {
    key: `deed-${proposalId}`,
    href: deedPath(proposalId),
    label: words.week.deed[asks](paperTitle(deed)),
    isDone: false,
    says: dueAt === undefined ? "" : <TimeLeft until={dueAt} now={now} over={words.week.overdue} />,
  };
}

function sealItem({ kind, ballot, until }: SealedTask, now: Date): TickListItem {
  return {
    key: `seal-${kind}-${ballot.id}`,
    href: kind === "codes" ? registrarPath(ballot.id) : keysPath(ballot.id),
    label: words.week.seal[kind](paperTitle(ballot)),
    isDone: false,
    says: until === undefined ? "" : <TimeLeft until={until} now={now} />,
  };
}

function rotaItem({ kind, path, title, until }: RotaTask, now: Date): TickListItem {
  const { onRota, readPost } = words.week;
  return {
    key: `rota-${path}`,
    href: path,
    label: kind === "answer" ? onRota : readPost(title ?? ""),
    isDone: false,
    says: until === undefined ? "" : <TimeLeft until={until} now={now} />,
  };
}

function slotItem({ path, monday, until }: SlotTask): TickListItem {
  return {
    key: `slot-${path}`,
    href: path,
    label: words.week.slot(dayInWords(dayOf(until))),
    isDone: false,
    says: words.week.slotSays(dayInWords(monday)),
  };
}

function inboxItem({ count }: InboxTask): TickListItem {
  return {
    key: "inbox",
    href: inboxPath,
    label: words.week.inbox(count),
    isDone: false,
    says: words.week.inboxSays,
  };
}

function reportsItem({ count, due }: ReportsTask): TickListItem {
  return {
    key: "reports",
    href: reportsPath,
    label: words.week.reports(count),
    isDone: false,
    says: words.week.reportsBy(dayInWords(due)),
  };
}

function giftsItem({ count, last }: NonNullable<MoneyTasks["gifts"]>): TickListItem {
  return {
    key: "gifts",
    href: `${treasuryPath}#gifts`,
    label: words.week.gifts(count),
    isDone: false,
    says: words.week.giftsBy(count, dayInWords(last)),
  };
}

function suspenseItem({ count }: NonNullable<MoneyTasks["suspense"]>): TickListItem {
  return {
    key: "suspense",
    href: `${treasuryPath}#suspense`,
    label: words.week.suspense(count),
    isDone: false,
    says: words.week.suspenseSays(count),
  };
}

function claimsItem({ count, since }: ClaimsTask, now: Date): TickListItem {
  const { claims, claimsSince } = words.week;
  return {
    key: "claims",
    href: claimsDeskPath,
    label: claims(count),
    isDone: false,
    says: (
      <>
        {claimsSince} <Moment at={since} now={now} form="day" />
      </>
    ),
  };
}

function budgetItem({ body, year, percent, left }: BudgetTask): TickListItem {
  const { budget, budgetLeft } = words.week;
  return {
    key: `budget-${body}`,
    href: budgetsOfYearPath(year),
    label: budget(bodyInWords(body), percent),
    isDone: false,
    says: budgetLeft(poundsInWords(left)),
  };
}

/** One thing that is asked of somebody, with its way there and until when. */
export function itemOf(task: Task, now: Date): TickListItem {
  const { week } = words;
  if (task.kind === "judge") return juryItem(task.duty, now);
  if (task.kind === "vote") {
    const { id, closesAt } = task.ballot;
    const left = <TimeLeft until={closesAt} now={now} />;
    const says = task.isDone ? week.voted : left;
    const link = {
      key: `vote-${id}`,
      href: ballotPath(id),
      label: week.vote(paperTitle(task.ballot)),
    };
    return { ...link, isDone: task.isDone, says };
  }
  if (task.kind === "renew") {
    const { renewsOn, voteEndsOn } = task.renewal;
    const says = week.renewSays(dayInWords(renewsOn), dayInWords(voteEndsOn));
    return { key: "renew", href: renewPath, label: week.renew, isDone: false, says };
  }
  if (task.kind === "deed") return deedItem(task.deed, now);
  if (task.kind === "seal") return sealItem(task.seal, now);
  if (task.kind === "rota") return rotaItem(task.post, now);
  if (task.kind === "slot") return slotItem(task.slot);
  if (task.kind === "gifts") return giftsItem(task.gifts);
  if (task.kind === "suspense") return suspenseItem(task.suspense);
  if (task.kind === "reports") return reportsItem(task.reports);
  if (task.kind === "inbox") return inboxItem(task.inbox);
  if (task.kind === "claims") return claimsItem(task.claims, now);
  if (task.kind === "budget") return budgetItem(task.budget);
  if (task.kind === "finish") return finishItem(task.proposal, now);
  const { id, endsAt, supportCount, supportNeeded } = task.proposal;
  const title = paperTitle(task.proposal);
  const left = endsAt === undefined ? null : <TimeLeft until={endsAt} now={now} />;
  if (task.kind === "support") {
    const label = week.support(title);
    const says = (
      <>
        {week.supportSays(supportCount, supportNeeded)} · {left}
      </>
    );
    return { key: `support-${id}`, href: proposalPath(id), label, isDone: false, says };
  }
  if (task.kind === "hear") {
    const label = week.hear(title);
    return { key: `hear-${id}`, href: hearingPath(id), label, isDone: false, says: left };
  }
  const says = left ?? week.discussSays;
  return {
    key: `discuss-${id}`,
    href: discussionPath(id),
    label: week.discuss(title),
    isDone: false,
    says,
  };
}
