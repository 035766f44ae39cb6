import type { Trouble } from "../../../../platform/http/post-act.ts";
import {
  Button,
  ErrorSummary,
  Form,
  filling,
  SelectField,
  SeveralField,
  TextArea,
  TextField,
  TickField,
  ticked,
} from "../../../../web/form-fields.tsx";
import { londonTimeOf, timeOfDayInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, Notice, PageTitle, Section } from "../../../../web/parts.tsx";
import { type Event, titleInWords } from "../../../events/door.ts";
import { actPath } from "../../../this-week/addresses.ts";
import { sheetPath, sheetsPath } from "../../addresses.ts";
import type { Asking } from "../../stall-queries.ts";
import { MOST_NAME, MOST_PHONE, MOST_REACH } from "../../taking/contact.ts";
import { MOST_SAID } from "../../taking/judging.ts";
import { words } from "../../words.ts";
import { rowsOfSheet } from "../ids.ts";
import type { Sheet } from "../sheet-queries.ts";
import { fieldOf } from "../typed-rows.ts";
import type { Outcome, TypedRow, Wrong } from "../typing.ts";

type TypingPageProps = {
  shell: Shell;
  event: Event;
  asking: Asking;
  sheet: Sheet;
  /** The rows that are taken. */
  taken: readonly number[];
  /** Those of them whose slip is typed in. */
  withSlip: readonly number[];
  /** What became of what was sent just now. */
  outcomes: readonly Outcome[];
  trouble: Trouble | undefined;
  hours: readonly Date[];
  hour: string | undefined;
  rows: ReadonlyMap<number, TypedRow>;
  /** The sheet after it. */
  next: number | undefined;
  /** Why nothing is taken any more. */
  closed: string | undefined;
};

const wrongIn = ({ why }: Wrong): string =>
  why === "letter" || why === "number" || why === "contact"
    ? words.paper.wrong[why]
    : words.whys[why];

/** A sheet of paper, to type in row by row. What is wrong stands beside its row, and what is right is taken. */
export function TypingPage(props: TypingPageProps) {
  const { shell, event, sheet, taken, outcomes, trouble, next, closed } = props;
  const says = words.paper;
  const problems = outcomes.flatMap((one) =>
    one.is === "wrong"
      ? [{ field: fieldOf(one.wrong.field, one.row), says: says.of(one.row, wrongIn(one.wrong)) }]
      : [],
  );
  const all = [...(trouble?.problems ?? []), ...problems];
  const isDone = taken.length === rowsOfSheet.length;
  const isOver = closed !== undefined || props.withSlip.length === rowsOfSheet.length;
  const title = says.sheetOf(sheet.number);
  return (
    <Page
      shell={shell}
      title={`${title}: ${titleInWords(event)}`}
      mainPage={actPath}
      isPrivate
      hasErrors={all.length > 0}
    >
      <Breadcrumbs trail={[{ label: says.title, href: sheetsPath(event.id) }]} />
      <PageTitle
        title={title}
        above={<span dir="auto">{titleInWords(event)}</span>}
        lead={says.type.lead}
      />
      <ErrorSummary problems={all} />
      {closed !== undefined && !isDone ? <Notice>{closed}</Notice> : null}
      {isDone ? <Notice>{says.type.done}</Notice> : null}
      {isOver ? <Rows {...props} /> : <TheForm {...props} />}
      {next === undefined ? null : (
        <p>
          <a href={sheetPath(event.id, next)}>{says.sheetOf(next)}</a>
        </p>
      )}
    </Page>
  );
}

function TheForm(props: TypingPageProps) {
  const { event, sheet, hours, hour, trouble } = props;
  const says = words.paper.type;
  return (
    <Form action={sheetPath(event.id, sheet.number)} label={words.paper.sheetOf(sheet.number)}>
      <SelectField
        {...filling(trouble, { hour })("hour")}
        label={says.hour}
        hint={says.hourHint}
        prompt={says.chooseHour}
        options={hours.map((one) => ({
          value: one.toISOString(),
          label: timeOfDayInWords(londonTimeOf(one)),
        }))}
        required
      />
      <Rows {...props} />
      <Button>{says.send}</Button>
    </Form>
  );
}

