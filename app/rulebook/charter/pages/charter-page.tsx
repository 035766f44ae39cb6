import type { Paragraph } from "@breakthrough/amendments";
import { Button } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Clauses } from "../../../../web/parts/clauses.tsx";
import { Breadcrumbs, EmptyState, PageTitle, Section } from "../../../../web/parts.tsx";
import { manifestoPath } from "../../../policy/addresses.ts";
import { newCharterProposalPath } from "../../../proposals/addresses.ts";
import { rulebookPath } from "../../addresses.ts";
import { SetBy } from "../../pages/set-by.tsx";
import { numberInWords, paragraphOf, RULE_NAMES, RULES, type Rules } from "../../rule.ts";
import { words } from "../../words.ts";
import type { Charter, CharterSet } from "../charter-queries.ts";
import { numberedPieces } from "../numbers.ts";

type CharterPageProps = {
  shell: Shell;
  now: Date;
  charter: Charter;
  sets: readonly CharterSet[];
  rules: Rules;
};

/** The constitution: each paragraph with its number, the rulebook's numbers in it, and the votes that it comes from. */
export function CharterPage({ shell, now, charter, sets, rules }: CharterPageProps) {
  const { charter: says } = words;
  const isThere = charter.paragraphs.length > 0;
  return (
    <Page shell={shell} title={says.title} mainPage={manifestoPath} description={says.lead}>
      <Breadcrumbs trail={[{ label: words.trail, href: manifestoPath }]} />
      <PageTitle title={says.title} lead={says.lead} />
      {isThere ? (
        <>
          <Clauses
            clauses={charter.paragraphs.map((paragraph, index) => ({
              id: `c-${paragraph.id}`,
              number: String(index + 1),
              text: <Says paragraph={paragraph} rules={rules} />,
              below: <Votes paragraph={paragraph} number={index + 1} />,
            }))}
          />
          <Button href={newCharterProposalPath}>{says.propose}</Button>
        </>
      ) : (
        <EmptyState
          title={says.none}
          says={says.noneSays}
          action={{ label: says.proposeFirst, href: newCharterProposalPath }}
        />
      )}
      <Section id="change" title={says.howTitle}>
        <p>
          {says.how(
            numberInWords("percent", rules.rulebookMajorityPercent),
            numberInWords("percent", rules.rulebookQuorumPercent),
          )}
        </p>
      </Section>
      {sets.length === 0 ? null : (
        <Section id="votes" title={says.votes}>
          <ul>
            {sets.map((setting) => (
              <li key={setting.number}>
                <SetBy setting={setting} now={now} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <details id="numbers">
        <summary>{says.numbers}</summary>
        <p>{says.numbersSay}</p>
        <ul>
          {RULE_NAMES.map((name) => (
            <li key={name}>
              <code>[{name}]</code> {paragraphOf(name, rules[name])}
            </li>
          ))}
        </ul>
      </details>
    </Page>
  );
}

function Says({ paragraph, rules }: { paragraph: Paragraph; rules: Rules }) {
  const text = paragraph.pieces.map((piece) => piece.text).join("");
  return (
    <>
      {numberedPieces(text).map((piece) =>
        "rule" in piece ? (
          <a href={`${rulebookPath}#${piece.rule}`}>
            {numberInWords(RULES[piece.rule].unit, rules[piece.rule])}
          </a>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

/** Of each word the vote that brought it is known; a paragraph shows all of its votes. */
function Votes({ paragraph, number }: { paragraph: Paragraph; number: number }) {
  const votes = [...new Set(paragraph.pieces.flatMap(({ by }) => by))];
  return (
    <>
      {votes.map((path, index) => (
        <>
          {index === 0 ? "" : " · "}
          <a href={path} aria-label={words.charter.paragraphVote(number)}>
            {words.charter.vote}
          </a>
        </>
      ))}
    </>
  );
}
