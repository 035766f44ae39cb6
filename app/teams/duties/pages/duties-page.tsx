import { countInWords } from "@breakthrough/languages";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { AskForm, ErrorSummary, filling, SelectField } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, PageTitle, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { giveDutyPath, teamPath, teamsPath } from "../../addresses.ts";
import type { Team } from "../../team.ts";
import { words } from "../../words.ts";
import { DUTIES, type Duty, type OnDuty } from "../duty.ts";

type DutiesPageProps = {
  shell: Shell;
  onDuty: readonly OnDuty[];
  /** Teams that may be named; undefined for who may not ask. */
  teams: readonly Team[] | undefined;
  trouble: Trouble | undefined;
};

/** Which team does which work for the whole party, for everybody. */
export function DutiesPage({ shell, onDuty, teams, trouble }: DutiesPageProps) {
  const says = words.duties;
  return (
    <Page
      shell={shell}
      title={says.title}
      description={says.lead}
      mainPage={partyPath}
      width="text"
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={[{ label: words.pages.title, href: teamsPath }]} />
      <PageTitle title={says.title} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {DUTIES.map((duty) => (
        <OneDuty key={duty} duty={duty} team={onDuty.find((one) => one.duty === duty)} />
      ))}
      {teams === undefined ? null : <Give shell={shell} teams={teams} trouble={trouble} />}
    </Page>
  );
}

function OneDuty({ duty, team }: { duty: Duty; team: OnDuty | undefined }) {
  const says = words.duties;
  return (
    <Section title={says.names[duty]} id={duty}>
      <p>{says.says[duty]}</p>
      {team === undefined ? (
        <p>{says.nobody}</p>
      ) : (
        <p>
          <a href={teamPath(team.teamId)} dir="auto">
            {team.name}
          </a>
          {". "}
          {team.people === 0 ? says.empty : says.people(countInWords(team.people))}
        </p>
      )}
    </Section>
  );
}

type GiveProps = { shell: Shell; teams: readonly Team[]; trouble: Trouble | undefined };

function Give({ shell, teams, trouble }: GiveProps) {
  const says = words.duties;
  const fill = filling(trouble);
  return (
    <Section title={says.ask} id="ask">
      <p>{says.askSays}</p>
      <AskForm
        shell={shell}
        trouble={trouble}
        action={giveDutyPath}
        says={{ why: says.why, send: says.send }}
      >
        <SelectField
          {...fill("duty")}
          label={says.duty}
          options={DUTIES.map((value) => ({ value, label: says.names[value] }))}
          required
        />
        <SelectField
          {...fill("team")}
          label={says.team}
          hint={says.teamHint}
          prompt={says.noTeam}
          options={teams.map(({ id, name }) => ({ value: String(id), label: name }))}
          required={false}
        />
      </AskForm>
    </Section>
  );
}
