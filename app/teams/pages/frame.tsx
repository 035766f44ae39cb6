import type { ComponentChildren } from "preact";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { ErrorSummary } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, PageTitle, Tabs } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { teamMeetingsPath, teamNotesPath, teamTasksPath } from "../../teamwork/addresses.ts";
import {
  editTeamPath,
  teamDecisionsPath,
  teamPath,
  teamPeoplePath,
  teamsPath,
} from "../addresses.ts";
import type { Coordinator, Place, Team } from "../team.ts";
import { words } from "../words.ts";

/** A team as one reader sees it. */
export interface TeamView {
  readonly team: Team;
  readonly now: Date;
  /** Theirs, if they have one. */
  readonly place: Place | undefined;
  /** Is in the team: reads what is the team's own. */
  readonly isInside: boolean;
  /** And may do something in it now: it is not closed, and they are not suspended. */
  readonly takesPart: boolean;
  /** Does what a coordinator does. */
  readonly leads: boolean;
  readonly coordinators: readonly Coordinator[];
  readonly trouble: Trouble | undefined;
}

export type TeamProps = { shell: Shell; view: TeamView };

/** The pages of a team beside its first. */
const PARTS = {
  tasks: teamTasksPath,
  meetings: teamMeetingsPath,
  decisions: teamDecisionsPath,
  notes: teamNotesPath,
  people: teamPeoplePath,
  edit: editTeamPath,
} as const;
export type TeamPart = keyof typeof PARTS;

function tabsOf({ team, leads }: TeamView) {
  const parts = (Object.keys(PARTS) as TeamPart[]).filter((part) => leads || part !== "edit");
  return [
    { label: words.view.about, href: teamPath(team.id) },
    ...parts.map((part) => ({ label: words.view[part], href: PARTS[part](team.id) })),
  ];
}

/** Of several alike forms on a page, each about one thing: the trouble is that of the one which was sent. */
export const troubleOf = (
  trouble: Trouble | undefined,
  name: string,
  id: number,
): Trouble | undefined => (trouble?.values[name] === String(id) ? trouble : undefined);

/** Where a thing's own form has the field: the summary leads to it. */
const fieldOf = (trouble: Trouble, field: string): string => {
  const id = trouble.values.task ?? trouble.values.meeting ?? trouble.values.place;
  return id === undefined || field === "" ? field : `${id}-${field}`;
};

type FrameProps = TeamProps & {
  part?: TeamPart;
  lead?: string;
  children?: ComponentChildren;
};

/** What every page of a team has around it. */
export function TeamFrame({ shell, view, part, lead, children }: FrameProps) {
  const { team, isInside, trouble } = view;
  const path = part === undefined ? teamPath(team.id) : PARTS[part](team.id);
  const partTitle = part === undefined ? "" : `: ${words.view[part]}`;
  const problems = (trouble?.problems ?? []).map(({ field, says }) => ({
    says,
    field: trouble === undefined ? field : fieldOf(trouble, field),
  }));
  return (
    <Page
      shell={shell}
      title={team.name + partTitle}
      mainPage={partyPath}
      hasErrors={trouble !== undefined}
      isPrivate={part !== undefined && part !== "decisions"}
    >
      <Breadcrumbs trail={[{ label: words.pages.title, href: teamsPath }]} />
      <PageTitle title={<span dir="auto">{team.name}</span>} lead={lead} />
      {isInside ? <Tabs tabs={tabsOf(view)} current={path} label={words.view.tabs} /> : null}
      <ErrorSummary problems={problems} />
      {children}
    </Page>
  );
}
