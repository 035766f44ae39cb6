import type { Trouble } from "../../../platform/http/post-act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import {
  Button,
  ChoiceField,
  ErrorSummary,
  Form,
  filling,
  TextArea,
  TextField,
} from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, PageTitle } from "../../../web/parts.tsx";
import { ChoosePerson, ChosenPerson, type PersonToChoose } from "../../membership/door.ts";
import { OFFICE_NAMES, titleOf } from "../../rulebook/door.ts";
import { words } from "../words.en.ts";

const PATH = "/party/offices/grant";

type GrantPageProps = {
  shell: Shell;
  /** Undefined until somebody was chosen. */
  person: { readonly id: PersonId; readonly name: string } | undefined;
  query: string;
  found: readonly PersonToChoose[];
  mostMonths: number;
  trouble?: Trouble | undefined;
};

/** Asks for an office to be filled out of turn. Nothing happens yet. */
export function GrantPage(props: GrantPageProps) {
  const { shell, person, query, found, trouble } = props;
  const { title, lead } = words.grant;
  const trail = [...words.holders.trail, { label: words.holders.title, href: "/party/offices" }];
  return (
    <Page
      shell={shell}
      title={title}
      place="/party"
      width="text"
      hasErrors={trouble !== undefined}
      isPrivate
    >
      <Breadcrumbs trail={trail} />
      <PageTitle title={title} lead={lead} />
      {person === undefined ? (
        <ChoosePerson path={PATH} query={query} found={found} />
      ) : (
        <GrantForm {...props} person={person} />
      )}
    </Page>
  );
}

type GrantFormProps = GrantPageProps & { person: NonNullable<GrantPageProps["person"]> };

function GrantForm({ shell, person, mostMonths, trouble }: GrantFormProps) {
  const field = filling(trouble);
  const { whom, office, months, monthsHint, why, whyHint, send } = words.grant;
  const choices = OFFICE_NAMES.map((value) => ({ value, label: titleOf(value) }));
  return (
    <>
      <ErrorSummary problems={trouble?.problems ?? []} />
      <ChosenPerson path={PATH} term={whom} name={person.name} />
      <Form action={PATH} once={shell.once} hidden={{ person: person.id }}>
        <ChoiceField {...field("office")} label={office} choices={choices} required />
        <TextField
          {...field("months")}
          label={months}
          hint={monthsHint(mostMonths)}
          inputmode="numeric"
          width="short"
          required
        />
        <TextArea
          {...field("why")}
          label={why}
          hint={whyHint}
          rows={5}
          maxlength={1000}
          warnsBeforeLeaving
          required
        />
        <Button>{send}</Button>
      </Form>
    </>
  );
}
