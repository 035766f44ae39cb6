import type { ComponentChildren } from "preact";
import type { Standing } from "../../../platform/actor.ts";
import { dayInWords, momentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { TickList, type TickListItem } from "../../../web/parts/tick-list.tsx";
import { Columns, EmptyState, Notice, PageTitle, Section, TimeLeft } from "../../../web/parts.tsx";
import { ballotPath, decidePath, resultsPath } from "../../ballots/addresses.ts";
import { BeingCountedCards, paperTitle, ResultCards, SealedCards } from "../../ballots/door.ts";
import { deedPath, whatBecamePath } from "../../deeds/addresses.ts";
import { DeedCards, type DeedTask } from "../../deeds/door.ts";
import { electionPath, electionsPath } from "../../elections/addresses.ts";
import { titleOfElection } from "../../elections/door.ts";
import { importsPath } from "../../imports/addresses.ts";
import { juryPath } from "../../juries/addresses.ts";
import type { JuryDuty } from "../../juries/door.ts";
import { mePath } from "../../me/addresses.ts";
import { type Meeting, WeeklyDiscussions } from "../../meetings/door.ts";
import { renewPath } from "../../membership/addresses.ts";
import { manifestoPath } from "../../policy/addresses.ts";
import {
  discussionPath,
  discussPath,
  hearingPath,
  newProposalPath,
  proposalPath,
} from "../../proposals/addresses.ts";
import { type Proposal, ProposalCards, windowOf } from "../../proposals/door.ts";
import { requestsPath } from "../../requests/addresses.ts";
import { RequestCards } from "../../requests/door.ts";
import type { RotaTask } from "../../social/door.ts";
import { followingPath } from "../addresses.ts";
import type { Arrivals } from "../arrivals.ts";
import type { OwnWeek } from "../facts.ts";
import { newsOf } from "../fresh.ts";
import { countLeft, decideTasks, minutesOf, type Task } from "../tasks.ts";
import { words } from "../words.ts";
import { OpenBallotCards, PolicyCards } from "./cards.tsx";

type OwnPageProps = {
  shell: Shell;
  now: Date;
  week: OwnWeek;
  standing: Standing;
  arrivals: Arrivals;
  meetings: readonly Meeting[];
  /** Why a member's support does not count yet, in words. */
  notYet: string | undefined;
};

/** What is asked of whoever is signed in, and what changed. Useful in ten minutes. */
export function OwnPage(props: OwnPageProps) {
  const { shell, now, week, standing, arrivals, notYet } = props;
  const isMember = standing === "member";
  const ideas = notYet === undefined ? week.ideas : [];
  const tasks = isMember ? decideTasks({ ...week, ideas, ballots: week.open }) : [];
  return (
    <Page shell={shell} title={words.week.title} isPrivate>
      <PageTitle title={words.week.title} lead={leadOf(tasks, isMember)} look="poster" />
      <WhatIsMissing standing={standing} />
      {notYet === undefined ? null : <Notice>{notYet}</Notice>}
      {tasks.length === 0 ? (
        <OfParty week={week} now={now} arrivals={isMember ? arrivals : undefined} />
      ) : (
        <Columns side={<OfParty week={week} now={now} arrivals={arrivals} />}>
          <Section title={words.week.tasks} id="tasks">
            <TickList items={tasks.map((task) => itemOf(task, now))} spoken={words.week.spoken} />
          </Section>
        </Columns>
      )}
      <WeeklyDiscussions meetings={props.meetings} now={now} />
      <Rest week={week} now={now} mayPropose={isMember} />
    </Page>
  );
}

type OfPartyProps = { week: OwnWeek; now: Date; arrivals: Arrivals | undefined };

/** What goes on in the party beside one's own tasks: a glance, on a desk beside them. */
function OfParty({ week: { requests, imports, elections }, now, arrivals }: OfPartyProps) {
  const { week: says } = words;
  return (
    <>
      <Part items={elections} words={says.elections} href={electionsPath}>
        {elections.map(({ id, terms }) => (
          <p key={id}>
            <a href={electionPath(id)}>{titleOfElection(id, terms.to)}</a>
          </p>
        ))}
      </Part>
      <Part items={requests} words={says.requests} href={requestsPath}>
        <RequestCards requests={requests} now={now} />
      </Part>
      <Part items={imports} words={says.imports} href={importsPath}>
        {imports.map(({ request, added, takenBack }) => (
          <p key={request}>{says.importLine(added, takenBack !== undefined)}</p>
        ))}
      </Part>
      {arrivals === undefined ? null : <Newcomers arrivals={arrivals} />}
    </>
  );
}

function Newcomers({ arrivals: { joined, waiting } }: { arrivals: Arrivals }) {
  return (
    <Section title={words.newcomers.title} id="newcomers">
      <p>{words.newcomers.joined(joined)}</p>
      {waiting === 0 ? null : <Notice tone="warning">{words.newcomers.waiting(waiting)}</Notice>}
    </Section>
  );
}

function leadOf(tasks: readonly Task[], isMember: boolean): string {
  if (!isMember) return words.week.leadOther;
  if (tasks.length === 0) return words.week.leadNothing;
  const left = countLeft(tasks);
  return left === 0 ? words.week.leadDone : words.week.leadLeft(left, minutesOf(tasks));
}

function WhatIsMissing({ standing }: { standing: Standing }) {
  if (standing === "member" || standing === "visitor") return null;
  return (
    <Notice tone="warning">
      <p>{words.week.standing[standing]}</p>
      <p>
        <a href={mePath}>{words.week.toMe}</a>
      </p>
    </Notice>
  );
}

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

function itemOf(task: Task, now: Date): TickListItem {
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
  if (task.kind === "rota") return rotaItem(task.post, now);
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

type RestProps = { week: OwnWeek; now: Date; mayPropose: boolean };

function Rest({ week, now, mayPropose }: RestProps) {
  const { results, policies } = newsOf(week, now);
  const { week: says } = words;
  const { notDone, counting, sealed, discussions, ideas, followed, requests, imports, elections } =
    week;
  const voting = week.open.filter(({ isOnRoll }) => !isOnRoll || !mayPropose);
  const lists = [
    notDone,
    discussions,
    ideas,
    followed,
    requests,
    imports,
    elections,
    results,
    policies,
    counting,
    sealed,
    week.open,
  ];
  if (lists.every(({ length }) => length === 0)) {
    const action = mayPropose ? { label: says.propose, href: newProposalPath } : undefined;
    return <EmptyState title={says.quietTitle} says={says.quiet} action={action} />;
  }
  return (
    <>
      <Part items={[...voting, ...sealed]} words={words.voting} href={decidePath}>
        <OpenBallotCards open={voting} now={now} />
        <SealedCards ballots={sealed} now={now} />
      </Part>
      <Part items={notDone} words={says.notDone} href={whatBecamePath}>
        <DeedCards deeds={notDone} now={now} />
      </Part>
      <Part items={counting} words={words.counting} href={decidePath}>
        <BeingCountedCards ballots={counting} now={now} />
      </Part>
      <Part items={followed} words={says.followed} href={followingPath}>
        <ProposalCards lines={followed} now={now} />
      </Part>
      <Part items={discussions} words={says.discussions} href={discussPath}>
        <ProposalCards lines={discussions} now={now} />
      </Part>
      <Part items={ideas} words={says.ideas} href={discussPath}>
        <ProposalCards lines={ideas} now={now} />
      </Part>
      <Part items={results} words={says.results} href={resultsPath}>
        <ResultCards results={results} now={now} />
      </Part>
      <Part items={policies} words={says.policies} href={manifestoPath}>
        <PolicyCards policies={policies} now={now} />
      </Part>
    </>
  );
}

type PartProps = {
  items: readonly unknown[];
  words: { title: string; more: string };
  href: string;
  children: ComponentChildren;
};

/** A part that is left out in a week that has nothing for it. */
function Part({ items, words: { title, more }, href, children }: PartProps) {
  if (items.length === 0) return null;
  return (
    <Section title={title} more={{ label: more, href }}>
      {children}
    </Section>
  );
}
