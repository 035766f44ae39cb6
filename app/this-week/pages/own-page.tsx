import type { ComponentChildren } from "preact";
import type { Standing } from "../../../platform/actor.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { TickList } from "../../../web/parts/tick-list.tsx";
import { Columns, EmptyState, Notice, PageTitle, Section } from "../../../web/parts.tsx";
import { decidePath, resultsPath } from "../../ballots/addresses.ts";
import { BeingCountedCards, ResultCards, SealedCards } from "../../ballots/door.ts";
import { whatBecamePath } from "../../deeds/addresses.ts";
import { DeedCards } from "../../deeds/door.ts";
import { electionPath, electionsPath } from "../../elections/addresses.ts";
import { titleOfElection } from "../../elections/door.ts";
import { EventsThisWeek, type OwnEvent } from "../../events/door.ts";
import { importsPath } from "../../imports/addresses.ts";
import { mePath } from "../../me/addresses.ts";
import { type Meeting, WeeklyDiscussions } from "../../meetings/door.ts";
import { NewsThisWeek, type NewsWeek } from "../../news/door.ts";
import { manifestoPath } from "../../policy/addresses.ts";
import { discussPath, newProposalPath } from "../../proposals/addresses.ts";
import { ProposalCards } from "../../proposals/door.ts";
import { requestsPath } from "../../requests/addresses.ts";
import { RequestCards } from "../../requests/door.ts";
import { TeamsThisWeek, type TeamWeek } from "../../teamwork/door.ts";
import { followingPath } from "../addresses.ts";
import type { Arrivals } from "../arrivals.ts";
import type { OwnWeek } from "../facts.ts";
import { newsOf } from "../fresh.ts";
import { countLeft, decideTasks, minutesOf, type Task } from "../tasks.ts";
import { words } from "../words.ts";
import { OpenBallotCards, PolicyCards } from "./cards.tsx";
import { itemOf } from "./task-items.tsx";

type OwnPageProps = {
  shell: Shell;
  now: Date;
  week: OwnWeek;
  standing: Standing;
  arrivals: Arrivals;
  meetings: readonly Meeting[];
  teams: TeamWeek;
  events: readonly OwnEvent[];
  news: NewsWeek;
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
      <EventsThisWeek events={props.events} now={now} />
      <TeamsThisWeek week={props.teams} now={now} />
      <NewsThisWeek week={props.news} now={now} />
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
