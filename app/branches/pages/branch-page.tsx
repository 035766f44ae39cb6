import { countInWords } from "@breakthrough/languages";
import type { Listed, NamedOf } from "../../../platform/house.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { Button, Buttons, Form } from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  Day,
  Notice,
  Numbers,
  OfRooms,
  PageTitle,
  Prose,
  Section,
} from "../../../web/parts.tsx";
import { branchReportPath, writeToBranchPath } from "../../bulletins/addresses.ts";
import { monthlyPath } from "../../canvass/addresses.ts";
import { branchTalkPath } from "../../discussions/addresses.ts";
import { electionsOfBranchPath } from "../../elections/addresses.ts";
import { MarkedName } from "../../membership/door.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { type WhereItLies, WhereMap } from "../../places/door.ts";
import { branchOffices, capacityInWords, titleOf } from "../../rulebook/door.ts";
import {
  askChangePath,
  changePath,
  chooseBranchPath,
  deskPath,
  editBranchPath,
  joinBranchPath,
  leaveBranchPath,
} from "../addresses.ts";
import type { Belonging } from "../belonging/belonging.ts";
import { type Branch, isHomeKind } from "../branch.ts";
import type { BranchHolding } from "../officers/holding-store.ts";
import { words } from "../words.ts";
import { InList, type InTree } from "./branches-page.tsx";
import { trailTo } from "./trail.ts";

type BranchPageProps = {
  shell: Shell;
  branch: Branch;
  /** From the top. */
  above: readonly Branch[];
  under: readonly Omit<InTree, "under">[];
  members: number;
  places: readonly string[];
  officers: readonly BranchHolding[];
  named: NamedOf;
  /** What is to be done to it, in words. */
  change: { readonly id: number; readonly says: string } | undefined;
  viewer: {
    readonly belonging: Belonging | undefined;
    readonly mayBelong: boolean;
    readonly isOfficer: boolean;
    readonly mayEdit: boolean;
    readonly mayAsk: boolean;
    readonly isSignedIn: boolean;
  };
  voteDays: number;
  /** Where its places lie; undefined where nothing could be drawn of them. */
  where: WhereItLies | undefined;
  /** What other rooms have of it. */
  listed: readonly Listed[];
};

export function BranchPage(props: BranchPageProps) {
  const { shell, branch, above, members, change, under } = props;
  const says = words.page;
  return (
    <Page mainPage={partyPath} shell={shell} title={branch.name} description={branch.says}>
      <Breadcrumbs trail={trailTo(above)} />
      <PageTitle
        title={branch.name}
        above={words.kinds[branch.kind]}
        lead={says.since(dayInWords(dayOf(branch.foundedAt)))}
      />
      {branch.endedAt === undefined ? null : (
        <Notice>{says.ended(dayInWords(dayOf(branch.endedAt)))}</Notice>
      )}
      {change === undefined ? null : (
        <Notice>
          {says.notice}: <a href={changePath(change.id)}>{change.says}</a>
        </Notice>
      )}
      {branch.lostRights.map((right) => (
        <Notice key={right}>{says.lost(words.rights[right])}</Notice>
      ))}
      {branch.says === undefined ? <p>{says.nothing}</p> : <Prose text={branch.says} />}
      <p>{whoBelongs(props)}</p>
      {branch.endedAt === undefined ? (
        <>
          <Numbers items={[{ label: says.members, value: countInWords(members) }]} />
          <Yours {...props} />
        </>
      ) : null}
      <Officers {...props} />
      {under.length === 0 ? null : (
        <Section title={says.under}>
          <ul>
            {under.map((one) => (
              <li key={one.branch.id}>
                <InList {...one} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {props.where === undefined ? null : <WhereMap title={says.map} where={props.where} />}
      <OfRooms listed={props.listed} />
      <Ways {...props} />
    </Page>
  );
}

function whoBelongs({ branch, places }: BranchPageProps): string {
  if (!isHomeKind(branch.kind)) return words.page.byChoice;
  return places.length === 0 ? words.page.noPlaces : words.page.places(places);
}

function Yours({ shell, branch, viewer, voteDays }: BranchPageProps) {
  const says = words.page;
  const { belonging, mayBelong } = viewer;
  const isHere = belonging?.branchId === branch.id;
  const isHome = isHomeKind(branch.kind);
  return (
    <>
      {isHere ? <p>{says.belongs}</p> : null}
      {belonging !== undefined && !isHere ? <p>{says.belongsBelow}</p> : null}
      {!isHere && mayBelong ? (
        <Form
          action={isHome ? chooseBranchPath : joinBranchPath(branch.id)}
          once={shell.once}
          hidden={isHome ? { branch: String(branch.id) } : {}}
        >
          <p>{isHome ? says.belongSays(voteDays) : says.joinSays(voteDays)}</p>
          <Button>{isHome ? says.belong : says.join}</Button>
        </Form>
      ) : null}
      {isHere && !isHome ? (
        <Form action={leaveBranchPath(branch.id)} once={shell.once}>
          <Button kind="quiet">{says.leave}</Button>
        </Form>
      ) : null}
    </>
  );
}

/** Also the offices that nobody holds: of a branch that is there its members elect to each. */
function Officers({ branch, officers, named }: BranchPageProps) {
  const says = words.page;
  const isEmpty = (id: string) => !officers.some(({ office }) => office === id);
  const empty = branch.endedAt === undefined ? branchOffices().filter(({ id }) => isEmpty(id)) : [];
  return (
    <Section title={says.officers}>
      {officers.length === 0 ? (
        <p>{says.noOfficers}</p>
      ) : (
        <DataTable
          caption={says.officers}
          isCaptionHidden
          columns={[says.office, says.who, says.until, says.by].map((label) => ({ label }))}
          rows={[
            ...officers.map(({ office, personId, endsAt, heldBy }) => [
              titleOf(office),
              <MarkedName who={named(personId)} />,
              <Day day={dayOf(endsAt)} />,
              capacityInWords(heldBy),
            ]),
            ...empty.map(({ id }) => [titleOf(id), says.nobody, "–", says.elects]),
          ]}
        />
      )}
    </Section>
  );
}

function Ways({ branch, viewer }: BranchPageProps) {
  const says = words.page;
  const { id } = branch;
  const isThere = branch.endedAt === undefined;
  return (
    <>
      <ul class="contents">
        <li>
          <a href={branchTalkPath(id)}>{says.talk}</a>
        </li>
        <li>
          <a href={electionsOfBranchPath(id)}>{says.elections}</a>
        </li>
        <li>
          <a href={branchReportPath(id)}>{says.report}</a>
        </li>
        <li>
          <a href={monthlyPath(id)}>{says.monthly}</a>
        </li>
        {isThere && viewer.isSignedIn ? (
          <li>
            <a href={writeToBranchPath(id)}>{says.write}</a>
          </li>
        ) : null}
        {isThere && viewer.mayAsk ? (
          <li>
            <a href={`${askChangePath}?branch=${id}`}>{says.ask}</a>
          </li>
        ) : null}
      </ul>
      {isThere && viewer.isOfficer ? (
        <Buttons>
          <Button href={deskPath(id)}>{says.desk}</Button>
          {viewer.mayEdit ? (
            <Button href={editBranchPath(id)} kind="quiet">
              {says.edit}
            </Button>
          ) : null}
        </Buttons>
      ) : null}
    </>
  );
}
