import { withAfter } from "../../../../platform/http/own-path.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { seenBy } from "../../../../platform/text/seen.ts";
import {
  Button,
  Form,
  filling,
  TextArea,
  TextField,
  TickField,
  ticked,
} from "../../../../web/form-fields.tsx";
import type { Shell } from "../../../../web/page.tsx";
import { FormPage, Overtaken } from "../../../../web/parts.tsx";
import { agePath } from "../../../imports/addresses.ts";
import { detailsPath } from "../../addresses.ts";
import type { PersonDetails } from "../../standing/queries.ts";
import { words } from "../../words.ts";
import { detailsIn } from "../details.ts";

type DetailsPageProps = { shell: Shell; person: PersonDetails; trouble?: Trouble };

export function DetailsPage({ shell, person, trouble }: DetailsPageProps) {
  const { details } = words;
  const { name, postcode, about, isListed, adultOn, isAgeKnown } = person;
  const field = filling(trouble, { name, postcode, about, listed: ticked(isListed) });
  return (
    <FormPage
      shell={shell}
      title={details.title}
      lead={details.lead}
      trail={words.trail}
      trouble={trouble}
    >
      <Overtaken
        trouble={trouble}
        labels={{ name: details.name, postcode: details.postcode, about: details.about }}
        keepTheirs={detailsPath}
      />
      <Form action={detailsPath} hidden={seenBy(trouble, detailsIn(person))}>
        <TextField
          {...field("name")}
          label={details.name}
          hint={details.nameHint}
          autocomplete="name"
          maxlength={100}
          required
        />
        <TextField
          {...field("postcode")}
          label={details.postcode}
          hint={details.postcodeHint}
          autocomplete="postal-code"
          width="short"
        />
        <TextArea
          {...field("about")}
          label={details.about}
          hint={details.aboutHint}
          maxlength={1000}
          rows={5}
        />
        <TickField {...field("listed")} label={details.listed} hint={details.listedHint} />
        {adultOn === undefined ? null : (
          <TickField {...field("adult")} label={details.adult} hint={details.adultHint(adultOn)} />
        )}
        <Button>{details.send}</Button>
      </Form>
      {isAgeKnown ? null : (
        <p>
          {details.ageUnknown} <a href={withAfter(agePath, detailsPath)}>{words.join.age}</a>
        </p>
      )}
    </FormPage>
  );
}
