import type { Hidden } from "../../../../platform/text/posts.ts";
import { Button, Buttons } from "../../../../web/form-fields.tsx";
import { EmptyState, Pagination } from "../../../../web/parts.tsx";
import { inOpinionsPath, statementsPath } from "../../addresses.ts";
import {
  AskToHide,
  HiddenStatement,
  ReportStatement,
} from "../../hiding/pages/hidden-statement.tsx";
import { OpinionsFrame, type OpinionsPageProps } from "../../pages/opinions-frame.tsx";
import { words } from "../../words.ts";
import type { ListedStatement } from "../statement-queries.ts";
import { AnswerForm } from "./answer-form.tsx";

export type StatementShown = ListedStatement & {
  /** Whether the reader wrote it: shown to nobody else. */
  readonly isOwn: boolean;
  readonly hidden: (Hidden & { readonly isOwn: boolean }) | undefined;
};

type Props = OpinionsPageProps & {
  list: readonly StatementShown[];
  next: string | undefined;
  mayTakePart: boolean;
  mayAskToHide: boolean;
  mayReport: boolean;
  now: Date;
};

/** All statements, with the reader's own answer to each. */
export function StatementsPage({ list, next, now, ...props }: Props) {
  const { topic, mayTakePart } = props;
  const { title, lead, none, older } = words.statements;
  const add = inOpinionsPath(topic.id, "add-statement");
  return (
    <OpinionsFrame {...props} title={title} lead={lead} current={statementsPath(topic.id)}>
      {list.length === 0 ? <EmptyState title={none} says={words.answer.empty} /> : null}
      {mayTakePart ? (
        <Buttons>
          <Button kind="quiet" href={add}>
            {words.page.add}
          </Button>
        </Buttons>
      ) : null}
      <ul class="points">
        {list.map((statement) => (
          <li key={statement.id} id={`statement-${statement.id}`}>
            <Item {...{ ...props, statement, now }} />
          </li>
        ))}
      </ul>
      {next === undefined ? null : <Pagination next={next} label={older} />}
    </OpinionsFrame>
  );
}

type ItemProps = Pick<Props, "topic" | "mayTakePart" | "mayAskToHide" | "mayReport" | "now"> & {
  statement: StatementShown;
};

function Item({ topic, statement, mayTakePart, mayAskToHide, mayReport, now }: ItemProps) {
  const { id, text, own, hidden, isOwn } = statement;
  const topicId = topic.id;
  if (hidden !== undefined) {
    return <HiddenStatement {...{ topicId, id, hidden, now, mayAsk: mayAskToHide }} />;
  }
  if (text === undefined) return null;
  return (
    <>
      <p class="points-claim" dir="auto">
        {text}
      </p>
      <p class="quiet">{own === undefined ? words.answer.notYet : words.answer.own[own]}</p>
      {mayTakePart ? <AnswerForm topicId={topicId} statement={{ id, text }} own={own} /> : null}
      {mayReport && !isOwn ? (
        <p>
          <ReportStatement id={id} says={text} />
        </p>
      ) : null}
      {mayAskToHide ? (
        <p>
          <AskToHide topicId={topicId} id={id} says={text} />
        </p>
      ) : null}
    </>
  );
}
