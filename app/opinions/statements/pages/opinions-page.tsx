import { Button, Buttons } from "../../../../web/form-fields.tsx";
import { EmptyState, Notice, Section } from "../../../../web/parts.tsx";
import { inOpinionsPath, opinionMapPath, opinionsPath } from "../../addresses.ts";
import { OpinionsFrame, type OpinionsPageProps } from "../../pages/opinions-frame.tsx";
import { words } from "../../words.ts";
import type { NextStatement, Progress } from "../statement-queries.ts";
import { AnswerForm } from "./answer-form.tsx";

type Props = OpinionsPageProps & {
  next: NextStatement | undefined;
  progress: Progress;
  /** Why this reader cannot answer. */
  whyNot: string | undefined;
  /** Why their answers are not on the map yet. */
  notYet: string | undefined;
};

/** One statement at a time. */
export function OpinionsPage({ next, progress, whyNot, notYet, ...props }: Props) {
  const { topic } = props;
  const mayTakePart = whyNot === undefined;
  return (
    <OpinionsFrame
      {...props}
      title={words.page.title}
      lead={words.page.lead}
      current={opinionsPath(topic.id)}
    >
      {whyNot === undefined ? null : <Notice>{whyNot}</Notice>}
      {notYet === undefined ? null : (
        <Notice>
          {notYet} {words.page.waits}
        </Notice>
      )}
      {mayTakePart ? <Next {...props} next={next} progress={progress} /> : null}
      <Buttons>
        <Button kind="quiet" href={opinionMapPath(topic.id)}>
          {words.common.see}
        </Button>
        {mayTakePart && progress.statements > 0 ? (
          <Button kind="quiet" href={inOpinionsPath(topic.id, "add-statement")}>
            {words.page.add}
          </Button>
        ) : null}
      </Buttons>
    </OpinionsFrame>
  );
}

function Next({ topic, next, progress }: Pick<Props, "topic" | "next" | "progress">) {
  const { answer } = words;
  const add = { label: words.page.add, href: inOpinionsPath(topic.id, "add-statement") };
  if (progress.statements === 0) {
    return <EmptyState title={answer.emptyTitle} says={answer.empty} action={add} />;
  }
  if (next === undefined) {
    return <EmptyState title={answer.doneTitle} says={answer.done} action={add} />;
  }
  return (
    <Section title={answer.title} id="next">
      <blockquote class="statement" dir="auto">
        {next.text}
      </blockquote>
      <AnswerForm topicId={topic.id} statement={next} />
      <p class="quiet">
        {answer.progress(progress.answered, progress.statements)} {answer.change}
      </p>
    </Section>
  );
}
