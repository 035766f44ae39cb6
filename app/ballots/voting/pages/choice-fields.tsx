import { ChoiceField, type filling } from "../../../../web/form-fields.tsx";
import { InBoth } from "../../../../web/parts.tsx";
import { type Ballot, CHOICES } from "../../ballot.ts";
import { optionHalves } from "../../both-languages.ts";
import { PaperChoice } from "../../pages/paper-words.tsx";
import { voteField } from "../voting.ts";

const answers = () => CHOICES.map((value) => ({ value, label: <PaperChoice choice={value} /> }));

type ChoiceFieldsProps = { ballot: Ballot; field: ReturnType<typeof filling> };

/** Every option with its three answers. Nothing is chosen beforehand, but what was cast already. */
export function ChoiceFields({ ballot, field }: ChoiceFieldsProps) {
  return (
    <>
      {ballot.options.map((option) => (
        <ChoiceField
          key={option.id}
          {...field(voteField(option.id))}
          label={<InBoth halves={optionHalves(option, ballot)} />}
          choices={answers()}
          inline
          required
        />
      ))}
    </>
  );
}
