import type { Named } from "../../../platform/house.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { Button, Buttons } from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  Moment,
  PageTitle,
  Pagination,
  Section,
  TimeLeft,
} from "../../../web/parts.tsx";
import { branchPath } from "../../branches/addresses.ts";
import type { Branch } from "../../branches/door.ts";
import { MarkedName } from "../../membership/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import {
  askElectionPath,
  electionPath,
  electionsCalendarPath,
  electionsFeedPath,
  electionsOfBranchPath,
  electionsPath,
  questionsPath,
} from "../addresses.ts";
import type { Election } from "../election.ts";
import { titleOfElection } from "../title.ts";
import { words } from "../words.ts";
import { StateBadge } from "./state-badge.tsx";

type ElectionsPageProps = {
  shell: Shell;
  now: Date;
  /** Whose elections alone these are; undefined for the party's. */
  branch: Branch | undefined;
  underWay: readonly Election[];
  ended: readonly Election[];
  next: number | undefined;
  /** Undefined for those who are no members: names are for members to see. */
  approved: readonly { readonly who: Named; readonly until: Date }[] | undefined;
  mayAsk: boolean;
};

/** Every election: those under way, and what came of the others. */
export function ElectionsPage(props: ElectionsPageProps) {
  const { shell, now, branch, underWay, ended, next, approved, mayAsk } = props;
  const says = words.list;
  const { title, lead, trail } = aboutList(branch);
  return (
    <Page
      shell={shell}
      title={title}
      mainPage={partyPath}
      description={lead}
      feed={{ title: says.feed, href: electionsFeedPath }}
    >
      <Breadcrumbs trail={trail} />
      <PageTitle title={title} lead={lead}>
        <Buttons>
          <Button href={questionsPath} kind="quiet">
            {says.questions}
          </Button>
          {mayAsk ? (
            <Button href={askElectionPath} kind="quiet">
              {says.ask}
            </Button>
          ) : null}
        </Buttons>
      </PageTitle>
      <Section title={says.underWay} id="under-way">
        {underWay.length === 0 ? (
          <EmptyState title={says.none} says={says.noneSays} />
        ) : (
          <ElectionCards elections={underWay} now={now} />
        )}
      </Section>
      {approved === undefined || approved.length === 0 ? null : (
        <Section title={says.approved} id="approved">
          <p>{says.approvedSays}</p>
          <ul>
            {approved.map(({ who, until }) => (
              <li key={who.name}>
                <MarkedName who={who} />, {says.until(dayInWords(dayOf(until)))}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {ended.length === 0 ? null : (
        <Section title={says.ended} id="ended">
          <ElectionCards elections={ended} now={now} />
        </Section>
      )}
      {branch === undefined ? (
        <p>
          <a href={electionsFeedPath}>{says.feed}</a>
          <br />
          <a href={electionsCalendarPath}>{says.calendar}</a>
        </p>
      ) : null}
      <Pagination
        next={next === undefined ? undefined : nextPath(branch, next)}
        label={says.label}
      />
    </Page>
  );
}

const nextPath = (branch: Branch | undefined, before: number): string =>
  branch === undefined
    ? `${electionsPath}?before=${before}`
    : `${electionsOfBranchPath(branch.id)}&before=${before}`;

function aboutList(branch: Branch | undefined) {
  const { title, lead, ofBranch, ofBranchLead } = words.list;
  if (branch === undefined) return { title, lead, trail: words.above };
  const above = { label: branch.name, href: branchPath(branch.id) };
  return {
    title: ofBranch(branch.name),
    lead: ofBranchLead,
    trail: [...words.above, { label: title, href: electionsPath }, above],
  };
}

/** The next moment that somebody waits for. */
export function nextMoment({ state, nominationsClose, opensAt, closesAt, standsAt }: Election) {
  const moments = { nominations: nominationsClose, papers: opensAt, ballot: closesAt };
  if (state === "ended") return undefined;
  return state === "result" ? standsAt : moments[state];
}

function ElectionCards({ elections, now }: { elections: readonly Election[]; now: Date }) {
  return (
    <Cards>
      {elections.map((election) => {
        const { id, terms, calledAt } = election;
        const until = nextMoment(election);
        return (
          <Card
            key={id}
            level={3}
            title={titleOfElection(id, terms.to)}
            href={electionPath(id)}
            above={<StateBadge election={election} />}
            below={
              until === undefined ? (
                <Moment at={calledAt} now={now} form="day" />
              ) : (
                <TimeLeft until={until} now={now} />
              )
            }
          >
            <p>{words.list.seats(terms.seats)}</p>
          </Card>
        );
      })}
    </Cards>
  );
}
