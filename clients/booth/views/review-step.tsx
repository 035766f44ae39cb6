import { useState } from "preact/hooks";
import type { Vote } from "../vote.ts";
import { words } from "../words.ts";
import type { Paper } from "../worker/messages.ts";
import { StepTitle } from "./parts.tsx";
import { sayHowFull, VoteInWords } from "./vote-in-words.tsx";

interface ReviewStepProps {
  readonly paper: Paper;
  readonly vote: Vote;
  readonly onChange: () => void;
  readonly onSeal: () => Promise<void>;
}

export function ReviewStep({ paper, vote, onChange, onSeal }: ReviewStepProps) {
  const [isSealing, setSealing] = useState(false);
  const says = sayHowFull(paper, vote);
  const seal = () => {
    setSealing(true);
    return onSeal();
  };
  return (
    <section>
      <StepTitle>{words.review.title}</StepTitle>
      <VoteInWords paper={paper} vote={vote} />
      {says !== undefined && <p class="booth-notice">{says}</p>}
      <p>{words.review.says}</p>
      <div class="buttons">
        <button type="button" class="button button-primary" disabled={isSealing} onClick={seal}>
          {isSealing ? words.review.sealing : words.review.seal}
        </button>
        <button type="button" class="button button-quiet" onClick={onChange}>
          {words.review.change}
        </button>
      </div>
    </section>
  );
}
