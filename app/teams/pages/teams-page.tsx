import { Button, Buttons } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Columns, EmptyState, PageTitle, Pagination, Section } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { dutiesPath, newTeamIn, skillsPath, teamsPath } from "../addresses.ts";
import type { ScopeNames } from "../in-branch.ts";
import type { ListedTeam, Match } from "../queries.ts";
import { findBranchOf, type Scope, scopeText } from "../scope.ts";
import { words } from "../words.ts";
import { scopeInWords, TeamCards } from "./team-parts.tsx";

type TeamsPageProps = {
  shell: Shell;
  teams: readonly ListedTeam[];
  next: number | undefined;
  scope: Scope | undefined;
  where: ScopeNames;
  /** Of whoever is signed in. */
  own: Own | undefined;
};

export interface Own {
  readonly teams: readonly ListedTeam[];
  readonly matches: readonly Match[];
  /** They have said what they can do. */
  readonly hasSaid: boolean;
}

/** All teams; and for whoever is signed in, theirs and those that need what they can do. */
export function TeamsPage(props: TeamsPageProps) {
  const says = words.pages;
  const { shell, scope, own, where } = props;
  const title = scope === undefined ? says.title : `${says.title}: ${scopeInWords(scope, where)}`;
  return (
    <Page shell={shell} title={title} mainPage={partyPath}>
      <PageTitle look="poster" title={title} lead={says.lead} />
      {own === undefined ? (
        <All {...props} />
      ) : (
        <Columns side={<Beside own={own} where={where} />} isSideFirst>
          <All {...props} />
        </Columns>
      )}
    </Page>
  );
}

function olderPath(before: number, scope: Scope | undefined): string {
  const query = new URLSearchParams({ before: String(before) });
  if (scope !== undefined) query.set("in", scopeText(scope));
  return `${teamsPath}?${query}`;
}

function All({ teams, next, scope, where }: TeamsPageProps) {
  const says = words.pages;
  const beginPath = newTeamIn(scope && findBranchOf(scope));
  const action = { label: says.begin, href: beginPath };
  if (teams.length === 0)
    return <EmptyState title={says.none} says={says.noneSays} action={action} />;
  const older = next === undefined ? undefined : olderPath(next, scope);
  return (
    <Section title={says.all} id="all">
      <TeamCards teams={teams} where={where} />
      {older ? <Pagination next={older} /> : null}
      <Buttons>
        <Button href={beginPath} kind="quiet">
          {says.begin}
        </Button>
        <Button href={dutiesPath} kind="quiet">
          {words.duties.title}
        </Button>
      </Buttons>
    </Section>
  );
}

function Beside({ own: { teams, matches, hasSaid }, where }: { own: Own; where: ScopeNames }) {
  const says = words.pages;
  return (
    <>
      {teams.length === 0 ? null : (
        <Section title={says.mine} id="mine">
          <TeamCards teams={teams} where={where} />
        </Section>
      )}
      <Section title={says.fits} id="fits">
        {hasSaid && matches.length === 0 ? <p>{says.fitsNone}</p> : null}
        {matches.length === 0 ? null : <TeamCards teams={matches} where={where} />}
        <p>
          <a href={skillsPath}>{hasSaid ? says.changeWhat : says.sayWhat}</a>
        </p>
        {hasSaid ? null : <p>{says.sayWhatSays}</p>}
      </Section>
    </>
  );
}
