import { countInWords } from "@breakthrough/languages";
import type { NamedOf } from "../../../platform/house.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { Stages } from "../../../web/charts.tsx";
import { Button, Buttons } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Card,
  Cards,
  Columns,
  DataTable,
  Day,
  EmptyState,
  InEnglish,
  Moment,
  Numbers,
  PageTitle,
  Section,
} from "../../../web/parts.tsx";
import { resultsFeedPath } from "../../ballots/addresses.ts";
import { timetablePath } from "../../campaigns/addresses.ts";
import { joinPath } from "../../membership/addresses.ts";
import { MarkedName } from "../../membership/door.ts";
import { newsPath } from "../../news/addresses.ts";
import { officesPath } from "../../offices/addresses.ts";
import { type Holding, officeNames, titleOf } from "../../offices/door.ts";
import { peoplePath } from "../../people/addresses.ts";
import { policyFeedPath } from "../../policy/addresses.ts";
import { newProposalPath } from "../../proposals/addresses.ts";
import { recordFilePath, recordPath } from "../../record/addresses.ts";
import type { RecordLine } from "../../record/door.ts";
import { rulebookPath } from "../../rulebook/addresses.ts";
import { capacityInWords, numberInWords, type Rules } from "../../rulebook/door.ts";
import { teamsPath } from "../../teams/addresses.ts";
import { lengthOf, stagesOf } from "../life.ts";
import type { PartyNumbers } from "../numbers.ts";
import { words } from "../words.ts";

type PartyPageProps = {
  shell: Shell;
  now: Date;
  rules: Rules;
  numbers: PartyNumbers;
  holdings: readonly Holding[];
  named: NamedOf;
  lines: readonly RecordLine[];
  /** What lines are about is called so today. */
  titles: ReadonlyMap<string, string>;
  /** The list of members is for members. */
  mayListPeople: boolean;
};

export function PartyPage(props: PartyPageProps) {
  const { shell, numbers, rules } = props;
  const { title, lead, join } = words;
  const { members, active, joined, says } = words.numbers;
  return (
    <Page shell={shell} title={title} description={lead}>
      <PageTitle title={title} lead={lead} look="poster">
        {shell.viewer === undefined ? (
          <Buttons>
            <Button href={joinPath}>{join}</Button>
          </Buttons>
        ) : null}
      </PageTitle>
      <Section title={words.numbers.title}>
        <Numbers
          items={[
            { label: members, value: countInWords(numbers.members) },
            { label: active, value: countInWords(numbers.active) },
            { label: joined, value: countInWords(numbers.joined) },
          ]}
        />
        <p>{says(rules.activeDays)}</p>
      </Section>
      <Columns
        side={
          <>
            <DoneLately {...props} />
            <Elections />
            <Follow />
          </>
        }
      >
        <Offices {...props} />
      </Columns>
      <News />
      <Teams />
      <Watch />
      <Life rules={rules} mayPropose={shell.mainAct !== undefined} />
    </Page>
  );
}

function News() {
  const { title, says, all, doors } = words.news;
  return (
    <Section title={title} id="news" more={{ label: all, href: newsPath }}>
      <p>{says}</p>
      <ul class="contents">
        {doors.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Teams() {
  const { title, says, all } = words.teams;
  return (
    <Section title={title} id="teams" more={{ label: all, href: teamsPath }}>
      <p>{says}</p>
    </Section>
  );
}

function Offices({ holdings, named, mayListPeople }: PartyPageProps) {
  const { title, says, caption, office, who, until, by, vacant } = words.offices;
  return (
    <Section
      title={title}
      id="offices"
      more={mayListPeople ? { label: words.everybody, href: peoplePath } : undefined}
    >
      <p>{says}</p>
      <DataTable
        caption={caption}
        isCaptionHidden
        columns={[{ label: office }, { label: who }, { label: until }, { label: by }]}
        rows={officesInOrder(holdings).map(({ office, holding, isFirst }) => [
          <span id={isFirst ? office : undefined}>{titleOf(office)}</span>,
          holding ? <MarkedName who={named(holding.personId)} /> : vacant,
          holding ? <Day day={dayOf(holding.endsAt)} /> : "",
          holding ? capacityInWords(holding.heldBy) : "",
        ])}
      />
      <p>
        <a href={officesPath}>{words.offices.all}</a>
      </p>
      <ul class="contents">
        {words.offices.done.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Every office, also one that nobody holds. The first line of each is its anchor. */
function officesInOrder(holdings: readonly Holding[]) {
  return officeNames().flatMap((office) => {
    const held = holdings.filter((holding) => holding.office === office);
    const lines = held.length === 0 ? [undefined] : held;
    return lines.map((holding, index) => ({ office, holding, isFirst: index === 0 }));
  });
}

/** What members can do about what is done in their name: each door with the words of what is behind it. */
function Watch() {
  const { title, says, doors } = words.watch;
  return (
    <Section title={title} id="watch">
      <p>{says}</p>
      <Cards>
        {doors.map(({ label, href, says: doorSays }) => (
          <Card key={href} title={label} href={href}>
            {doorSays}
          </Card>
        ))}
      </Cards>
    </Section>
  );
}

function Life({ rules, mayPropose }: { rules: Rules; mayPropose: boolean }) {
  const { title, says, chart, headings, after, hold, numbersAre, rulebook, rulebookAnd, propose } =
    words.life;
  const stages = stagesOf(rules);
  return (
    <Section title={title} id="decisions">
      <p>{says}</p>
      <Stages title={chart} says={lengthOf(stages)} stages={stages} headings={headings} />
      <p>{after(rules.reviewMonths)}</p>
      <p>{hold(numberInWords("days", rules.holdDays))}</p>
      <p>
        {numbersAre} <a href={rulebookPath}>{rulebook}</a>
        {rulebookAnd}
      </p>
      {mayPropose ? (
        <Buttons>
          <Button href={newProposalPath}>{propose}</Button>
        </Buttons>
      ) : null}
    </Section>
  );
}

function Elections() {
  const { title, says, timetable } = words.elections;
  return (
    <Section title={title} id="elections">
      <p>
        {says} <a href={timetablePath}>{timetable}</a>
      </p>
    </Section>
  );
}

function DoneLately({ lines, titles, now }: PartyPageProps) {
  const { title, more, emptyTitle, empty } = words.record;
  return (
    <Section title={title} id="record" more={{ label: more, href: recordPath }}>
      {lines.length === 0 ? (
        <EmptyState title={emptyTitle} says={empty} />
      ) : (
        <ul class="done-lately">
          {lines.map((line) => (
            <li key={line.number}>
              <a href={line.subject}>
                <InEnglish>{line.says}</InEnglish>
              </a>{" "}
              {titles.has(line.subject) ? `“${titles.get(line.subject)}”, ` : null}
              <Moment at={line.at} now={now} form="since" />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Follow() {
  const { title, says, policy, results, copy } = words.follow;
  return (
    <Section title={title} id="feeds">
      <p>{says}</p>
      <ul class="contents">
        <li>
          <a href={policyFeedPath}>{policy}</a>
        </li>
        <li>
          <a href={resultsFeedPath}>{results}</a>
        </li>
        <li>
          <a href={recordFilePath}>{copy}</a>
        </li>
      </ul>
    </Section>
  );
}
