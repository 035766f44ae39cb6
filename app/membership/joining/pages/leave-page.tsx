import type { ComponentChildren } from "preact";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import {
  Button,
  Buttons,
  ChoiceField,
  Form,
  filling,
  TextArea,
  TextField,
} from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage } from "../../../../web/parts.tsx";
import { downloadPath, mePath } from "../../../me/addresses.ts";
import { erasePath, joinPath, leavePath } from "../../addresses.ts";
import type { MemberKind } from "../../standing/member.ts";
import { words } from "../../words.ts";

type LeavePageProps = { shell: Shell; kind: MemberKind; trouble?: Trouble };

const choicesFor = (kind: MemberKind) => {
  const { leave } = words;
  const gone = { value: "gone", label: leave.goneLabel, hint: leave.goneHint };
  const supporter = { value: "supporter", label: leave.supporter, hint: leave.supporterHint };
  return kind === "member" ? [supporter, gone] : [gone];
};

type GoingProps = {
  shell: Shell;
  trouble: Trouble | undefined;
  words: { readonly title: string; readonly lead: string; readonly button: string };
  action: string;
  /** Read before the form. */
  says?: ComponentChildren;
  children: ComponentChildren;
};

/** A form that ends something, with the way back beside its button. */
function GoingPage({ shell, trouble, words: { title, lead, button }, ...props }: GoingProps) {
  return (
    <FormPage shell={shell} title={title} lead={lead} trail={words.trail} trouble={trouble}>
      {props.says}
      <Form action={props.action}>
        {props.children}
        <Buttons>
          <Button kind="danger">{button}</Button>
          <Button kind="quiet" href={mePath}>
            {words.leave.back}
          </Button>
        </Buttons>
      </Form>
    </FormPage>
  );
}

export function LeavePage({ shell, kind, trouble }: LeavePageProps) {
  const { leave } = words;
  const field = filling(trouble);
  return (
    <GoingPage shell={shell} trouble={trouble} words={leave} action={leavePath}>
      <TextArea
        {...field("reason")}
        label={leave.reason}
        hint={leave.reasonHint}
        maxlength={1000}
        rows={4}
      />
      <ChoiceField {...field("after")} label={leave.after} choices={choicesFor(kind)} required />
    </GoingPage>
  );
}

export function ErasePage({ shell, trouble }: { shell: Shell; trouble?: Trouble }) {
  const { erase } = words;
  const says = (
    <>
      <p>{erase.whatGoes}</p>
      <p>{erase.whatStays}</p>
      <p>
        <a href={downloadPath}>{erase.download}</a>
      </p>
    </>
  );
  return (
    <GoingPage shell={shell} trouble={trouble} words={erase} action={erasePath} says={says}>
      <TextField
        {...filling(trouble)("word")}
        label={erase.label}
        width="short"
        autocomplete="off"
        spellcheck={false}
        required
      />
    </GoingPage>
  );
}

/** For whoever has gone: public, since nobody knows them any more. */
export function GonePage({ shell }: { shell: Shell }) {
  const { erase } = words;
  return (
    <FormPage shell={shell} title={erase.goneTitle} lead={erase.gone}>
      <p>
        <a href={joinPath}>{erase.comeBack}</a>
      </p>
    </FormPage>
  );
}
