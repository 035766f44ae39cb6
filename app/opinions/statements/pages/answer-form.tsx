import { Button, Buttons, Form } from "../../../../web/form-fields.tsx";
import { inOpinionsPath } from "../../addresses.ts";
import { ANSWERS, type Answer, type OpinionTopicId, type StatementId } from "../../topic.ts";
import { words } from "../../words.ts";

type AnswerFormProps = {
  topicId: OpinionTopicId;
  statement: { readonly id: StatementId; readonly text: string };
  /** What the reader has said before. */
  own?: Answer | undefined;
};

/** Three buttons: they say the same to the ear, and the answer of before is marked by more than colour. */
export function AnswerForm({ topicId, statement, own }: AnswerFormProps) {
  const { id, text } = statement;
  return (
    <Form
      action={inOpinionsPath(topicId, "answer")}
      hidden={{ statementId: String(id) }}
      label={words.answer.group(text)}
    >
      <Buttons>
        {ANSWERS.map((says) => (
          <Button
            key={says}
            kind={own === undefined && says !== "pass" ? "primary" : "quiet"}
            name="says"
            value={says}
          >
            {words.answer[says]}
            {own === says ? " ✓" : ""}
          </Button>
        ))}
      </Buttons>
    </Form>
  );
}
