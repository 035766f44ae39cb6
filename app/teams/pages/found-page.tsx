import type { Trouble } from "../../../platform/http/post-act.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import { Button, Form } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage, Overtaken } from "../../../web/parts.tsx";
import type { Branch } from "../../branches/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { editTeamPath, newTeamPath, teamsPath, toTeamPath } from "../addresses.ts";
import { heldTeam } from "../team.ts";
import { words } from "../words.ts";
import { TeamFrame, type TeamProps } from "./frame.tsx";
import { TeamFields } from "./team-form.tsx";

type FoundPageProps = {
  shell: Shell;
  founders: number;
  days: string;
  /** Whose team it is to be; none: the whole party's. */
  branch: Pick<Branch, "id" | "name"> | undefined;
  needs: readonly string[];
  trouble?: Trouble | undefined;
};

export function FoundPage({ shell, founders, days, branch, needs, trouble }: FoundPageProps) {
  const says = words.found;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead(founders, days)}
      trail={[{ label: words.pages.title, href: teamsPath }]}
      mainPage={partyPath}
      trouble={trouble}
    >
      {branch === undefined ? null : <p>{says.ofBranch(branch.name)}</p>}
      <Form
        action={newTeamPath}
        once={shell.once}
        hidden={branch === undefined ? {} : { branch: String(branch.id) }}
      >
        <TeamFields trouble={trouble} needs={needs} />
        <Button>{says.send}</Button>
      </Form>
    </FormPage>
  );
}

/** What a team says of itself, for whoever leads it. */
export function EditPage({ shell, view, needs }: TeamProps & { needs: readonly string[] }) {
  const { team, trouble } = view;
  const says = words.edit;
  return (
    <TeamFrame shell={shell} view={view} part="edit" lead={says.lead}>
      <Overtaken
        trouble={trouble}
        labels={{ name: words.found.name, does: words.found.does }}
        keepTheirs={editTeamPath(team.id)}
      />
      <Form
        action={toTeamPath(team.id, "describe")}
        once={shell.once}
        hidden={seenBy(trouble, heldTeam(team))}
        label={says.title}
      >
        <TeamFields trouble={trouble} team={team} needs={needs} />
        <Button>{says.save}</Button>
      </Form>
    </TeamFrame>
  );
}
