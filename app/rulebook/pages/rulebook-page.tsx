import { Page, type Shell } from "../../../web/page.tsx";
import { type Clause, Clauses } from "../../../web/parts/clauses.tsx";
import { Breadcrumbs, PageTitle, Section } from "../../../web/parts.tsx";
import { manifestoPath } from "../../policy/addresses.ts";
import { newRuleProposalPath } from "../../proposals/addresses.ts";
import type { ConstitutionChange } from "../constitution/constitution-queries.ts";
import type { Setting } from "../queries.ts";
import {
  numberInWords,
  paragraphOf,
  RULE_NAMES,
  RULES,
  type RuleName,
  type Rules,
} from "../rule.ts";
import type { RuleChapter } from "../rule-form.ts";
import { words } from "../words.ts";
import { NamesSection } from "./names-section.tsx";
import { PowersSection } from "./powers-section.tsx";
import { SetBy } from "./set-by.tsx";

type RulebookPageProps = {
  shell: Shell;
  now: Date;
  rules: Rules;
  /** Those numbers that were ever set. The others stand as at the founding. */
  settings: readonly Setting[];
  /** What has changed the names, the newest first. */
  changes: readonly ConstitutionChange[];
};

interface Chapter {
  readonly chapter: RuleChapter;
  readonly id: string;
  readonly names: readonly RuleName[];
}

const CHAPTERS: readonly Chapter[] = [
  ...new Set(RULE_NAMES.map((name) => RULES[name].chapter)),
].map((chapter, index) => ({
  chapter,
  id: `chapter-${index + 1}`,
  names: RULE_NAMES.filter((name) => RULES[name].chapter === chapter),
}));

export function RulebookPage({ shell, now, rules, settings, changes }: RulebookPageProps) {
  const { title, trail, lead, running, howTitle, how, chapters } = words;
  const majority = numberInWords("percent", rules.rulebookMajorityPercent);
  const quorum = numberInWords("percent", rules.rulebookQuorumPercent);
  return (
    <Page shell={shell} title={title} mainPage={manifestoPath} description={lead}>
      <Breadcrumbs trail={[{ label: trail, href: manifestoPath }]} />
      <PageTitle title={title} lead={lead} />
      <nav aria-label={chapters}>
        <ul class="contents">
          {CHAPTERS.map(({ chapter, id }) => (
            <li key={id}>
              <a href={`#${id}`}>{words.ruleChapters[chapter]}</a>
            </li>
          ))}
          <li>
            <a href="#powers">{words.offices.title}</a>
          </li>
          <li>
            <a href="#names">{words.names.title}</a>
          </li>
        </ul>
      </nav>
      {CHAPTERS.map(({ chapter, id, names }, index) => (
        <Section key={id} id={id} title={`${index + 1}. ${words.ruleChapters[chapter]}`}>
          <Clauses
            clauses={names.map((name, place) => ({
              ...clauseOf(name, rules[name], settings, now),
              number: `${index + 1}.${place + 1}`,
            }))}
          />
        </Section>
      ))}
      <PowersSection rules={rules} />
      <NamesSection now={now} changes={changes} />
      <Section id="change" title={howTitle}>
        <p>{how(majority, quorum)}</p>
        <p>{running}</p>
      </Section>
    </Page>
  );
}

function clauseOf(
  name: RuleName,
  number: number,
  settings: readonly Setting[],
  now: Date,
): Omit<Clause, "number"> {
  const { unit, least, most } = RULES[name];
  const [before = "", after = ""] = words.paragraphs[name].split("{n}");
  const setting = settings.find((one) => one.name === name);
  const bounds = words.bounds(numberInWords(unit, least), numberInWords(unit, most));
  return {
    id: name,
    text: (
      <>
        {before}
        <strong>{numberInWords(unit, number)}</strong>
        {after}
      </>
    ),
    below: (
      <>
        {setting === undefined ? words.atFounding : <SetBy setting={setting} now={now} />} {bounds}{" "}
        <a href={newRuleProposalPath(name)}>
          {words.propose}
          <span class="sr-only">: {paragraphOf(name, number)}</span>
        </a>
      </>
    ),
  };
}
