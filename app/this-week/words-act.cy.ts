import type { Texts } from "@breakthrough/languages";
import type { act as en } from "./words-act.en.ts";

export const act: Texts<typeof en> = {
  title: "Gweithredu",
  lead: "Beth y gallwch ei wneud yn y pythefnos nesaf: dod i rywbeth, ymuno â thîm, dechrau rhywbeth.",
  join: "Ymunwch â ni",
  none: "Dim digwyddiad yn y pythefnos nesaf",
  noneOfYours: "Dim digwyddiad i chi yn y pythefnos nesaf",
  noneSays: "Cyn gynted ag y bydd y blaid, cangen neu dîm yn cynnal un, bydd yn sefyll yma.",
  hold: "Cynnal neu gynnig digwyddiad",
  elsewhere: "Mewn mannau eraill",
  allEvents: "Pob digwyddiad",
  actions: "Penwythnosau gweithredu",
  heard: "Beth ddywedodd pobl wrth stondinau",
  doorsteps: "Rowndiau o ddrws i ddrws",
  teams: "Timau sydd angen pobl",
  teamsForYou: "Timau sydd angen yr hyn y gallwch ei wneud",
  noTeams: "Nid oes tîm wedi dweud bod angen rhywun arno.",
  allTeams: "Pob tîm",
  more: "Rhagor y gallwch ei wneud",
  begin: "Dechrau tîm",
  skills: "Dweud beth y gallwch ei wneud",
  propose: "Cynnig rhywbeth",
  asked: "Beth a ofynnir gennych yr wythnos hon",
};
