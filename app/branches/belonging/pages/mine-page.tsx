import type { Named } from "../../../../platform/house.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { Button, Form, filling, SelectField } from "../../../../web/form-fields.tsx";
import { dayInWords } from "../../../../web/moments.ts";
import type { Shell } from "../../../../web/page.tsx";
import { DataTable, FormPage, Moment, Section } from "../../../../web/parts.tsx";
import { detailsPath } from "../../../membership/addresses.ts";
import { MarkedName } from "../../../membership/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { branchPath, chooseBranchPath } from "../../addresses.ts";
import type { Branch } from "../../branch.ts";
import { words } from "../../words.ts";
import type { Belonging } from "../belonging.ts";

export interface LookSeen {
  readonly at: Date;
  readonly who: Named;
  readonly office: string;
  readonly branch: string;
  readonly why: string;
}

export interface Own {
  readonly belonging: Belonging;
  readonly branch: Branch;
  /** The branches above it, from the top. */
  readonly above: readonly Branch[];
}

type MinePageProps = {
  shell: Shell;
  now: Date;
  home: Own | undefined;
  chosen: readonly Own[];
  /** Why they have no home, where they have none. */
  whyNone: "nowhere" | "noPostcode" | "noBranch";
  branches: readonly Branch[];
  looks: readonly LookSeen[];
  mayChoose: boolean;
  trouble: Trouble | undefined;
};

export function MinePage(props: MinePageProps) {
  const { shell, home, chosen, whyNone, trouble, mayChoose } = props;
  const says = words.mine;
  return (
    <FormPage
      mainPage={partyPath}
      shell={shell}
      title={says.title}
      lead={says.lead}
      trail={words.trailMe}
      trouble={trouble}
    >
      <Section title={says.home}>
        {home === undefined ? (
          <p>
            {says.none} {says[whyNone]}{" "}
            {whyNone === "noPostcode" ? <a href={detailsPath}>{says.details}</a> : null}
          </p>
        ) : (
          <OwnBranch own={home} now={props.now} />
        )}
      </Section>
      {chosen.length === 0 ? null : (
        <Section title={says.chosen}>
          {chosen.map((own) => (
            <OwnBranch own={own} now={props.now} />
          ))}
        </Section>
      )}
      {mayChoose ? <Choose {...props} /> : null}
      <Looks {...props} />
    </FormPage>
  );
}

function OwnBranch({ own: { belonging, branch, above }, now }: { own: Own; now: Date }) {
  const says = words.mine;
  return (
    <>
      <p>
        {says.why(branch.name, says.because[belonging.why])}{" "}
        {belonging.votesFrom > now ? says.votesFrom(dayInWords(dayOf(belonging.votesFrom))) : ""}
      </p>
      {above.length === 0 ? null : <p>{says.above(above.map(({ name }) => name))}</p>}
      <p>
        <a href={branchPath(branch.id)}>{branch.name}</a>
      </p>
    </>
  );
}

function Choose({ shell, branches, trouble, home }: MinePageProps) {
  const says = words.mine;
  return (
    <Section title={says.choose}>
      <Form action={chooseBranchPath} once={shell.once}>
        <SelectField
          {...filling(trouble)("branch")}
          label={says.branch}
          options={[
            { value: "postcode", label: says.byPostcode },
            { value: "none", label: says.byNone },
            ...branches
              .filter(({ id }) => id !== home?.branch.id)
              .map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
        <Button kind="quiet">{says.send}</Button>
      </Form>
    </Section>
  );
}

function Looks({ looks, now }: MinePageProps) {
  const says = words.mine;
  return (
    <Section title={says.looks} id="looks">
      {looks.length === 0 ? (
        <p>{says.noLooks}</p>
      ) : (
        <DataTable
          caption={says.looks}
          isCaptionHidden
          columns={[{ label: says.when }, { label: says.looker }, { label: says.because2 }]}
          rows={looks.map((look) => [
            <Moment at={look.at} now={now} />,
            <>
              <MarkedName who={look.who} />, {look.office}, {look.branch}
            </>,
            look.why,
          ])}
        />
      )}
    </Section>
  );
}
