import type { Trouble } from "../../../../platform/http/post-act.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import {
  Button,
  ChoiceField,
  Form,
  filling,
  SelectField,
  TextArea,
  TextField,
} from "../../../../web/form-fields.tsx";
import { dayInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, FormPage, Meter, Notice, PageTitle, Prose } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { beginFoundingPath, pledgePath, takePledgeBackPath } from "../../addresses.ts";
import { BRANCH_KINDS, type Branch, isHomeKind } from "../../branch.ts";
import { words } from "../../words.ts";
import type { Founding } from "../founding.ts";
import { NAME_LEAST, NAME_MOST, SAYS_MOST } from "../limits.ts";

type BeginPageProps = {
  shell: Shell;
  branches: readonly Branch[];
  rules: {
    readonly branchMembers: number;
    readonly regionMembers: number;
    readonly foundingBranchDays: number;
  };
  trouble: Trouble | undefined;
};

export function BeginPage({ shell, branches, rules, trouble }: BeginPageProps) {
  const says = words.begin;
  const field = filling(trouble);
  return (
    <FormPage
      mainPage={partyPath}
      shell={shell}
      title={says.title}
      lead={says.lead(rules.branchMembers, rules.regionMembers, rules.foundingBranchDays)}
      trail={words.trailHere}
      trouble={trouble}
    >
      <Form action={beginFoundingPath} once={shell.once}>
        <TextField
          {...field("name")}
          label={says.name}
          minlength={NAME_LEAST}
          maxlength={NAME_MOST}
          required
        />
        <ChoiceField
          {...field("kind")}
          label={says.kind}
          required
          choices={BRANCH_KINDS.map((kind) => {
            const [label = "", hint = ""] = words.kindsChoice[kind];
            return { value: kind, label, hint };
          })}
        />
        <TextField {...field("place")} label={says.place} hint={says.placeHint} />
        <SelectField
          {...field("under")}
          label={says.under}
          hint={says.underHint}
          prompt={says.underNone}
          options={branches.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <TextArea {...field("says")} label={says.says} hint={says.saysHint} maxlength={SAYS_MOST} />
        <Button>{says.send}</Button>
      </Form>
    </FormPage>
  );
}

type FoundingPageProps = {
  shell: Shell;
  founding: Founding;
  isOpen: boolean;
  has: boolean;
  /** Why whoever looks cannot pledge, in words; undefined where they can. */
  whyNot: string | undefined;
};

export function FoundingPage({ shell, founding, isOpen, has, whyNot }: FoundingPageProps) {
  const says = words.founding;
  const title = says.title(founding.name);
  const { id, pledges, needed, kind } = founding;
  return (
    <Page mainPage={partyPath} shell={shell} title={title} width="text">
      <Breadcrumbs trail={words.trailHere} />
      <PageTitle
        title={title}
        above={words.kinds[kind]}
        lead={isOpen ? says.lead(dayInWords(dayOf(founding.endsAt))) : undefined}
      />
      {founding.says === undefined ? null : <Prose text={founding.says} />}
      {isOpen ? (
        <>
          <Meter label={says.meter} value={pledges} target={needed} />
          <p>{says.nobody}</p>
        </>
      ) : null}
      {!isOpen ? <Notice>{says.lapsed}</Notice> : null}
      {isOpen && has ? (
        <Form action={takePledgeBackPath(id)} once={shell.once}>
          <p>{says.have}</p>
          <Button kind="quiet">{says.takeBack}</Button>
        </Form>
      ) : null}
      {isOpen && !has && whyNot === undefined ? (
        <Form action={pledgePath(id)} once={shell.once}>
          {isHomeKind(kind) ? <p>{says.homeSays}</p> : null}
          <Button>{says.pledge}</Button>
        </Form>
      ) : null}
      {isOpen && !has && whyNot !== undefined ? <p>{whyNot}</p> : null}
    </Page>
  );
}
