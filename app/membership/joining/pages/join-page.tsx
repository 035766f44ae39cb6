import type { PartyImprint } from "../../../../platform/house.ts";
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
import { privacyPath } from "../../../imprint/addresses.ts";
import { OutboxHint } from "../../../mail/door.ts";
import { firstStepsPath } from "../../../our-party/addresses.ts";
import { joinPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { AgeField } from "./age-field.tsx";

type JoinPageProps = {
  shell: Shell;
  /** Undefined in a demonstration that has none. */
  imprint: PartyImprint | undefined;
  leastAge: number;
  trouble?: Trouble | undefined;
  kind?: string | undefined;
};

const kinds = () => [
  { value: "member", label: words.join.member, hint: words.join.memberHint },
  { value: "supporter", label: words.join.supporter, hint: words.join.supporterHint },
];

export function JoinPage({ shell, imprint, leastAge, trouble, kind }: JoinPageProps) {
  const field = filling(trouble, { kind: kind ?? "member" });
  return (
    <FormPage
      shell={shell}
      title={words.join.title}
      lead={words.join.intro}
      trouble={trouble}
      isPublic
    >
      {imprint === undefined ? null : (
        <p>
          {imprint.feeInWords()} {words.join.controller(imprint.controller, imprint.address)}
        </p>
      )}
      <p>
        {words.join.privacy} <a href={privacyPath}>{words.join.privacyLink}</a>
      </p>
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
        <AgeField field={field} leastAge={leastAge} />
        <TickField {...field("consent")} label={words.join.consentLabel} required />
        <Button>{words.join.send}</Button>
      </Form>
    </FormPage>
  );
}

/** A real party that has not said who answers for it takes nobody in. */
export function JoinClosedPage({ shell }: { shell: Shell }) {
  const { title, closed, closedMissing, closedOfficers, closedLink } = words.join;
  return (
    <Page shell={shell} title={title} width="text">
      <PageTitle title={title} lead={closed} />
      <p>{closedMissing}</p>
      <p>
        {closedOfficers} <a href={firstStepsPath}>{closedLink}</a>
      </p>
    </Page>
  );
}

/** The same for everybody: it must not tell whether the address was known. */
export function JoinSentPage({ shell }: { shell: Shell }) {
  return (
    <FormPage shell={shell} title={words.join.sentTitle} lead={words.join.sent}>
      <OutboxHint shell={shell} />
      <p>{words.join.sentNothing}</p>
    </FormPage>
  );
}

/** For whoever has confirmed in a rush. It names nobody, so that anybody may see it. */
export function JoinWaitingPage({ shell, anHour }: { shell: Shell; anHour: number }) {
  return (
    <FormPage shell={shell} title={words.rush.title} lead={words.rush.lead}>
      <p>{words.rush.says(anHour)}</p>
    </FormPage>
  );
}
