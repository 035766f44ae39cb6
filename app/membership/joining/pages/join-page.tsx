import type { Trouble } from "../../../../platform/http/post-act.ts";
import {
  Button,
  ChoiceField,
  Form,
  filling,
  TextField,
  TickField,
} from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import { FormPage, PageTitle } from "../../../../web/parts.tsx";
import { OutboxHint } from "../../../mail/door.ts";
import { joinPath } from "../../addresses.ts";
import { words } from "../../words.ts";

type JoinPageProps = { shell: Shell; trouble?: Trouble; kind?: string };

const kinds = () => [
  { value: "member", label: words.join.member, hint: words.join.memberHint },
  { value: "supporter", label: words.join.supporter, hint: words.join.supporterHint },
];

export function JoinPage({ shell, trouble, kind }: JoinPageProps) {
  const field = filling(trouble, { kind: kind ?? "member" });
  const { value: consent, ...consentField } = field("consent");
  return (
    <FormPage
      shell={shell}
      title={words.join.title}
      lead={words.join.intro}
      trouble={trouble}
      isPublic
    >
      <Form action={joinPath}>
        <ChoiceField {...field("kind")} label={words.join.as} choices={kinds()} required />
        <TextField
          {...field("name")}
          label={words.join.name}
          hint={words.join.nameHint}
          autocomplete="name"
          maxlength={100}
          required
        />
        <TextField
          {...field("email")}
          label={words.join.email}
          hint={words.join.emailHint}
          type="email"
          inputmode="email"
          autocomplete="email"
          required
        />
        <TextField
          {...field("postcode")}
          label={words.join.postcode}
          hint={words.join.postcodeHint}
          autocomplete="postal-code"
          width="short"
        />
        <TickField
          {...consentField}
          label={words.join.consentLabel}
          checked={consent === "yes"}
          required
        />
        <Button>{words.join.send}</Button>
      </Form>
    </FormPage>
  );
}

/** The same for everybody: it must not tell whether the address was known. */
export function JoinSentPage({ shell }: { shell: Shell }) {
  return (
    <Page shell={shell} title={words.join.sentTitle} width="text" isPrivate>
      <PageTitle title={words.join.sentTitle} lead={words.join.sent} />
      <OutboxHint shell={shell} />
      <p>{words.join.sentNothing}</p>
    </Page>
  );
}

/** For whoever has confirmed in a rush. It names nobody, so that anybody may see it. */
export function JoinWaitingPage({ shell, anHour }: { shell: Shell; anHour: number }) {
  return (
    <Page shell={shell} title={words.rush.title} width="text" isPrivate>
      <PageTitle title={words.rush.title} lead={words.rush.lead} />
      <p>{words.rush.says(anHour)}</p>
    </Page>
  );
}
