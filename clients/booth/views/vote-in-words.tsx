import { countChosen, type Vote } from "../vote.ts";
import { words } from "../words.ts";
import type { Paper } from "../worker/messages.ts";

/** What a vote says, in its own numbers: also equal places, which a broken booth might seal, stand as they are. */
export function VoteInWords({ paper, vote }: { paper: Paper; vote: Vote }) {
  if (paper.kind === "ranked" && vote.kind === "ranked") {
    const ranked = vote.places
      .map((place, candidate) => ({ place: Number(place), name: paper.candidates[candidate] }))
      .filter(({ place }) => place > 0)
      .sort((one, other) => one.place - other.place);
    return (
      <ol class="booth-said">
        {ranked.map(({ place, name }) => (
          <li key={name}>
            <span class="booth-rank">{place}</span> {name}
          </li>
        ))}
      </ol>
    );
  }
  if (paper.kind === "ranked" || vote.kind === "ranked") return null;
  return (
    <dl class="booth-said">
      {paper.options.map(({ question, answers }, at) => {
        const answer = vote.answers[at];
        return (
          <div key={at}>
            <dt>{question}</dt>
            <dd>{answer === 0 || answer === 1 ? answers[answer] : words.abstain}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What a blank or a partial vote means; undefined where there is nothing to say. */
export function sayHowFull(paper: Paper, vote: Vote): string | undefined {
  const chosen = countChosen(vote);
  if (paper.kind === "ranked") {
    const all = paper.candidates.length;
    if (chosen === 0) return words.review.blankRanking;
    return chosen < all ? words.review.partial(chosen, all) : words.review.whole;
  }
  const open = paper.options.length - chosen;
  if (chosen === 0) return words.review.allAbstain;
  return open > 0 ? words.review.someAbstain(open) : undefined;
}
