import type { Trouble } from "../../../../platform/http/post-act.ts";
import { HIDING_GROUNDS } from "../../../../platform/text/posts.ts";
import { AskForm, ChoiceField, ErrorSummary, filling } from "../../../../web/form-fields.tsx";
import { Prose, Section } from "../../../../web/parts.tsx";
import { inOpinionsPath } from "../../addresses.ts";
import { OpinionsFrame, type OpinionsPageProps } from "../../pages/opinions-frame.tsx";
import type { Statement } from "../../statements/statement-queries.ts";
import { words } from "../../words.ts";

type Props = OpinionsPageProps & { statement: Statement; trouble?: Trouble | undefined };

const hiddenFields = ({ id }: Statement) => ({ statementId: String(id) });

/** Asks for a statement to be hidden. Nothing happens yet. */
export function HidePage(props: Props) {
  const { topic, trouble, statement, shell } = props;
  const { title, lead, ground, grounds } = words.hidden;
  const choices = HIDING_GROUNDS.map((value) => ({ value, label: grounds[value] }));
  return (
    <OpinionsFrame {...props} title={title} lead={lead} hasErrors={trouble !== undefined}>
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Section title={words.hidden.statement} id="statement">
        <blockquote class="thread-1">
          <Prose text={statement.text ?? words.hidden.textGone} />
        </blockquote>
      </Section>
      <AskForm
        shell={shell}
        trouble={trouble}
        action={inOpinionsPath(topic.id, "hide")}
        hidden={hiddenFields(statement)}
        says={words.hidden}
      >
        <ChoiceField {...filling(trouble)("ground")} label={ground} choices={choices} required />
      </AskForm>
    </OpinionsFrame>
  );
}

/** Asks for a hidden statement to be brought back. */
export function RestorePage(props: Props) {
  const { topic, trouble, statement, shell } = props;
  const { backTitle, backLead } = words.hidden;
  return (
    <OpinionsFrame {...props} title={backTitle} lead={backLead} hasErrors={trouble !== undefined}>
      <ErrorSummary problems={trouble?.problems ?? []} />
      <AskForm
        shell={shell}
        trouble={trouble}
        action={inOpinionsPath(topic.id, "restore")}
        hidden={hiddenFields(statement)}
        says={words.hidden}
      />
    </OpinionsFrame>
  );
}
