import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { fingerprintField, mustTick, shortField } from "../../../platform/text/fields.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { booksKeptBy, mayKeepBooks } from "../../money/door.ts";
import { draw, findSubject } from "../drawing/draw.ts";
import { writeReport } from "../drawing/report.ts";
import { dayField } from "../fields.ts";
import { findLastSent } from "../sent-queries.ts";
import { saveSent } from "../store.ts";
import { pathOf, titleOf } from "../subject.ts";
import { refusals, words } from "../words.ts";

/**
 * The treasurer has read a report, answers for it and has sent it to the Electoral Commission. Its text is kept as it was
 * read, and its hash stands in the record; what is sent once more for the same time corrects it.
 */
export const sendReport = defineAct({
  name: "reports.send-report",
  input: v.object({
    report: shortField(60, () => words.fields.report),
    hash: fingerprintField(() => words.fields.report),
    on: dayField,
    declared: mustTick(() => words.fields.declared),
  }),
  may: mayKeepBooks,
  facts: async (tx, { report: key }) => {
    const subject = await findSubject(tx, key);
    if (subject === undefined) return refuse("not-found", refusals.refuse.unknown);
    const report = await draw(tx, subject);
    return { subject, report, last: await findLastSent(tx, key) };
  },
  decide: ({ subject, report, last }, { hash, on }, { now }) => {
    const { refuse: no } = refusals;
    const today = dayOf(now);
    if (today <= report.to) return refuse("conflict", no.notOver);
    if (on > today) return refuse("invalid", no.future, "on");
    if (on <= report.to) return refuse("invalid", no.tooEarly, "on");
    const written = writeReport(report);
    if (written.hash !== hash) return refuse("conflict", no.changed);
    if (last?.hash === hash) return refuse("conflict", no.sent);
    return { subject, written, key: report.key, nth: (last?.nth ?? 0) + 1, on };
  },
  save: async (tx, sending, { now }) =>
    (await saveSent(tx, sending, now)) ?? refuse("conflict", refusals.refuse.sent),
  record: ({ subject, key, written: { hash, lines }, on, nth }, { actor }) => ({
    act: "reports.send-report",
    by: booksKeptBy(actor),
    on: pathOf(subject),
    says: words.record.sent(titleOf(subject), on, lines.length, hash),
    facts: { report: key, nth, lines: lines.length, on, hash },
  }),
});
