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
import { Breadcrumbs, DefinitionList, PageTitle, PersonName } from "../../../web/parts.tsx";
import type { PersonToChoose } from "../choosing.ts";
import { SUSPENSION_GROUNDS } from "../suspension.ts";
import { words } from "../words.en.ts";
import { ChoosePerson } from "./choose-person.tsx";

const PATH = "/party/suspend";

type SuspendPageProps = {
  shell: Shell;
  /** Undefined until somebody was chosen. */
  person: { readonly id: PersonId; readonly name: string } | undefined;
  query: string;
  found: readonly PersonToChoose[];
  mostDays: number;
  trouble?: Trouble | undefined;
};

export function SuspendPage(props: SuspendPageProps) {
  const { shell, person, query, found, trouble } = props;
  const { title, lead, rights } = words.suspend;
  return (
    <Page
      shell={shell}
      title={title}
      place="/party"
      width="text"
      hasErrors={trouble !== undefined}
      isPrivate
    >
      <Breadcrumbs trail={words.suspensions.trail} />
      <PageTitle title={title} lead={lead} />
      <p>{rights}</p>
      {person === undefined ? (
        <ChoosePerson path={PATH} query={query} found={found} />
      ) : (
        <SuspendForm {...props} person={person} />
      )}
    </Page>
  );
}

type SuspendFormProps = SuspendPageProps & { person: NonNullable<SuspendPageProps["person"]> };

function SuspendForm({ shell, person, mostDays, trouble }: SuspendFormProps) {
  const field = filling(trouble);
  const { whom, days, daysHint, ground, grounds, why, whyHint, send } = words.suspend;
  const choices = SUSPENSION_GROUNDS.map((value) => ({ value, label: grounds[value] }));
  return (
    <>
      <ErrorSummary problems={trouble?.problems ?? []} />
      <DefinitionList items={[{ term: whom, says: <PersonName name={person.name} /> }]} />
      <p>
        <a href={PATH}>{words.choose.other}</a>
      </p>
      <Form action={PATH} once={shell.once} hidden={{ person: person.id }}>
        <ChoiceField {...field("ground")} label={ground} choices={choices} required />
        <TextField
          {...field("days")}
          label={days}
          hint={daysHint(mostDays)}
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
