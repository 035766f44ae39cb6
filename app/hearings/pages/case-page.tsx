import type { Trouble } from "../../../platform/http/post-act.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import { Button, Form, filling, TextArea } from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import { FormPage, Overtaken } from "../../../web/parts.tsx";
import { inHearingPath } from "../addresses.ts";
import { type Case, caseIn, type Hearing, pageOfHearing, type Side } from "../hearing.ts";
import { words } from "../words.ts";

type CaseFormProps = {
  hearing: Hearing;
  side: Side;
  /** What the viewer has written for this side. */
  own: Case | undefined;
  trouble?: Trouble | undefined;
};

/** The two sides' forms stand on one page, so their fields need ids of their own: the field's name is `body` in both. */
export function CaseForm({ hearing, side, own, trouble }: CaseFormProps) {
  return (
    <Form
      action={inHearingPath(hearing.id, "write-case")}
      hidden={{ side, ...seenBy(trouble, own && caseIn(own)) }}
      label={words.write(side)}
    >
      <TextArea
        {...filling(trouble, { body: own?.body ?? "" })("body")}
        stem={`body-${side}`}
        label={labelOf(side, own)}
        hint={words.writeHint(hearing.caseWords)}
        rows={8}
        maxWords={hearing.caseWords}
        minlength={10}
        required
      />
      <Button>{words.send}</Button>
    </Form>
  );
}

export const labelOf = (side: Side, own: Case | undefined): string =>
  own === undefined ? words.write(side) : words.rewrite;

/** The form alone, where what was sent was not taken. */
export function CasePage({ shell, ...form }: CaseFormProps & { shell: Shell; trouble: Trouble }) {
  const { hearing, side, trouble } = form;
  const back = pageOfHearing(hearing);
  return (
    <FormPage
      shell={shell}
      title={words.write(side)}
      lead={words.writeHint(hearing.caseWords)}
      trail={[{ label: words.title, href: back }]}
      trouble={trouble}
    >
      <Overtaken
        trouble={trouble}
        labels={{ body: words.fields.body }}
        keepTheirs={`${back}#case-${side}`}
      />
      <CaseForm {...form} />
    </FormPage>
  );
}
