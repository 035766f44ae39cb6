import type { Listed } from "../../../../platform/house.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import {
  Button,
  ChoiceField,
  Form,
  filling,
  TextField,
  TickField,
} from "../../../../web/form-fields.tsx";
import { poundsInWords } from "../../../../web/numbers.ts";
import type { Shell } from "../../../../web/page.tsx";
import { DefinitionList, FormPage, OfRooms, Section } from "../../../../web/parts.tsx";
import { joinPath } from "../../../membership/addresses.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { givePath } from "../../addresses.ts";
import { inGroups } from "../../dues/reference.ts";
import type { BankAccount } from "../../statements/bank-account-queries.ts";
import { inPairs } from "../../statements/sort-code.ts";
import { words } from "../../words.ts";
import { LIVING_DONORS } from "../gift.ts";
import type { Donor } from "../gift-queries.ts";
import { LEAST_OF_ADDRESS } from "../limits.ts";

type GivePageProps = {
  shell: Shell;
  yearMost: number;
  account: BankAccount | undefined;
  /** Undefined of whoever is not signed in. */
  own: { readonly donor: Donor | undefined; readonly reference: string | undefined } | undefined;
  /** Other ways to give, of the rooms above. */
  listed: readonly Listed[];
  trouble?: Trouble | undefined;
};

/** Who may give, what is asked and why; then as whom, then how. */
export function GivePage(props: GivePageProps) {
  const { shell, yearMost, own, trouble } = props;
  const says = words.gifts.give;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead(poundsInWords(yearMost))}
      trail={words.trail}
      mainPage={partyPath}
      trouble={trouble}
      isPublic
    >
      <Section title={says.who}>
        {says.whoSays.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Section>
      {own === undefined ? (
        <p>
          {says.signIn} <a href={joinPath}>{says.join}</a>
        </p>
      ) : (
        <>
          <HowToGive {...props} />
          {own.donor === undefined ? null : <OfRooms listed={props.listed} />}
          <GiveForm {...props} own={own} />
        </>
      )}
    </FormPage>
  );
}

function HowToGive({ account, own }: GivePageProps) {
  const says = words.gifts.give;
  const { pay } = words.dues;
  if (own?.reference === undefined) return null;
  return (
    <Section title={says.howTitle} id="how">
      <p>{account === undefined ? pay.noAccount : says.how}</p>
      {account === undefined ? null : (
        <DefinitionList
          items={[
            { term: pay.to, says: account.title },
            { term: pay.sortCode, says: inPairs(account.sortCode) },
            { term: pay.number, says: account.number },
            { term: pay.reference, says: <strong>{inGroups(own.reference)}</strong> },
          ]}
        />
      )}
    </Section>
  );
}

function GiveForm({
  shell,
  own,
  trouble,
}: GivePageProps & { own: NonNullable<GivePageProps["own"]> }) {
  const { give: says, donorKinds } = words.gifts;
  const { donor } = own;
  const field = filling(trouble, donor && { kind: "individual", ...donor });
  return (
    <Section title={says.formTitle} id="give">
      <Form action={givePath} once={shell.once}>
        <ChoiceField
          {...field("kind")}
          label={says.kind}
          choices={LIVING_DONORS.map((value) => ({
            value,
            label: donorKinds[value],
          }))}
          required
        />
        <TextField
          {...field("name")}
          label={says.name}
          autocomplete="name"
          maxlength={120}
          required
        />
        <TextField
          {...field("address")}
          label={says.address}
          autocomplete="street-address"
          minlength={LEAST_OF_ADDRESS}
          maxlength={200}
          required
        />
        <TickField {...field("own")} label={says.own} />
        <Button>{says.button}</Button>
      </Form>
    </Section>
  );
}
