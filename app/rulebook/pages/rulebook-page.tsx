import { Page, type Shell } from "../../../web/page.tsx";
import { type Clause, Clauses } from "../../../web/parts/clauses.tsx";
import { Breadcrumbs, InEnglish, Moment, PageTitle, Section } from "../../../web/parts.tsx";
import type { Setting } from "../queries.ts";
import {
  numberInWords,
  paragraphOf,
  RULE_NAMES,
  RULES,
  type RuleName,
  type Rules,
} from "../rule.ts";
import { words } from "../words.ts";
import { PowersSection } from "./powers-section.tsx";

type RulebookPageProps = {
  shell: Shell;
  now: Date;
  rules: Rules;
  /** Those numbers that were ever set. The others stand as at the founding. */
  settings: readonly Setting[];
};

interface Chapter {
  readonly title: string;
  readonly id: string;
  readonly names: readonly RuleName[];
}

const CHAPTERS: readonly Chapter[] = [
  ...new Set(RULE_NAMES.map((name) => RULES[name].chapter)),
].map((title, index) => ({
  title,
  id: `chapter-${index + 1}`,
  names: RULE_NAMES.filter((name) => RULES[name].chapter === title),
}));

export function RulebookPage({ shell, now, rules, settings }: RulebookPageProps) {
  const { title, trail, lead, running, howTitle, how, chapters } = words;
  const majority = numberInWords("percent", rules.rulebookMajorityPercent);
  const quorum = numberInWords("percent", rules.rulebookQuorumPercent);
  return (
    <Page shell={shell} title={title} place="/policy" description={lead}>
      <Breadcrumbs trail={[{ label: trail, href: "/policy" }]} />
      <PageTitle title={title} lead={lead} />
      <nav aria-label={chapters}>
        <ul class="contents">
          {CHAPTERS.map((chapter) => (
            <li key={chapter.id}>
              <a href={`#${chapter.id}`}>{chapter.title}</a>
            </li>
          ))}
          <li>
            <a href="#powers">{words.offices.title}</a>
          </li>
        </ul>
      </nav>
      {CHAPTERS.map((chapter, index) => (
        <Section key={chapter.id} id={chapter.id} title={`${index + 1}. ${chapter.title}`}>
          <Clauses
            clauses={chapter.names.map((name, place) => ({
              ...clauseOf(name, rules[name], settings, now),
              number: `${index + 1}.${place + 1}`,
            }))}
          />
        </Section>
      ))}
      <PowersSection rules={rules} />
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
  const { unit, least, most, paragraph } = RULES[name];
  const [before = "", after = ""] = paragraph.split("{n}");
  const setting = settings.find((one) => one.name === name);
  const bounds = words.bounds(numberInWords(unit, least), numberInWords(unit, most));
  return {
    id: name,
    text: (
      <>
        <InEnglish>{before}</InEnglish>
        <strong>{numberInWords(unit, number)}</strong>
        <InEnglish>{after}</InEnglish>
      </>
    ),
    below: (
      <>
        {setting === undefined ? words.atFounding : <SetBy setting={setting} now={now} />} {bounds}{" "}
        <a href={`/proposals/new?kind=rule&rule=${name}`}>
          {words.propose}
          <span class="sr-only">
            : <InEnglish>{paragraphOf(name, number)}</InEnglish>
          </span>
        </a>
      </>
    ),
  };
}

function SetBy({ setting, now }: { setting: Setting; now: Date }) {
  const says = words.setBy(setting.setBy);
  return (
    <>
      {setting.setByPath === undefined ? says : <a href={setting.setByPath}>{says}</a>},{" "}
      <Moment at={setting.setAt} now={now} form="day" />.
    </>
  );
}
