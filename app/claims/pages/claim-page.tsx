import type { Trouble } from "../../../platform/http/post-act.ts";
import { dayOf } from "../../../platform/time/days.ts";
import {
  AskForm,
  Button,
  ChoiceField,
  Form,
  filling,
  TextArea,
} from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import type { Shell } from "../../../web/page.tsx";
import { Day, type Definition, DefinitionList, FormPage, Section } from "../../../web/parts.tsx";
import type { PaymentOut } from "../../money/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { bodyInWords } from "../../rulebook/door.ts";
import {
  approvePath,
  askToApprovePath,
  claimsPath,
  payPath,
  receiptPath,
  refusePath,
  withdrawPath,
} from "../addresses.ts";
import { type Claim, LEAST_OF_WHAT } from "../claim.ts";
import { words } from "../words.ts";

export interface ClaimShown {
  readonly claim: Claim;
  /** Whose it is, for who decides on it. */
  readonly by: string | undefined;
  readonly hasReceipt: boolean;
  readonly isOwn: boolean;
  /** Keeps the books. */
  readonly decides: boolean;
  /** May ask for it to be approved by two keys. */
  readonly asks: boolean;
  /** Whether it takes them, of whoever else would approve it alone. */
  readonly takesKey: boolean;
  readonly keyOver: number;
  /** What is left of its body's budget, and why that alone takes two keys; undefined where it does not. */
  readonly budget: { readonly left: string; readonly takesKey: string | undefined };
  readonly payments: readonly PaymentOut[];
}

type ClaimPageProps = { shell: Shell; shown: ClaimShown; trouble?: Trouble | undefined };

/** A claim with its receipt, and what whoever reads it can do about it. */
export function ClaimPage(props: ClaimPageProps) {
  const { shell, shown, trouble } = props;
  const { claim, hasReceipt, isOwn, decides, asks } = shown;
  const takesKey = shown.takesKey || shown.budget.takesKey !== undefined;
  const { page, list } = words;
  const isOpen = claim.state === "open";
  return (
    <FormPage
      shell={shell}
      title={page.title(claim.id)}
      lead={poundsInWords(claim.pence)}
      trail={decides ? words.deskTrail : [...words.trail, { label: list.title, href: claimsPath }]}
      mainPage={partyPath}
      trouble={trouble}
    >
      <DefinitionList items={factsOf(shown)} />
      {hasReceipt ? <Receipt id={claim.id} /> : null}
      {isOpen && isOwn ? (
        <Form action={withdrawPath(claim.id)} once={shell.once}>
          <Button kind="quiet">{page.withdraw}</Button>
        </Form>
      ) : null}
      {isOpen && decides && !takesKey ? <Approve {...props} /> : null}
      {isOpen && asks && (takesKey || !decides) ? <Ask {...props} /> : null}
      {isOpen && isOwn && decides ? <p>{page.approve.own}</p> : null}
      {isOpen && decides && !isOwn ? <Refuse {...props} /> : null}
      {claim.state === "approved" && decides ? <Pay {...props} /> : null}
    </FormPage>
  );
}

function factsOf({ claim, by, decides, asks, budget }: ClaimShown): Definition[] {
  const { page, states } = words;
  const { facts } = page;
  const said: readonly (readonly [string, string | null | undefined])[] = [
    [facts.what, claim.what],
    [facts.by, by],
    [facts.why, claim.why],
  ];
  return [
    { term: facts.state, says: states[claim.state] },
    { term: facts.body, says: bodyInWords(claim.body) },
    { term: facts.on, says: <Day day={dayOf(claim.madeAt)} /> },
    ...(decides || asks ? [{ term: words.budgets.claim.label, says: budget.left }] : []),
    ...said.flatMap(([term, text]) => (text ? [{ term, says: text }] : [])),
  ];
}

function Receipt({ id }: { id: number }) {
  const { page } = words;
  return (
    <Section title={page.facts.receipt} id="receipt">
      <p>
        <img src={receiptPath(id)} alt={page.receiptIs(id)} loading="lazy" />
      </p>
      <p>
        <a href={receiptPath(id)}>{page.large}</a>
      </p>
    </Section>
  );
}

function Approve({ shell, shown }: ClaimPageProps) {
  const { approve } = words.page;
  return (
    <Section title={approve.title} id="approve">
      <p>{approve.says}</p>
      <Form action={approvePath(shown.claim.id)} once={shell.once}>
        <Button>{approve.button}</Button>
      </Form>
    </Section>
  );
}

function Ask({ shell, shown, trouble }: ClaimPageProps) {
  const { approve } = words.page;
  return (
    <Section title={approve.title} id="approve">
      {shown.takesKey ? <p>{approve.keySays(poundsInWords(shown.keyOver))}</p> : null}
      {shown.budget.takesKey === undefined ? null : <p>{shown.budget.takesKey}</p>}
      <AskForm
        shell={shell}
        trouble={trouble}
        action={askToApprovePath(shown.claim.id)}
        hidden={{ claim: String(shown.claim.id) }}
        says={approve}
      />
    </Section>
  );
}

function Refuse({ shell, shown, trouble }: ClaimPageProps) {
  const says = words.page.refuse;
  return (
    <Section title={says.title} id="refuse">
      <Form action={refusePath(shown.claim.id)} once={shell.once} label={says.title}>
        <TextArea
          {...filling(trouble)("why")}
          label={says.why}
          hint={says.whyHint}
          rows={3}
          minlength={LEAST_OF_WHAT}
          maxlength={500}
          required
        />
        <Button kind="danger">{says.button}</Button>
      </Form>
    </Section>
  );
}

function Pay({ shell, shown: { claim, payments }, trouble }: ClaimPageProps) {
  const says = words.page.pay;
  return (
    <Section title={says.title} id="pay">
      <p>{says.says}</p>
      {payments.length === 0 ? (
        <p>{says.none}</p>
      ) : (
        <Form action={payPath(claim.id)} once={shell.once} label={says.title}>
          <ChoiceField
            {...filling(trouble)("line")}
            label={says.line}
            choices={payments.map(({ line, on, text }) => ({
              value: String(line),
              label: `${dayInWords(on)}: ${text ?? ""}`,
            }))}
            required
          />
          <Button>{says.button}</Button>
        </Form>
      )}
    </Section>
  );
}
