import { Button } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Columns, EmptyState, PageTitle, Section } from "../../../web/parts.tsx";
import { actionsPath } from "../../actions/addresses.ts";
import { canvassPath } from "../../canvass/addresses.ts";
import { doorstepsPath } from "../../doorsteps/addresses.ts";
import { eventsPath, newEventPath } from "../../events/addresses.ts";
import { EventCards, EventsByDay } from "../../events/door.ts";
import { joinPath } from "../../membership/addresses.ts";
import { newProposalPath } from "../../proposals/addresses.ts";
import { newTeamIn, skillsPath, teamsPath } from "../../teams/addresses.ts";
import { TeamCards } from "../../teams/door.ts";
import { words } from "../words.ts";
import type { WhatToDo } from "./what-to-do.ts";

type ActPageProps = { shell: Shell; now: Date; what: WhatToDo; isSignedIn: boolean };

/** The place _Act_: what one can do. */
export function ActPage(props: ActPageProps) {
  const { shell, now, what, isSignedIn } = props;
  const says = words.act;
  const { events, elsewhere, holders } = what;
  return (
    <Page shell={shell} title={says.title} description={says.lead}>
      <PageTitle look="poster" title={says.title} lead={says.lead}>
        {isSignedIn ? null : <Button href={joinPath}>{says.join}</Button>}
      </PageTitle>
      <Columns side={<Beside what={what} isSignedIn={isSignedIn} />}>
        {events.length === 0 ? (
          <EmptyState
            title={isSignedIn ? says.noneOfYours : says.none}
            says={says.noneSays}
            action={{
              label: isSignedIn ? says.hold : says.allEvents,
              href: isSignedIn ? newEventPath : eventsPath,
            }}
          />
        ) : (
          <EventsByDay events={events} now={now} holders={holders} />
        )}
        {elsewhere.length === 0 ? null : (
          <Section title={says.elsewhere} id="elsewhere">
            <EventCards events={elsewhere} now={now} holders={holders} />
          </Section>
        )}
        <ul>
          <li>
            <a href={eventsPath}>{says.allEvents}</a>
          </li>
          <li>
            <a href={actionsPath}>{says.actions}</a>
          </li>
          <li>
            <a href={canvassPath}>{says.heard}</a>
          </li>
          {isSignedIn ? (
            <li>
              <a href={doorstepsPath}>{says.doorsteps}</a>
            </li>
          ) : null}
        </ul>
      </Columns>
    </Page>
  );
}

function Beside({ what, isSignedIn }: Pick<ActPageProps, "what" | "isSignedIn">) {
  const says = words.act;
  const ways = isSignedIn
    ? [
        { label: says.hold, href: newEventPath },
        { label: says.begin, href: newTeamIn(undefined) },
        { label: says.skills, href: skillsPath },
        { label: says.propose, href: newProposalPath },
        { label: says.asked, href: "/" },
      ]
    : [];
  return (
    <>
      <Section
        title={what.fits ? says.teamsForYou : says.teams}
        id="teams"
        more={{ label: says.allTeams, href: teamsPath }}
      >
        {what.teams.length === 0 ? <p>{says.noTeams}</p> : <TeamCards teams={what.teams} />}
      </Section>
      {ways.length === 0 ? null : (
        <Section title={says.more} id="more">
          <ul>
            {ways.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
