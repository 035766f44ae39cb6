import type { Trouble } from "../../../platform/http/post-act.ts";
import { AskForm, ErrorSummary, filling, SelectField } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  Card,
  Cards,
  DefinitionList,
  EmptyState,
  Moment,
  PageTitle,
  Section,
} from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { requestPath } from "../../requests/addresses.ts";
import { beginSilencePath, endSilencePath } from "../addresses.ts";
import { EVERYWHERE, HOURS, type Silence, toField } from "../silence.ts";
import { words } from "../words.ts";

export interface SilencesView {
  readonly on: readonly Silence[];
  readonly over: readonly Silence[];
  /** What the branches of all these are called. */
  readonly names: ReadonlyMap<number, string>;
  /** Where one can be asked for; undefined for whoever may not ask. */
  readonly branches: readonly { readonly id: number; readonly name: string }[] | undefined;
}

type SilencesPageProps = {
  shell: Shell;
  now: Date;
  view: SilencesView;
  trouble: Trouble | undefined;
};

type Names = SilencesView["names"];

const placeIn = (names: Names, { branchId }: Silence): string =>
  branchId === undefined ? words.everywhere : words.place(names.get(branchId) ?? "");

/** Where letters wait, for everybody; and for whoever may ask, the forms that ask for it and for its end. */
export function SilencesPage({ shell, now, view, trouble }: SilencesPageProps) {
  const { on, over, names, branches } = view;
  return (
    <Page
      shell={shell}
      title={words.title}
      description={words.lead}
      mainPage={partyPath}
      width="text"
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={words.trail} />
      <PageTitle title={words.title} lead={words.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Section title={words.on} id="on">
        {on.length === 0 ? <EmptyState title={words.none} says={words.noneSays} /> : null}
        <Several silences={on} names={names} now={now} />
      </Section>
      <Section title={words.waits} id="waits">
        {words.waitsSays.map((says) => (
          <p key={says}>{says}</p>
        ))}
      </Section>
      {branches === undefined ? null : (
        <>
          {on.map((one) => (
            <End key={one.id} shell={shell} silence={one} names={names} trouble={trouble} />
          ))}
          <Ask shell={shell} branches={branches} trouble={trouble} />
        </>
      )}
      {over.length === 0 ? null : (
        <Section title={words.over} id="over">
          <Several silences={over} names={names} now={now} />
        </Section>
      )}
    </Page>
  );
}

type SeveralProps = { silences: readonly Silence[]; names: Names; now: Date };

const Several = ({ silences, names, now }: SeveralProps) => (
  <Cards single>
    {silences.map((one) => (
      <One key={one.id} silence={one} names={names} now={now} />
    ))}
  </Cards>
);

function One({ silence, names, now }: { silence: Silence; names: Names; now: Date }) {
  const { request, endedRequest, begunAt, until } = silence;
  const requestLink = (number: number) => <a href={requestPath(number)}>{words.request(number)}</a>;
  return (
    <Card title={<span dir="auto">{placeIn(names, silence)}</span>}>
      <DefinitionList
        items={[
          { term: words.since, says: <Moment at={begunAt} now={now} /> },
          { term: words.until, says: <Moment at={until} now={now} /> },
          { term: words.by, says: requestLink(request) },
          ...(endedRequest === undefined
            ? []
            : [{ term: words.endedBy, says: requestLink(endedRequest) }]),
        ]}
      />
    </Card>
  );
}

type EndProps = { shell: Shell; silence: Silence; names: Names; trouble: Trouble | undefined };

function End({ shell, silence, names, trouble }: EndProps) {
  const says = words.end;
  const id = String(silence.id);
  // What was typed belongs to the form in which it was typed.
  const own = trouble?.values.id === id ? trouble : undefined;
  return (
    <Section title={says.title(placeIn(names, silence))}>
      <p>{says.says}</p>
      <AskForm
        shell={shell}
        trouble={own}
        stem={own === undefined ? `why-end-${id}` : undefined}
        action={endSilencePath}
        hidden={{ id }}
        says={{ why: says.why, send: words.ask.send }}
      />
    </Section>
  );
}

type AskProps = {
  shell: Shell;
  branches: NonNullable<SilencesView["branches"]>;
  trouble: Trouble | undefined;
};

function Ask({ shell, branches, trouble }: AskProps) {
  const says = words.ask;
  const own = trouble?.values.id === undefined ? trouble : undefined;
  const fill = filling(own);
  const places = branches.map(({ id, name }) => ({ value: toField(id), label: words.place(name) }));
  return (
    <Section title={says.title} id="ask">
      <p>{says.says}</p>
      <AskForm
        shell={shell}
        trouble={own}
        stem={own === trouble ? undefined : "why-begin"}
        action={beginSilencePath}
        says={{ why: says.why, send: says.send }}
      >
        <SelectField
          {...fill("place")}
          label={says.place}
          prompt={says.choose}
          options={[{ value: EVERYWHERE, label: words.everywhere }, ...places]}
          required
        />
        <SelectField
          {...fill("hours")}
          label={says.hours}
          prompt={says.choose}
          options={HOURS.map((value) => ({ value, label: words.hours(Number(value)) }))}
          required
        />
      </AskForm>
    </Section>
  );
}
