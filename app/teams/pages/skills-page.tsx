import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, Form, filling, SeveralField, TextField } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage } from "../../../web/parts.tsx";
import { knowledgePath } from "../../drafting/addresses.ts";
import { mePath } from "../../me/addresses.ts";
import { skillsPath, teamsPath } from "../addresses.ts";
import type { Offer } from "../skills/skill-store.ts";
import { words } from "../words.ts";
import { skillOptions } from "./team-parts.tsx";

type SkillsPageProps = {
  shell: Shell;
  offer: Offer | undefined;
  /** What is ticked: as it was sent, or as it stands. */
  ticked: readonly string[];
  trouble?: Trouble | undefined;
};

/** What one can do, and how many hours one has: shown to nobody else. */
export function SkillsPage({ shell, offer, ticked, trouble }: SkillsPageProps) {
  const says = words.skillsPage;
  const hours = offer === undefined || offer.hours === 0 ? undefined : String(offer.hours);
  const field = filling(trouble, { hours });
  return (
    <FormPage shell={shell} title={says.title} lead={says.lead} mainPage={mePath} trouble={trouble}>
      {offer === undefined ? null : <p>{says.saved}</p>}
      <Form action={skillsPath} once={shell.once}>
        <SeveralField
          {...field("skills")}
          label={says.skills}
          choices={skillOptions()}
          values={ticked}
        />
        <TextField
          {...field("hours")}
          label={says.hours}
          hint={says.hoursHint}
          inputmode="numeric"
          width="short"
        />
        <Button>{says.save}</Button>
      </Form>
      <p>
        <a href={teamsPath}>{words.pages.title}</a>
      </p>
      <p>
        <a href={knowledgePath}>{says.knowledge}</a>
      </p>
    </FormPage>
  );
}
