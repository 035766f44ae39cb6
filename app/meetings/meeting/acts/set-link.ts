import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { linkField } from "../../fields.ts";
import { meetingOfHost } from "../../hosting/may-host.ts";
import { whyOver } from "../../meeting.ts";
import { changeMeeting } from "../../store.ts";

/** Says where on the web it takes place. Members see the link shortly before it begins. */
export const setLink = defineAct({
  name: "meetings.set-link",
  input: v.object({ id: itemNumber, link: linkField }),
  may: mayInGoodStanding,
  facts: (tx, { id }, { actor }) => meetingOfHost(tx, id, actor),
  decide: (meeting, { link }, { now }) => whyOver(meeting, now) ?? { id: meeting.id, link },
  save: (tx, { id, link }) => changeMeeting(tx, id, { link: link ?? null }),
});
