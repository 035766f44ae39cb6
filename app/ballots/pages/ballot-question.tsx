import { spoken, tagOf } from "@breakthrough/languages";
import { InEnglish } from "../../../web/parts.tsx";
import { usesWelsh } from "../../rulebook/door.ts";
import { type Asked, questionIn } from "../both-languages.ts";

/** What a ballot asks: in both languages where the party uses both, the reader's first; else in the reader's. */
export function BallotQuestion({ ballot }: { ballot: Asked }) {
  const { question, questionCy } = ballot;
  if (!questionCy) return <InEnglish>{question}</InEnglish>;
  if (!usesWelsh()) return <>{questionIn(ballot)}</>;
  const other = spoken() === "cy" ? "en" : "cy";
  return (
    <>
      {questionIn(ballot)}
      <br />
      <span lang={tagOf(other)}>{other === "cy" ? questionCy : question}</span>
    </>
  );
}
