import type { MotionVote } from "../vote.ts";
import { words } from "../words.ts";
import type { Paper } from "../worker/messages.ts";
import { StepTitle } from "./parts.tsx";

type MotionPaper = Extract<Paper, { kind: "motion" }>;

interface MotionStepProps {
  readonly paper: MotionPaper;
  readonly answers: MotionVote;
  readonly onChange: (answers: MotionVote) => void;
  readonly onReview: () => void;
}

const ANSWERS = [0, 1, "abstain"] as const;

export function MotionStep({ paper, answers, onChange, onReview }: MotionStepProps) {
  const choose = (option: number, answer: MotionVote[number]) =>
    onChange(answers.map((one, at) => (at === option ? answer : one)));
  return (
    <section>
      <StepTitle>{words.motion.title}</StepTitle>
      <p>{words.motion.says}</p>
      {paper.options.map((option, at) => (
        <fieldset key={at} class="booth-option">
          <legend>{option.question}</legend>
          {ANSWERS.map((answer) => (
            <label key={answer} class="booth-radio">
              <input
                type="radio"
                name={`option-${at}`}
                checked={answers[at] === answer}
                onChange={() => choose(at, answer)}
              />
              <span>{answer === "abstain" ? words.abstain : option.answers[answer]}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" class="button button-primary" onClick={onReview}>
        {words.review.go}
      </button>
    </section>
  );
}
