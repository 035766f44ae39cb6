import type { Trouble } from "../../../../platform/http/post-act.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import {
  Button,
  ChoiceField,
  ErrorSummary,
  Form,
  filling,
  TextField,
} from "../../../../web/form-fields.tsx";
import { monthInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, EmptyState, PageTitle, Section } from "../../../../web/parts.tsx";
import { branchPath } from "../../../branches/addresses.ts";
import type { Branch } from "../../../branches/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { askMonthlyPath, endMonthlyPath, onlineUnreadPath } from "../../addresses.ts";
import { LEAST_CHARACTERS, MOST_CHARACTERS } from "../../fields.ts";
import type { Online } from "../../online/online.ts";
import type { OnlineCounts } from "../../online/online-queries.ts";
import { AskedPart } from "../../online/pages/online-part.tsx";
import { ThemesField, themesToBeginWith } from "../../pages/themes-field.tsx";
import { words } from "../../words.ts";
import { daysOfMonth, WHICH } from "../monthly.ts";

type MonthlyPageProps = {
  shell: Shell;
  branch: Branch;
  /** The latest first. */
  asked: readonly OnlineCounts[];
  /** Those that are asked now, or in the next month. */
  open: readonly Online[];
  now: Date;
  isOfficer: boolean;
  trouble: Trouble | undefined;
};

/** What a branch asks in a month, and what came of what it asked before. */
export function MonthlyPage(props: MonthlyPageProps) {
  const { shell, branch, asked, now, isOfficer, trouble } = props;
  const says = words.monthly;
  return (
    <Page
      shell={shell}
      title={`${says.kind}: ${branch.name}`}
      description={says.lead}
      mainPage={partyPath}
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={[{ label: branch.name, href: branchPath(branch.id) }]} />
      <PageTitle title={says.kind} above={<span dir="auto">{branch.name}</span>} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {asked.length === 0 ? (
        <EmptyState title={says.nothing} says={says.nothingSays} />
      ) : (
        <AskedPart id="asked" title={says.came} asked={asked} titles={new Map()} now={now} />
      )}
      {isOfficer ? <ForOfficers {...props} /> : null}
    </Page>
  );
}

function ForOfficers({ branch, open, now, trouble }: MonthlyPageProps) {
  const says = words.monthly;
  const today = dayOf(now);
  const months = WHICH.map((which) => ({ which, ...daysOfMonth(which, today) }));
  const free = months.filter(({ lastDay }) => open.every((one) => one.lastDay !== lastDay));
  return (
    <Section title={says.officers} id="officers">
      {open.map((one) => (
        <Open key={one.id} branch={branch} asked={one} hasBegun={one.firstDay <= today} />
      ))}
      {free.length === 0 ? (
        <p>{says.both}</p>
      ) : (
        <AskForm branch={branch} free={free} trouble={trouble} />
      )}
    </Section>
  );
}

type OpenProps = { branch: Branch; asked: Online; hasBegun: boolean };

function Open({ branch, asked, hasBegun }: OpenProps) {
  const says = words.monthly;
  const ends = hasBegun ? says.end : says.takeBack;
  const month = monthInWords(asked.lastDay);
  return (
    <>
      <p>
        {`${month}: `}
        <strong dir="auto">{asked.question}</strong>
      </p>
      {hasBegun ? (
        <p>
          <a href={onlineUnreadPath(asked.id)}>{words.online.read}</a>
        </p>
      ) : null}
      <Form
        action={endMonthlyPath(branch.id)}
        hidden={{ asked: String(asked.id) }}
        label={`${ends}: ${month}`}
      >
        <p>{says.endSays}</p>
        <Button kind="quiet" label={`${ends}: ${month}`}>
          {ends}
        </Button>
      </Form>
    </>
  );
}

type AskFormProps = Pick<MonthlyPageProps, "branch" | "trouble"> & {
  free: readonly { readonly which: string; readonly lastDay: string }[];
};

function AskForm({ branch, free, trouble }: AskFormProps) {
  const says = words.monthly;
  const field = filling(trouble, { themes: themesToBeginWith(), which: free[0]?.which });
  return (
    <Form action={askMonthlyPath(branch.id)} label={says.ask}>
      <h3>{says.another}</h3>
      <p>{says.askSays}</p>
      <TextField
        {...field("question")}
        label={words.desk.question}
        maxlength={MOST_CHARACTERS.question}
        minlength={LEAST_CHARACTERS.question}
        required
      />
      <ThemesField {...field("themes")} />
      <ChoiceField
        {...field("which")}
        label={says.month}
        choices={free.map(({ which, lastDay }) => ({ value: which, label: monthInWords(lastDay) }))}
        required
      />
      <Button>{says.ask}</Button>
    </Form>
  );
}
