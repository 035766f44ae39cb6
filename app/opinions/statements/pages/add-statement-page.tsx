import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, ErrorSummary, Form, filling, TextField } from "../../../../web/form-fields.tsx";
import { inOpinionsPath, opinionsPath } from "../../addresses.ts";
import { STATEMENT_CHARACTERS } from "../../fields.ts";
import { OpinionsFrame, type OpinionsPageProps } from "../../pages/opinions-frame.tsx";
import { words } from "../../words.ts";

type Props = OpinionsPageProps & { trouble?: Trouble | undefined };

export function AddStatementPage({ trouble, ...props }: Props) {
  const { shell, topic } = props;
  const { addTitle, addLead, label, hint, send } = words.statement;
  return (
    <OpinionsFrame {...props} title={addTitle} lead={addLead} hasErrors={trouble !== undefined}>
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Form action={inOpinionsPath(topic.id, "add-statement")} once={shell.once}>
        <TextField
          {...filling(trouble)("text")}
          label={label}
          hint={hint(STATEMENT_CHARACTERS.most)}
          maxlength={STATEMENT_CHARACTERS.most}
          minlength={STATEMENT_CHARACTERS.least}
          required
        />
        <Button>{send}</Button>
      </Form>
      <p>
        <a href={opinionsPath(topic.id)}>{words.page.back}</a>
      </p>
    </OpinionsFrame>
  );
}
