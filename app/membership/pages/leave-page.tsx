import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  Buttons,
  ChoiceField,
  ErrorSummary,
  Form,
  filling,
  TextArea,
  TextField,
} from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, PageTitle } from "../../../web/parts.tsx";
import type { MemberKind } from "../member.ts";
import { words } from "../words.en.ts";

type LeavePageProps = { shell: Shell; kind: MemberKind; trouble?: Trouble };

const choicesFor = (kind: MemberKind) => {
  const { leave } = words;
  const gone = { value: "gone", label: leave.goneLabel, hint: leave.goneHint };
  const supporter = { value: "supporter", label: leave.supporter, hint: leave.supporterHint };
  return kind === "member" ? [supporter, gone] : [gone];
};

export function LeavePage({ shell, kind, trouble }: LeavePageProps) {
  const { leave } = words;
  const field = filling(trouble);
  return (
    <Page
      shell={shell}
      title={leave.title}
      width="text"
      hasErrors={trouble !== undefined}
      isPrivate
    >
      <Breadcrumbs trail={words.trail} />
      <PageTitle title={leave.title} lead={leave.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Form action="/me/leave">
        <TextArea
          {...field("reason")}
          label={leave.reason}
          hint={leave.reasonHint}
          maxlength={1000}
          rows={4}
        />
        <ChoiceField {...field("after")} label={leave.after} choices={choicesFor(kind)} required />
        <Buttons>
          <Button kind="danger">{leave.button}</Button>
          <Button kind="quiet" href="/me">
            {leave.back}
          </Button>
        </Buttons>
      </Form>
    </Page>
  );
}

export function ErasePage({ shell, trouble }: { shell: Shell; trouble?: Trouble }) {
  const { erase, leave } = words;
  return (
    <Page
      shell={shell}
      title={erase.title}
      width="text"
      hasErrors={trouble !== undefined}
      isPrivate
    >
      <Breadcrumbs trail={words.trail} />
      <PageTitle title={erase.title} lead={erase.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <p>{erase.whatGoes}</p>
      <p>{erase.whatStays}</p>
      <p>
        <a href="/me/download">{erase.download}</a>
      </p>
      <Form action="/me/erase">
        <TextField
          {...filling(trouble)("word")}
          label={erase.label}
          width="short"
          autocomplete="off"
          spellcheck={false}
          required
        />
        <Buttons>
          <Button kind="danger">{erase.button}</Button>
          <Button kind="quiet" href="/me">
            {leave.back}
          </Button>
        </Buttons>
      </Form>
    </Page>
  );
}

/** For whoever has gone: public, since nobody knows them any more. */
export function GonePage({ shell }: { shell: Shell }) {
  const { erase } = words;
  return (
    <Page shell={shell} title={erase.goneTitle} width="text" isPrivate>
      <PageTitle title={erase.goneTitle} lead={erase.gone} />
      <p>
        <a href="/join">{erase.comeBack}</a>
      </p>
    </Page>
  );
}