function Rows(props: TypingPageProps) {
  const { asking, sheet, taken, withSlip, outcomes, rows, closed } = props;
  return (
    <>
      {rowsOfSheet.map((row) => {
        // Without its letter, which is to be read from the paper.
        const code = `${sheet.number}-${row}`;
        const outcome = outcomes.find((one) => one.row === row);
        const typed = rows.get(row);
        return (
          <Section key={row} title={words.paper.type.row(code)} id={`row-${row}`}>
            {taken.includes(row) || typed === undefined ? (
              <>
                <IsTaken outcome={outcome} said={typed?.said ?? ""} />
                {closed !== undefined || typed === undefined || withSlip.includes(row) ? null : (
                  <Slip typed={typed} outcome={outcome} isLater />
                )}
              </>
            ) : closed !== undefined ? null : (
              <Fields asking={asking} typed={typed} outcome={outcome} />
            )}
          </Section>
        );
      })}
    </>
  );
}

type IsTakenProps = { outcome: Outcome | undefined; said: string };

function IsTaken({ outcome, said }: IsTakenProps) {
  const says = words.paper.type;
  if (outcome?.is === "known")
    return (
      <>
        <Notice>{says.before}</Notice>
        {said === "" ? null : <blockquote dir="auto">{said}</blockquote>}
      </>
    );
  if (outcome?.is === "slip-accepted") return <p>{says.slipTaken}</p>;
  return <p>{outcome?.is === "accepted" ? says.nowTaken : says.isTaken}</p>;
}

type FieldsProps = { asking: Asking; typed: TypedRow; outcome: Outcome | undefined };

function Fields({ asking, typed, outcome }: FieldsProps) {
  const { stall } = words;
  const field = fieldsOf(typed, outcome);
  const count = { inputmode: "numeric", maxlength: 3, width: "short" } as const;
  return (
    <>
      <Letter {...field("letter")} />
      <TextArea {...field("said")} label={stall.said} rows={3} maxlength={MOST_SAID} />
      <SeveralField
        name={fieldOf("themes", typed.row)}
        values={typed.themes}
        label={stall.themes}
        choices={asking.themes.map((theme, index) => ({
          value: theme,
          label: <span dir="auto">{`${index + 1} ${theme}`}</span>,
        }))}
        chips
        required={false}
      />
      <TextField {...field("talkedTo")} label={stall.talkedTo} {...count} />
      <TextField {...field("leaflets")} label={stall.leaflets} {...count} />
      <Slip typed={typed} outcome={outcome} />
    </>
  );
}

type SlipProps = {
  typed: TypedRow;
  outcome: Outcome | undefined;
  /** Its row is taken already. */
  isLater?: boolean;
};

function Slip({ typed, outcome, isLater = false }: SlipProps) {
  const { touch } = words;
  const says = words.paper.type;
  const field = fieldsOf(typed, outcome);
  return (
    <details open={typed.agreed || [typed.name, typed.email, typed.phone].some(Boolean)}>
      <summary>{isLater ? says.laterSlip : says.slip}</summary>
      <p>{says.slipSays}</p>
      {isLater ? <Letter {...field("letter")} /> : null}
      <TextField {...field("name")} label={touch.name} maxlength={MOST_NAME} />
      <TextField {...field("email")} label={touch.email} type="email" maxlength={MOST_REACH} />
      <TextField {...field("phone")} label={touch.phone} type="tel" maxlength={MOST_PHONE} />
      <TickField
        name={fieldOf("agreed", typed.row)}
        value={ticked(typed.agreed)}
        label={says.agreed}
      />
    </details>
  );
}

/** What a field of a row has in it, and what is wrong with it. */
const fieldsOf =
  (typed: TypedRow, outcome: Outcome | undefined) =>
  (name: Exclude<keyof TypedRow, "row" | "themes" | "agreed">) => {
    const wrong = outcome?.is === "wrong" ? outcome.wrong : undefined;
    return {
      ...{ name: fieldOf(name, typed.row), value: typed[name], required: false },
      ...(wrong?.field === name ? { error: wrongIn(wrong) } : {}),
    };
  };

const Letter = (field: ReturnType<ReturnType<typeof fieldsOf>>) => (
  <TextField
    {...field}
    label={words.paper.type.letter}
    hint={words.paper.type.letterHint}
    maxlength={1}
    width="short"
  />
);
