import type { Listed, Named } from "../../../platform/house.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { Button, Buttons, Form, filling, TextArea } from "../../../web/form-fields.tsx";
import { dayInWords, momentInWords } from "../../../web/moments.ts";
import { Columns, DefinitionList, Notice, OfRooms, Prose, Section } from "../../../web/parts.tsx";
import { branchPath } from "../../branches/addresses.ts";
import { MarkedName } from "../../membership/door.ts";
import { signInPath } from "../../sign-in/addresses.ts";
import { teamDecisionsPath, toTeamPath } from "../addresses.ts";
import { MOST_CHARACTERS } from "../fields.ts";
import type { ScopeNames } from "../in-branch.ts";
import type { Welcomes } from "../queries.ts";
import { findBranchOf, type Scope } from "../scope.ts";
import type { Skill } from "../skills/skills.ts";
import type { Decision } from "../team.ts";
import { words } from "../words.ts";
import { DecidedList } from "./decision-parts.tsx";
import { TeamFrame, type TeamProps } from "./frame.tsx";
import { scopeInWords, skillsInWords } from "./team-parts.tsx";

export interface About {
  readonly where: ScopeNames;
  readonly people: number;
  /** Of a team that still looks for founders: how many count by now. */
  readonly founders: number;
  /** Undefined for whoever may not read members' names. */
  readonly named: readonly { readonly who: Named; readonly until: string }[] | undefined;
  readonly welcomes: Welcomes;
  readonly fits: readonly Skill[];
  readonly decided: readonly Decision[];
  /** From when a team that nobody coordinates is closed. */
  readonly closesUnled: Date | undefined;
  readonly asksAgainOn: string | undefined;
  readonly askedBy: Named | undefined;
  readonly isSignedIn: boolean;
  /** What rooms above have of it. */
  readonly listed: readonly Listed[];
}

type AboutProps = TeamProps & { about: About };

/** What a team does, what it needs, who coordinates it, and how one joins it. */
export function TeamPage({ shell, view, about }: AboutProps) {
  const { team } = view;
  const says = words.view;
  return (
    <TeamFrame shell={shell} view={view}>
      <States view={view} about={about} shell={shell} />
      <Columns side={<Facts view={view} about={about} shell={shell} />} isSideFirst>
        <Section title={says.does} id="does">
          <Prose text={team.does} />
        </Section>
        <Needs view={view} about={about} shell={shell} />
        <Join view={view} about={about} shell={shell} />
        <Section title={says.decided} id="decided">
          {about.decided.length === 0 ? (
            <p>{says.decidedNone}</p>
          ) : (
            <DecidedList decisions={about.decided} now={view.now} />
          )}
        </Section>
        <OfRooms listed={about.listed} />
      </Columns>
    </TeamFrame>
  );
}

function States({ view: { team, now, place, isInside }, about }: AboutProps) {
  const says = words.view;
  const asked = isInside ? place?.asked : undefined;
  return (
    <>
      {team.state === "forming" ? (
        <Notice title={says.formingTitle}>
          <p>{says.formingSays(about.founders, team.founders, momentInWords(team.formsBy, now))}</p>
        </Notice>
      ) : null}
      {team.closedWhy === undefined ? null : (
        <Notice tone="warning" title={says.closedTitle}>
          <p>{words.closedWhy[team.closedWhy]}</p>
        </Notice>
      )}
      {isInside && about.closesUnled !== undefined ? (
        <Notice tone="warning">
          <p>{says.unled(momentInWords(about.closesUnled, now))}</p>
          <p>
            <a href={`${teamDecisionsPath(team.id)}#put`}>{says.offer}</a>
          </p>
        </Notice>
      ) : null}
      {asked === undefined ? null : (
        <Notice title={says.askedYou}>
          <Prose text={asked.says} />
          {about.askedBy === undefined ? null : (
            <p>
              <MarkedName who={about.askedBy} />
            </p>
          )}
        </Notice>
      )}
    </>
  );
}

