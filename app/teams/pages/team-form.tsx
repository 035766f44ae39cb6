import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  ChoiceField,
  filling,
  SeveralField,
  TextArea,
  TextField,
} from "../../../web/form-fields.tsx";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../fields.ts";
import type { Described } from "../store.ts";
import { words } from "../words.ts";
import { skillOptions } from "./team-parts.tsx";

type TeamFieldsProps = {
  trouble: Trouble | undefined;
  team?: Described;
  /** What is ticked of what it needs: as it was sent, or as it stands. */
  needs: readonly string[];
};

/** What a team does, what it needs and how one joins it. */
export function TeamFields({ trouble, team, needs }: TeamFieldsProps) {
  const says = words.found;
  const hours = team?.hours === undefined ? undefined : String(team.hours);
  const kept = { joining: "open", ...team, needs: undefined, hours };
  const field = filling(trouble, kept);
  return (
    <>
      <TextField
        {...field("name")}
        label={says.name}
        maxlength={MOST_CHARACTERS.name}
        minlength={LEAST_CHARACTERS.name}
        required
      />
      <TextArea
        {...field("does")}
        label={says.does}
        hint={says.doesHint}
        maxlength={MOST_CHARACTERS.does}
        minlength={LEAST_CHARACTERS.does}
        required
      />
      <ChoiceField
        {...field("joining")}
        label={says.joining}
        choices={[
          { value: "open", label: says.open },
          { value: "asked", label: says.asked },
        ]}
      />
      <TextField
        {...field("hours")}
        label={says.hours}
        hint={says.hoursHint}
        inputmode="numeric"
        width="short"
      />
      <SeveralField
        {...field("needs")}
        label={says.needs}
        choices={skillOptions()}
        values={needs}
      />
    </>
  );
}
