import {
  EVENT_NAMES,
  LAW_READ_ON,
  type NotComputed,
  type Timetable,
  type TimetableInput,
} from "@breakthrough/uk-election-law";
import { Button, Buttons, ErrorSummary, fieldId } from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  DefinitionList,
  EmptyState,
  InEnglish,
  langOfEnglish,
  Notice,
  PageTitle,
  Section,
} from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { timetableFilePath, timetablePath } from "../addresses.ts";
import { linesOf } from "../countdown.ts";
import { type Further, furtherOf } from "../further.ts";
import type { LikelyPoll } from "../next-polls.ts";
import { addressOf, type Wanted } from "../wanted.ts";
import { words } from "../words.ts";
import { AskForm } from "./ask-form.tsx";
import { ComingNext } from "./coming-next.tsx";
import { TimetableTable } from "./timetable-table.tsx";

type TimetablePageProps = {
  shell: Shell;
  now: Date;
  wanted: Wanted;
  likely: readonly LikelyPoll[];
};

export function TimetablePage({ shell, now, wanted, likely }: TimetablePageProps) {
  const problems = wanted.kind === "wrong" ? wanted.problems : [];
  const { title, lead, description } = words;
  return (
    <Page
      shell={shell}
      title={wanted.kind === "timetable" ? `${nameOf(wanted.table)} · ${title}` : title}
      description={description}
      mainPage={partyPath}
      hasErrors={problems.length > 0}
    >
      <Breadcrumbs trail={[{ label: words.above, href: partyPath }]} />
      <PageTitle title={title} lead={lead} />
      <ErrorSummary problems={problems} />
      <Notice tone="warning" title={words.advice.title}>
        <p>{words.advice.says(dayInWords(LAW_READ_ON))}</p>
      </Notice>
      <AskForm action={timetablePath} wanted={wanted} problems={problems} />
      {wanted.kind === "nothing" ? <Likely likely={likely} /> : null}
      {wanted.kind === "timetable" ? <Found {...wanted} now={now} /> : null}
    </Page>
  );
}

const nameOf = ({ election, nation, poll }: Timetable): string =>
  words.likelyPoll(election, nation, dayInWords(poll));

function Likely({ likely }: { likely: readonly LikelyPoll[] }) {
  const { title, says, likely: likelyTitle, likelySays, byElections, byElectionsSay } = words.empty;
  return (
    <>
      <EmptyState title={title} says={says} />
      {likely.length === 0 ? null : (
        <Section title={likelyTitle} id="likely">
          <p>{likelySays}</p>
          <PollLinks polls={likely.filter(isOrdinary)} />
          <h3>{byElections}</h3>
          <p>{byElectionsSay}</p>
          <PollLinks polls={likely.filter((one) => !isOrdinary(one))} />
        </Section>
      )}
    </>
  );
}

const isOrdinary = ({ kind }: LikelyPoll): boolean => kind === "ordinary";

function PollLinks({ polls }: { polls: readonly LikelyPoll[] }) {
  return (
    <ul class="likely-polls">
      {polls.map(({ election, nation, poll }) => (
        <li key={`${election} ${nation}`}>
          <a href={addressOf(timetablePath, { election, nation, poll })}>
            {words.likelyPoll(election, nation, dayInWords(poll, { weekday: true }))}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Found({ table, input, now }: { table: Timetable; input: TimetableInput; now: Date }) {
  const lines = linesOf(table, now);
  return (
    <>
      <Section title={words.poll(table.election, table.nation)} id="poll">
        <p class="poll-day">
          {words.pollOn} <strong>{dayInWords(table.poll, { weekday: true })}</strong>.
        </p>
        {table.warnings.map((warning) => (
          <Notice key={warning} tone="warning">
            <p lang={langOfEnglish()}>{warning}</p>
          </Notice>
        ))}
        <ComingNext lines={lines} />
        <Buttons>
          <Button href={addressOf(timetableFilePath("ics"), input)}>{words.calendar}</Button>
          <Button kind="quiet" href={addressOf(timetableFilePath("json"), input)}>
            {words.json}
          </Button>
        </Buttons>
        <NotCovered table={table} />
      </Section>
      <Section title={words.table.title} id="dates">
        <TimetableTable
          lines={lines}
          caption={words.table.caption(
            words.poll(table.election, table.nation),
            dayInWords(table.poll),
          )}
        />
      </Section>
      <Missing table={table} input={input} />
      <Reading />
    </>
  );
}

/** The package's own sentences: each names the polls for which these dates are wrong. */
function NotCovered({ table: { notCovered } }: { table: Timetable }) {
  if (notCovered.length === 0) return null;
  return (
    <Notice tone="warning" title={words.notCovered}>
      {notCovered.map((says) => (
        <p key={says} lang={langOfEnglish()}>
          {says}
        </p>
      ))}
    </Notice>
  );
}

function Missing({ table, input }: { table: Timetable; input: TimetableInput }) {
  if (table.notComputed.length === 0) return null;
  const { title, says } = words.missing;
  return (
    <Section title={title} id="missing">
      <p>{says}</p>
      <DefinitionList
        items={table.notComputed.map((gap) => ({
          term: words.event(gap.event, EVENT_NAMES[gap.event]),
          says: <Reason gap={gap} wants={wantedFor(gap, table, input)} />,
        }))}
      />
    </Section>
  );
}

const isGiven = (input: TimetableInput, name: Further): boolean =>
  name === "noticeOfElection" ? input.published?.[name] !== undefined : input[name] !== undefined;

/** The first thing still to be given on which this date hangs. */
function wantedFor(gap: NotComputed, table: Timetable, input: TimetableInput): Further | undefined {
  const open = furtherOf(table.election).filter((name) => !isGiven(input, name));
  const isAfterPoll = gap.event === "expensesReturn";
  const after: readonly Further[] = ["contest", "resultDeclared"];
  const before: readonly Further[] = ["nominationsCloseWorkingDaysBeforePoll", "noticeOfElection"];
  const isNeverGiven = gap.event === "vac" || gap.event === "sopnPublication";
  if (isNeverGiven) return undefined;
  return open.find((name) => (isAfterPoll ? after : before).includes(name));
}

function Reason({ gap, wants }: { gap: NotComputed; wants: Further | undefined }) {
  return (
    <>
      <InEnglish>{gap.reason}</InEnglish>
      {wants === undefined ? null : (
        <>
          {" "}
          <a href={`#${fieldId(wants)}`}>{words.missing.add}</a>
        </>
      )}
    </>
  );
}

function Reading() {
  const { title, computed, window, latest, published, given, times, sure } = words.reading;
  return (
    <Section title={title} id="reading">
      <DefinitionList
        items={[
          { term: words.kinds.computed, says: computed },
          { term: words.kinds.window, says: window },
          { term: words.kinds.latest, says: latest },
          { term: words.kinds.published, says: published },
          { term: words.kinds.given, says: given },
        ]}
      />
      <p>{sure}</p>
      <p>{times}</p>
    </Section>
  );
}