function Needs({ view: { team, isInside }, about }: AboutProps) {
  const says = words.view;
  return (
    <Section title={says.needs} id="needs">
      {team.needs.length === 0 ? (
        <p>{says.needsNone}</p>
      ) : (
        <ul>
          {team.needs.map((skill) => (
            <li key={skill}>{words.skills[skill]}</li>
          ))}
        </ul>
      )}
      {team.hours === undefined ? null : <p>{says.hours(team.hours)}</p>}
      {about.fits.length === 0 || isInside ? null : (
        <p>
          <strong>{says.fits(skillsInWords(about.fits))}</strong>
        </p>
      )}
    </Section>
  );
}

function Join({ shell, view, about }: AboutProps) {
  const { team, place, isInside } = view;
  const says = words.view;
  if (team.state === "closed") return null;
  if (isInside) return <p>{says.isIn}</p>;
  return (
    <Section title={says.join} id="join">
      {place?.state === "asking" ? (
        <>
          <p>{says.asking}</p>
          <Form action={toTeamPath(team.id, "leave")} label={says.takeBack}>
            <Button kind="quiet">{says.takeBack}</Button>
          </Form>
        </>
      ) : (
        <JoinForm shell={shell} view={view} about={about} />
      )}
    </Section>
  );
}

function JoinForm({ shell, view: { team, trouble, now }, about }: AboutProps) {
  const says = words.view;
  const { asksAgainOn, isSignedIn } = about;
  if (asksAgainOn !== undefined && asksAgainOn > dayOf(now))
    return <p>{says.declined(dayInWords(asksAgainOn))}</p>;
  const isAsked = team.joining === "asked" && team.state === "running";
  const howAsked = isAsked ? says.joinAsked : says.joinOpen;
  const how = team.state === "forming" ? says.joinForming : howAsked;
  if (!isSignedIn)
    return (
      <>
        <p>{how}</p>
        <Buttons>
          <Button href={signInPath}>{says.joinSignIn}</Button>
        </Buttons>
      </>
    );
  const field = filling(trouble);
  return (
    <Form action={toTeamPath(team.id, "join")} once={shell.once} label={says.join}>
      <p>
        {how} {says.joinNames}
      </p>
      <TextArea {...field("says")} label={says.joinWhy} rows={3} maxlength={MOST_CHARACTERS.says} />
      <Button>{isAsked ? says.askSend : says.joinSend}</Button>
    </Form>
  );
}

function Facts({ view: { team, coordinators }, about }: AboutProps) {
  const says = words.view;
  const { welcomes } = about;
  const isAnybodyNew = welcomes.asked + welcomes.unasked > 0;
  return (
    <DefinitionList
      items={[
        { term: words.pages.where, says: whereOf(team.scope, about.where) },
        { term: says.inAll, says: words.pages.people(about.people) },
        {
          term: says.coordinators,
          says:
            about.named === undefined && coordinators.length > 0 ? (
              says.coordinatorsCount(coordinators.length)
            ) : (
              <Coordinators named={about.named ?? []} />
            ),
        },
        {
          term: says.welcomed,
          says: isAnybodyNew
            ? says.welcomedSays(welcomes.asked, welcomes.unasked)
            : says.welcomedNone,
        },
      ]}
    />
  );
}

function whereOf(scope: Scope, names: ScopeNames) {
  const branch = findBranchOf(scope);
  const text = scopeInWords(scope, names);
  return branch === undefined ? text : <a href={branchPath(branch)}>{text}</a>;
}

function Coordinators({ named }: { named: NonNullable<About["named"]> }) {
  const says = words.view;
  if (named.length === 0) return <>{says.noCoordinator}</>;
  return (
    <ul>
      {named.map(({ who, until }) => (
        <li key={who.name + until}>
          <MarkedName who={who} /> <span class="quiet">{says.until(dayInWords(until))}</span>
        </li>
      ))}
    </ul>
  );
}
