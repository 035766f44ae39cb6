import type { Trouble } from "../../../../platform/http/post-act.ts";
import { seenBy } from "../../../../platform/text/seen.ts";
import {
  Button,
  FileField,
  Form,
  filling,
  SelectField,
  TextArea,
  TextField,
  TickField,
  ticked,
} from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage, Notice, Overtaken, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { standPath, toStandPath } from "../../addresses.ts";
import type { Election } from "../../election.ts";
import { Picture } from "../../pages/candidate-cards.tsx";
import { trailTo } from "../../pages/trail.ts";
import { words } from "../../words.ts";
import { textsIn } from "../fields.ts";
import { isOpen, keptPercentIn, listMissing, type Nomination } from "../nomination.ts";
import { REGIONS } from "../reserved.ts";

type StandPageProps = {
  shell: Shell;
  election: Election;
  own: Nomination | undefined;
  trouble: Trouble | undefined;
};

/** One's own nomination: write it, hand it in, take it back. */
export function StandPage(props: StandPageProps) {
  const { shell, election, own, trouble } = props;
  const says = words.stand;
  const isThere = own !== undefined && isOpen(own);
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={trailTo(election)}
      mainPage={partyPath}
      trouble={trouble}
    >
      {own?.state === "standing" ? <Notice tone="good">{says.isIn}</Notice> : null}
      {own?.state === "writing" && own.stoodWith === undefined ? (
        <Notice>{says.isKept}</Notice>
      ) : null}
      {own?.state === "writing" && own.stoodWith !== undefined ? (
        <Notice tone="warning" title={says.againTitle}>
          {says.again(keptPercentIn(election.terms))}
        </Notice>
      ) : null}
      {own?.againOf !== undefined && own.state !== "standing" ? (
        <Notice title={words.countback.askedTitle}>{words.countback.asked}</Notice>
      ) : null}
      <Overtaken
        trouble={trouble}
        labels={labelsOf(election)}
        keepTheirs={standPath(election.id)}
      />
      <WriteForm {...props} />
      {isThere ? (
        <>
          <PictureForm {...props} own={own} />
          {own.state === "standing" ? null : <HandIn {...props} own={own} />}
          <Section title={says.withdrawTitle} id="withdraw">
            <p>{says.withdrawLead}</p>
            <Form action={toStandPath(election.id, "withdraw")} label={says.withdrawTitle}>
              <Button kind="danger">
                {own.state === "offered" ? says.decline : says.withdraw}
              </Button>
            </Form>
          </Section>
        </>
      ) : null}
    </FormPage>
  );
}

/** What each text of the form is called. */
const labelsOf = ({ terms }: Election): Readonly<Record<string, string>> => ({
  statement: words.stand.statement,
  interests: words.stand.interests,
  memberships: words.stand.memberships,
  ...Object.fromEntries(terms.questions.map((question, index) => [`answer${index + 1}`, question])),
});

type OwnProps = StandPageProps & { own: Nomination };

function WriteForm({ shell, election, own, trouble }: StandPageProps) {
  const says = words.stand;
  const { terms } = election;
  const answers = Object.fromEntries(
    terms.questions.map((_, index) => [`answer${index + 1}`, own?.answers[index]]),
  );
  const { statement, interests, memberships } = own ?? {};
  const said = { ...answers, ...groupsIn(own?.groups) };
  const field = filling(trouble, { statement, interests, memberships, ...said });
  return (
    <Form
      action={standPath(election.id)}
      once={shell.once}
      hidden={seenBy(trouble, own && textsIn(own))}
    >
      <TextArea
        {...field("statement")}
        label={says.statement}
        hint={says.statementHint(terms.words)}
        rows={10}
        maxWords={terms.words}
        warnsBeforeLeaving
      />
      <TextArea
        {...field("interests")}
        label={says.interests}
        hint={says.interestsHint}
        rows={3}
        maxlength={2000}
      />
      <TextArea
        {...field("memberships")}
        label={says.memberships}
        hint={says.membershipsHint}
        rows={3}
        maxlength={2000}
      />
      {terms.questions.length === 0 ? null : (
        <Section title={says.answersTitle} id="answers">
          <p>{says.answersLead}</p>
          {terms.questions.map((question, index) => (
            <TextArea
              key={question}
              {...field(`answer${index + 1}`)}
              label={question}
              rows={5}
              maxWords={terms.words}
            />
          ))}
        </Section>
      )}
      <Groups election={election} field={field} />
      <Button>{says.keep}</Button>
    </Form>
  );
}

