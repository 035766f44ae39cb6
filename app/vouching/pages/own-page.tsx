import type { Named } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import { Button, Form } from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import type { Shell } from "../../../web/page.tsx";
import { DataTable, FormPage, Moment, Notice, Section } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { makeLinkPath, withdrawVouchPath } from "../addresses.ts";
import { words } from "../words.ts";

/** What is asked of whoever looks, and what has come of it. */
export type OwnState =
  | { readonly kind: "not-asked" | "not-member" }
  | { readonly kind: "needed"; readonly needed: number; readonly have: number }
  | { readonly kind: "from" | "since"; readonly day: Day };

export interface Given {
  readonly personId: PersonId;
  readonly who: Named;
  readonly at: Date;
  readonly stands: boolean;
}

type OwnPageProps = {
  shell: Shell;
  now: Date;
  isOn: boolean;
  state: OwnState;
  /** In full, as it is handed over. */
  link: string | undefined;
  vouchers: readonly Named[];
  given: readonly Given[];
  /** For how many more they may vouch now, or why for none. */
  mayGive: { readonly left: number; readonly days: number } | { readonly why: string };
};

export function OwnPage(props: OwnPageProps) {
  const { shell, isOn, state, given } = props;
  // Whoever needs vouches gives none: what they read above says why.
  const mayHaveGiven = isOn && state.kind !== "needed" && state.kind !== "from";
  return (
    <FormPage shell={shell} title={words.title} lead={words.lead} trail={words.trail}>
      {isOn ? null : <Notice>{words.off}</Notice>}
      {isOn ? <ForMe {...props} state={state} /> : null}
      {mayHaveGiven || given.length > 0 ? <ByMe {...props} /> : null}
    </FormPage>
  );
}

function stateInWords(state: OwnState): string {
  const { notAsked, notMember, needed, from, since } = words.own;
  if (state.kind === "needed") return needed(state.needed, state.have);
  if (state.kind === "from") return from(dayInWords(state.day));
  if (state.kind === "since") return since(dayInWords(state.day));
  return state.kind === "not-member" ? notMember : notAsked;
}

function ForMe({ shell, state, link, vouchers }: OwnPageProps) {
  const says = words.own;
  return (
    <Section title={says.title}>
      <p>{stateInWords(state)}</p>
      {vouchers.length === 0 ? null : (
        <>
          <p>{says.by}:</p>
          <ul>
            {vouchers.map((who) => (
              <li key={who.name}>
                <MarkedName who={who} />
              </li>
            ))}
          </ul>
        </>
      )}
      {state.kind === "needed" ? <OwnLink shell={shell} link={link} /> : null}
    </Section>
  );
}

function OwnLink({ shell, link }: Pick<OwnPageProps, "shell" | "link">) {
  const says = words.own;
  return (
    <>
      <p>{says.how}</p>
      {link === undefined ? null : (
        <p>
          <strong>{says.link}:</strong> <code class="long-code">{link}</code>
        </p>
      )}
      <Form action={makeLinkPath} once={shell.once}>
        <Button kind={link === undefined ? undefined : "quiet"}>
          {link === undefined ? says.make : says.again}
        </Button>
      </Form>
      {link === undefined ? null : <p>{says.againSays}</p>}
    </>
  );
}

function ByMe({ isOn, given, mayGive, now }: OwnPageProps) {
  const says = words.given;
  return (
    <Section title={says.title}>
      {isOn ? (
        <p>{"why" in mayGive ? mayGive.why : says.left(mayGive.left, mayGive.days)}</p>
      ) : null}
      {isOn && !("why" in mayGive) ? <p>{says.how}</p> : null}
      {given.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <DataTable
          caption={says.caption}
          isCaptionHidden
          columns={says.columns.map((label) => ({ label }))}
          rows={given.map((one) => [
            <MarkedName who={one.who} />,
            <Moment at={one.at} now={now} form="day" />,
            one.stands ? says.stands : <Withdraw given={one} />,
          ])}
        />
      )}
    </Section>
  );
}

const Withdraw = ({ given: { personId, who } }: { given: Given }) => (
  <Form action={withdrawVouchPath(personId)} label={words.given.withdrawFor(who.name)}>
    <Button kind="quiet">{words.given.withdraw}</Button>
  </Form>
);
