import { countInWords } from "@breakthrough/languages";
import type { Named } from "../../../platform/house.ts";
import type { Day } from "../../../platform/time/days.ts";
import { Button, Form } from "../../../web/form-fields.tsx";
import { dayInWords, exactMomentInWords } from "../../../web/moments.ts";

import { Page, type Shell } from "../../../web/page.tsx";
import { DataTable, DefinitionList, PageTitle, Section } from "../../../web/parts.tsx";
import { actPath } from "../../this-week/addresses.ts";
import { toRegisterPath } from "../addresses.ts";
import { INTENTIONS, OUTCOMES } from "../knocking/judging.ts";
import type { Register, Street } from "../register/register-queries.ts";
import { bandOf } from "../rounds/bands.ts";
import type { StreetNumbers } from "../rounds/round-queries.ts";
import { words } from "../words.ts";
import { BranchTrail } from "./home-page.tsx";

export interface RegisterView {
  readonly register: Register;
  readonly branch: { readonly id: number; readonly name: string };
  readonly streets: readonly Street[];
  readonly takenBy: Named | undefined;
  readonly goesOn: Day;
  readonly looks: readonly {
    readonly who: Named | undefined;
    readonly at: Date;
    readonly roundId: number | null;
  }[];
  readonly numbers: readonly StreetNumbers[];
  readonly intentions: ReadonlyMap<string, number>;
}

/** A copy of the register: what was found in it, and once it is kept its numbers and who looked. Nobody's name is on it. */
export function RegisterPage({ shell, view }: { shell: Shell; view: RegisterView }) {
  const says = words.register;
  const { register, branch } = view;
  const title = `${register.council}, ${register.area}`;
  const isKept = register.keptAt !== null;
  return (
    <Page shell={shell} title={`${says.title}: ${title}`} mainPage={actPath} isPrivate>
      <BranchTrail {...branch} />
      <PageTitle title={title} above={says.title} lead={isKept ? says.kept : says.preview} />
      <Found view={view} />
      {isKept ? (
        <>
          <Numbers view={view} />
          <Looks looks={view.looks} />
        </>
      ) : (
        <Form action={toRegisterPath(register.id, "keep")} label={says.keep}>
          <Button>{says.keep}</Button>
        </Form>
      )}
      <Section title={says.remove} id="delete">
        <p>{says.removeSays}</p>
        <Form action={toRegisterPath(register.id, "delete")} label={says.remove}>
          <Button kind="danger">{says.remove}</Button>
        </Form>
      </Section>
    </Page>
  );
}

function Found({ view: { register, streets, takenBy, goesOn } }: { view: RegisterView }) {
  const says = words.register;
  const { faults, faultCount } = register;
  return (
    <Section title={says.found} id="found">
      <DefinitionList
        items={[
          { term: words.branch.supplied, says: dayInWords(register.suppliedOn) },
          { term: says.goes, says: dayInWords(goesOn) },
          { term: says.takenBy, says: takenBy?.name ?? says.someone },
          { term: says.electors, says: countInWords(register.electors) },
          { term: says.anonymous, says: countInWords(register.anonymous) },
          { term: says.faults, says: countInWords(faultCount) },
        ]}
      />
      {faults.length === 0 ? null : (
        <>
          {faults.length < faultCount ? <p>{says.first(faults.length, faultCount)}</p> : null}
          <DataTable
            caption={says.faults}
            columns={[{ label: says.line }, { label: says.why }]}
            rows={faults.map(({ line, why }) => [String(line), words.faults[why]])}
          />
        </>
      )}
      <DataTable
        caption={says.streets}
        columns={[{ label: says.street }, { label: says.doors, isNumber: true }]}
        rows={streets.map(({ street, doors }) => [
          <span key="street" dir="auto">
            {street}
          </span>,
          countInWords(doors),
        ])}
      />
    </Section>
  );
}

function Numbers({ view: { numbers, intentions } }: { view: RegisterView }) {
  const says = words.register;
  if (numbers.length === 0)
    return (
      <Section title={says.numbers} id="numbers">
        <p>{says.noKnocks}</p>
      </Section>
    );
  const inBand = (count: number) => {
    const { from, to } = bandOf(count);
    return from === 0 ? says.under : says.band(from, to);
  };
  return (
    <Section title={says.numbers} id="numbers">
      <p>{says.numbersSays}</p>
      <DataTable
        caption={says.numbers}
        columns={[
          { label: says.street },
          { label: says.doors, isNumber: true },
          { label: says.knocked, isNumber: true },
          ...OUTCOMES.map((outcome) => ({ label: words.outcomes[outcome], isNumber: true })),
        ]}
        rows={numbers.map(({ street, doors, knocked, outcomes }) => [
          <span key="street" dir="auto">
            {street}
          </span>,
          countInWords(doors),
          countInWords(knocked),
          ...OUTCOMES.map((outcome) => countInWords(outcomes[outcome] ?? 0)),
        ])}
      />
      <DataTable
        caption={says.intention}
        columns={[{ label: says.intention }, { label: says.doorsBand }]}
        rows={INTENTIONS.map((intention) => [
          words.intentions[intention],
          inBand(intentions.get(intention) ?? 0),
        ])}
      />
    </Section>
  );
}

function Looks({ looks }: Pick<RegisterView, "looks">) {
  const says = words.register;
  return (
    <Section title={says.looks} id="looks">
      {looks.length === 0 ? (
        <p>{says.noLooks}</p>
      ) : (
        <DataTable
          caption={says.looks}
          isCaptionHidden
          columns={[{ label: says.who }, { label: says.when }, { label: says.round }]}
          rows={looks.map(({ who, at, roundId }) => [
            who?.name ?? says.someone,
            exactMomentInWords(at),
            roundId === null ? says.wish : words.round.title(roundId),
          ])}
        />
      )}
    </Section>
  );
}
