import type { Trouble } from "../../../../platform/http/post-act.ts";
import type { Day as IsoDay } from "../../../../platform/time/days.ts";
import {
  AskForm,
  Button,
  ChoiceField,
  Form,
  filling,
  TextArea,
  TextField,
  TickField,
  ticked,
} from "../../../../web/form-fields.tsx";
import { dayInWords } from "../../../../web/moments.ts";
import { poundsInWords } from "../../../../web/numbers.ts";
import type { Shell } from "../../../../web/page.tsx";
import {
  Day,
  type Definition,
  DefinitionList,
  FormPage,
  Notice,
  Section,
} from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import {
  acceptGiftPath,
  acceptLargeGiftPath,
  bankLinePath,
  checkGiftPath,
  forfeitGiftPath,
  returnGiftPath,
} from "../../addresses.ts";
import { words } from "../../words.ts";
import { DONOR_KINDS } from "../gift.ts";
import type { Gift } from "../gift-queries.ts";
import { LEAST_OF_EVIDENCE } from "../limits.ts";

type GiftPageProps = {
  shell: Shell;
  gift: Gift;
  last: IsoDay;
  isLate: boolean;
  given: number;
  member: string | undefined;
  /** Why it cannot be accepted as it stands. */
  whyNot: string | undefined;
  /** Above so much it takes another key; undefined where it takes none. */
  keyOver: number | undefined;
  /** What its donor said of themselves, to begin the check with. */
  said: { readonly name: string; readonly address: string } | undefined;
  trouble?: Trouble | undefined;
};

export function GiftPage(props: GiftPageProps) {
  const { shell, gift, last, isLate, trouble } = props;
  const says = words.gifts.gift;
  return (
    <FormPage
      shell={shell}
      title={says.title(gift.id)}
      lead={poundsInWords(gift.pence)}
      trail={words.deskTrail}
      mainPage={partyPath}
      trouble={trouble}
    >
      {gift.state === "open" ? (
        <Notice tone={isLate ? "bad" : "warning"}>
          <p>{isLate ? says.late(dayInWords(last)) : says.days(dayInWords(last))}</p>
        </Notice>
      ) : null}
      <DefinitionList items={factsOf(props)} />
      <p>
        <a href={bankLinePath(gift.line)}>{says.facts.line}</a>
      </p>
      {gift.state === "open" ? (
        <>
          <Check {...props} />
          <Accept {...props} />
          <GiveUp {...props} />
        </>
      ) : null}
    </FormPage>
  );
}

function factsOf({ gift, given, member }: GiftPageProps): Definition[] {
  const { gift: says, states, donorKinds } = words.gifts;
  const { facts } = says;
  const register = gift.isOnRegister === null ? undefined : gift.isOnRegister ? says.yes : says.no;
  const said: readonly (readonly [string, string | null | undefined])[] = [
    [facts.member, member],
    [facts.kind, gift.donorKind && donorKinds[gift.donorKind]],
    [gift.donorKind === null ? facts.from : facts.name, gift.donorName],
    [facts.address, gift.donorAddress],
    [facts.register, register],
    [facts.checked, gift.checked],
  ];
  return [
    { term: facts.state, says: states[gift.state] },
    { term: facts.received, says: <Day day={gift.on} /> },
    { term: facts.given, says: poundsInWords(given) },
    ...said.flatMap(([term, text]) => (text ? [{ term, says: text }] : [])),
  ];
}

function Check({ shell, gift, said, trouble }: GiftPageProps) {
  const { gift: says, donorKinds } = words.gifts;
  const field = filling(trouble, {
    kind: gift.donorKind ?? "",
    name: (gift.donorKind === null ? said?.name : undefined) ?? gift.donorName ?? "",
    address: gift.donorAddress ?? said?.address ?? "",
    register: ticked(gift.isOnRegister === true),
    checked: gift.checked ?? "",
  });
  return (
    <Section title={says.check.title} id="check">
      <p>{says.check.died}</p>
      <Form action={checkGiftPath(gift.id)} once={shell.once} label={says.check.title}>
        <ChoiceField
          {...field("kind")}
          label={says.check.kind}
          choices={DONOR_KINDS.map((value) => ({ value, label: donorKinds[value] }))}
          required
        />
        <TextField {...field("name")} label={says.check.name} maxlength={120} />
        <TextField {...field("address")} label={says.check.address} maxlength={200} />
        <TickField {...field("register")} label={says.check.register} />
        <TextArea
          {...field("checked")}
          label={says.check.checked}
          rows={3}
          minlength={LEAST_OF_EVIDENCE}
          maxlength={1000}
          required
        />
        <Button>{says.check.button}</Button>
      </Form>
    </Section>
  );
}

function Accept({ shell, gift, whyNot, keyOver, trouble }: GiftPageProps) {
  const { accept } = words.gifts.gift;
  const { accounts } = words.statements;
  if (whyNot !== undefined)
    return (
      <Section title={accept.title} id="accept">
        <p>{whyNot}</p>
      </Section>
    );
  const choices = (["gifts", "dues"] as const).map((value) => ({ value, label: accounts[value] }));
  const as = (
    <ChoiceField
      {...filling(trouble, { as: "gifts" })("as")}
      label={accept.as}
      choices={choices}
      required
    />
  );
  return (
    <Section title={accept.title} id="accept">
      {keyOver === undefined ? (
        <>
          <p>{accept.says}</p>
          <Form action={acceptGiftPath(gift.id)} once={shell.once} label={accept.title}>
            {as}
            <Button>{accept.button}</Button>
          </Form>
        </>
      ) : (
        <>
          <p>{accept.keySays(poundsInWords(keyOver))}</p>
          <AskForm
            shell={shell}
            trouble={trouble}
            action={acceptLargeGiftPath(gift.id)}
            hidden={{ gift: String(gift.id) }}
            says={accept}
          >
            {as}
          </AskForm>
        </>
      )}
    </Section>
  );
}

function GiveUp({ shell, gift }: GiftPageProps) {
  const { back, forfeit } = words.gifts.gift;
  return (
    <>
      <Section title={back.title} id="return">
        <p>{back.says}</p>
        <Form action={returnGiftPath(gift.id)} once={shell.once}>
          <Button kind="danger">{back.button}</Button>
        </Form>
      </Section>
      <Section title={forfeit.title} id="forfeit">
        <p>{forfeit.says}</p>
        <Form action={forfeitGiftPath(gift.id)} once={shell.once}>
          <Button kind="danger">{forfeit.button}</Button>
        </Form>
      </Section>
    </>
  );
}