const groupsIn = (groups: Nomination["groups"]) => ({
  women: ticked(groups?.includes("women") === true),
  underThirty: ticked(groups?.includes("under-thirty") === true),
  region: groups?.find((one) => one.startsWith("region:"))?.replace("region:", ""),
  groupsSaid: ticked(groups !== undefined),
});

type GroupsProps = Pick<StandPageProps, "election"> & { field: ReturnType<typeof filling> };

function Groups({ election, field }: GroupsProps) {
  const says = words.stand;
  const { reserved } = election.terms;
  if (reserved.length === 0) return null;
  const isKept = (wanted: string) => reserved.some(({ group }) => group === wanted);
  return (
    <Section title={says.groupsTitle} id="groups">
      <p>{says.groupsLead}</p>
      {isKept("women") ? <TickField {...field("women")} label={says.women} /> : null}
      {isKept("under-thirty") ? (
        <TickField {...field("underThirty")} label={says.underThirty} />
      ) : null}
      {isKept("region") ? (
        <SelectField
          {...field("region")}
          label={says.region}
          prompt={says.noRegion}
          options={REGIONS.map((value) => ({ value, label: words.regions[value] }))}
        />
      ) : null}
      <TickField {...field("groupsSaid")} label={says.groupsSaid} />
    </Section>
  );
}

function PictureForm({ election, own, shell }: OwnProps) {
  const says = words.stand;
  return (
    <Section title={says.picture} id="picture">
      <p>{says.pictureLead}</p>
      {own.state === "standing" ? <Picture nomination={own} /> : null}
      <Form
        action={toStandPath(election.id, "picture")}
        once={shell.once}
        label={says.picture}
        multipart
      >
        <FileField
          name="picture"
          label={says.pictureFile}
          accept="image/jpeg,image/png,image/webp"
          required
        />
        <TextField
          name="pictureSays"
          label={says.pictureSays}
          hint={says.pictureSaysHint}
          value={own.pictureSays}
          maxlength={200}
          required
        />
        <Button kind="quiet">{says.pictureSend}</Button>
      </Form>
      {own.pictureSays === undefined ? null : (
        <Form
          action={toStandPath(election.id, "picture")}
          hidden={{ drop: "yes" }}
          label={says.pictureDrop}
        >
          <Button kind="quiet">{says.pictureDrop}</Button>
        </Form>
      )}
    </Section>
  );
}

function HandIn({ election, own, shell }: OwnProps) {
  const says = words.stand;
  const missing = listMissing(own, election.terms);
  const isAgain = own.againOf !== undefined;
  return (
    <Section title={isAgain ? words.countback.askedTitle : says.handInTitle} id="hand-in">
      {isAgain ? null : <p>{says.handInLead(keptPercentIn(election.terms))}</p>}
      {missing.length === 0 ? null : (
        <Notice title={says.missing}>
          <ul>
            {missing.map((part) => (
              <li key={part}>{words.missing[part]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Form action={toStandPath(election.id, "hand-in")} once={shell.once} label={says.handInTitle}>
        <TickField name="agrees" label={isAgain ? words.countback.agrees : says.agrees} required />
        <Button>{isAgain ? words.countback.yes : says.handIn}</Button>
      </Form>
    </Section>
  );
}
