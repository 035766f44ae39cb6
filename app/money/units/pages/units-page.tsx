import type { Trouble } from "../../../../platform/http/post-act.ts";
import {
  AskForm,
  DateField,
  filling,
  fillingDay,
  SelectField,
  TickField,
} from "../../../../web/form-fields.tsx";
import { dayInWords } from "../../../../web/moments.ts";
import type { Shell } from "../../../../web/page.tsx";
import { DataTable, EmptyState, FormPage, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import {
  bankAccountPath,
  endUnitPath,
  moneyPath,
  setUnitPath,
  statementsPath,
  unitBankAccountPath,
  unitPath,
  unitStatementsPath,
  unitsPath,
} from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Unit } from "../unit.ts";

interface UnitShown extends Unit {
  readonly name: string;
  /** Whoever looks takes its statements. */
  readonly mayTake: boolean;
}

interface BranchShown {
  readonly id: number;
  readonly name: string;
}

type UnitsPageProps = {
  shell: Shell;
  units: readonly UnitShown[];
  /** Branches whose money is in the central party's books. */
  others: readonly BranchShown[];
  mayAsk: boolean;
  /** The number of the branch that whoever looks wants to end as a unit, as it was sent. */
  ending: string | undefined;
  trouble?: Trouble | undefined;
};

/** Whose books are whose. */
export function UnitsPage(props: UnitsPageProps) {
  const { shell, units, others, mayAsk, ending, trouble } = props;
  const says = words.units;
  const isAlone = units.length === 1;
  const toEnd = units.find(({ branch, ended }) => String(branch) === ending && ended === undefined);
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={words.trail}
      mainPage={partyPath}
      trouble={trouble}
    >
      {isAlone ? <EmptyState title={says.none.title} says={says.none.says} /> : null}
      <Units {...props} />
      <p>{others.length === 0 ? says.others0 : says.others(others.length)}</p>
      {mayAsk && toEnd === undefined ? <Begin {...props} /> : null}
      {mayAsk && toEnd !== undefined ? <End {...props} unit={toEnd} /> : null}
    </FormPage>
  );
}

function whenInWords({ begins, ended }: Unit): string {
  const says = words.units;
  if (begins === undefined) return says.always;
  return ended === undefined
    ? says.since(dayInWords(begins))
    : says.ended(dayInWords(begins), dayInWords(ended));
}

function Units({ units, mayAsk }: UnitsPageProps) {
  const says = words.units;
  const hasMore = mayAsk || units.some(({ mayTake }) => mayTake);
  return (
    <Section title={says.list} id="units">
      <DataTable
        caption={says.list}
        isCaptionHidden
        columns={[
          { label: says.unit },
          { label: says.when },
          ...(hasMore ? [{ label: says.going }] : []),
        ]}
        rows={units.map((unit) => [
          <a key="books" href={unit.branch === undefined ? moneyPath : unitPath(unit.id)}>
            {unit.name}
          </a>,
          whenInWords(unit),
          ...(hasMore ? [<Going key="going" unit={unit} mayAsk={mayAsk} />] : []),
        ])}
      />
    </Section>
  );
}

/** What whoever looks can do for it. */
function Going({ unit, mayAsk }: { unit: UnitShown; mayAsk: boolean }) {
  const says = words.units;
  const { id, branch, ended, mayTake, name } = unit;
  const isCentral = branch === undefined;
  return (
    <>
      {mayTake ? (
        <a href={isCentral ? statementsPath : unitStatementsPath(id)}>
          {says.statements}
          <span class="sr-only">: {name}</span>
        </a>
      ) : null}{" "}
      {mayAsk && ended === undefined ? (
        <a href={isCentral ? bankAccountPath : unitBankAccountPath(id)}>
          {says.account}
          <span class="sr-only">: {name}</span>
        </a>
      ) : null}{" "}
      {mayAsk && branch !== undefined && ended === undefined ? (
        <a href={endUnitPath(branch)}>
          {says.end.title}
          <span class="sr-only">: {name}</span>
        </a>
      ) : null}
    </>
  );
}

function Begin({ shell, others, trouble }: UnitsPageProps) {
  const { begin: says, branch, from } = words.units;
  if (others.length === 0) return null;
  return (
    <Section title={says.title} id="begin">
      <p>{says.says}</p>
      <AskForm
        shell={shell}
        trouble={trouble}
        action={setUnitPath}
        hidden={{ books: "own" }}
        says={says}
      >
        <SelectField
          {...filling(trouble)("branch")}
          label={branch}
          prompt={says.prompt}
          options={others.map(({ id, name }) => ({ value: String(id), label: name }))}
          required
        />
        <DateField {...fillingDay(trouble)("from")} label={from} hint={says.dayHint} required />
        <TickField {...filling(trouble)("registered")} label={says.registered} required />
      </AskForm>
    </Section>
  );
}

function End({ shell, unit, trouble }: UnitsPageProps & { unit: UnitShown }) {
  const { begin, end: says } = words.units;
  return (
    <Section title={says.of(unit.name)} id="end">
      <p>{says.says}</p>
      <AskForm
        shell={shell}
        trouble={trouble}
        action={setUnitPath}
        hidden={{ books: "central", branch: String(unit.branch) }}
        says={{ why: begin.why, whyHint: begin.whyHint, send: begin.send }}
      />
      <p>
        <a href={unitsPath}>{says.not}</a>
      </p>
    </Section>
  );
}
