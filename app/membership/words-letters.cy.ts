import { soften, type Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

/** What the room writes to people. */
export const letters: Texts<(typeof en)["letters"]> = {
  termSubject: {
    first: (party) => `Bydd eich aelodaeth o ${party} yn dod i ben cyn hir`,
    last: (party) => `Mae eich aelodaeth o ${party} ar fin dod i ben`,
    vote: (party) => `Rydych ar fin colli eich pleidlais yn ${party}`,
    lapsed: (party) => `Mae eich aelodaeth o ${party} wedi dod i ben`,
  },
  termSays: {
    first: (party, ends, vote) =>
      `mae eich aelodaeth o ${party} yn para tan ${soften(ends)}. Mae gan bwy bynnag nad yw'n ei hadnewyddu bleidlais tan ${soften(vote)}.`,
    last: (party, ends, vote) =>
      `mae eich aelodaeth o ${party} yn para tan ${soften(ends)}, ac nid ydych wedi'i hadnewyddu eto. Mae gennych bleidlais tan ${soften(vote)}.`,
    vote: (party, ends, vote) =>
      `parhaodd eich aelodaeth o ${party} tan ${soften(ends)}. Mae gennych bleidlais tan ${soften(vote)}, ac yna byddwch yn ei cholli oni bai eich bod yn adnewyddu.`,
    lapsed: (party, ends, vote) =>
      `parhaodd eich aelodaeth o ${party} tan ${soften(ends)}, ac roedd gennych bleidlais tan ${soften(vote)}. Gallwch adnewyddu o hyd, ac yna bleidleisio ym mhob pleidlais a fydd yn agor wedyn. Dyma ein llythyr olaf am hyn.`,
  },
  termText: (name, says, link) =>
    `Helo ${name},\n\n${says}\n\nGallwch ei hadnewyddu yma:\n\n${link}\n`,
  goingSubject: (party) => `Rydym ar fin dileu eich manylion: ${party}`,
  goingText: (name, party, day, link) =>
    `Helo ${name},\n\nnid ydych wedi bod yma ers amser maith, ac ni ddylai neb gadw manylion pobl sydd wedi mynd. Ar ${day} byddwn yn dileu popeth a gedwir amdanoch gan: ${party}.\n\nOs dyna'r hyn rydych chi ei eisiau, peidiwch â gwneud dim. Os ydych am aros, mewngofnodwch cyn y diwrnod hwnnw:\n\n${link}\n`,
  suspendedSubject: (party) => `Rydych wedi'ch atal am rai dyddiau: ${party}`,
  suspendedText: (party, says) =>
    `Helo ${says.name},\n\nni allwch gymryd rhan yn ${party} tan ${soften(says.until)}. Yna daw i ben ohono'i hun.\n\nSail: ${says.ground}.\nY rheswm a roddwyd: ${says.why}\n\nGallwch o hyd fewngofnodi a darllen, newid a lawrlwytho eich cofnod, adnewyddu, a gadael. Mae'r pleidleisiau a fwrioch yn sefyll. Nid yw'r cofnod cyhoeddus yn eich enwi.\n\nDwy allwedd gan wahanol gyrff a benderfynodd hyn. Gallwch chi ac unrhyw aelod ei herio, ac yna bydd rheithgor o aelodau a dynnir drwy goelbren yn penderfynu. Dyma'r cais, a sut i'w herio:\n\n${says.link}\n`,
  fileSubject: "Gallwch nôl eich ffeil o'r rhestr aelodau",
  fileText: (name, until, link) =>
    `Helo ${name},\n\ngallwch nôl y ffeil y gofynnoch amdani unwaith, tan ${soften(until)}:\n\n${link}\n\nMae nod ynddi, a bydd y cofnod yn dweud ei bod wedi'i nôl.\n`,
  liftedSubject: (party) => `Nid ydych wedi'ch atal mwyach: ${party}`,
  liftedText: (name, party, why) =>
    `Helo ${name},\n\nmae eich ataliad wedi'i godi, a gallwch gymryd rhan yn ${party} eto o hyn ymlaen.\n\nY rheswm a roddwyd: ${why}\n`,
  emailSubject: (party) => `Eich cyfeiriad newydd ar gyfer ${party}`,
  emailText: (party, link) =>
    `Helo,\n\nmae rhywun, chi yn ôl pob tebyg, am fewngofnodi i ${party} â'r cyfeiriad hwn o hyn ymlaen. Os felly, agorwch y dudalen hon yn y porwr lle rydych wedi mewngofnodi:\n\n${link}\n\nMae'r ddolen yn gweithio am un diwrnod. Os nad chi oedd hynny, peidiwch â gwneud dim.\n`,
  emailTakenText: (party) =>
    `Helo,\n\nmae rhywun, chi yn ôl pob tebyg, am fewngofnodi i ${party} â'r cyfeiriad hwn. Mae'n perthyn i gofnod arall eisoes, felly ni newidiwyd dim. Os eich eiddo chi yw'r ddau gofnod, gwnewch un cyfrif o'r ddau, o dan Fi.\n`,
  emailWaitsSubject: (party) => `Mae eich cyfeiriad ar gyfer ${party} ar fin newid`,
  emailWaitsText: (name, party, day, link) =>
    `Helo ${name},\n\nmae rhywun a oedd wedi mewngofnodi i'ch cofnod gyda ${party}, chi yn ôl pob tebyg, am ddefnyddio cyfeiriad e-bost arall. O ${soften(day)} ymlaen, yno yr â codau a llythyrau, ac nid yma. Tan hynny ni fydd dim yn newid.\n\nOs chi oedd hynny, peidiwch â gwneud dim. Os na, ataliwch y newid yma, heb fewngofnodi:\n\n${link}\n`,
  emailKeptSubject: (party) => `Mae eich cyfeiriad ar gyfer ${party} yn aros fel y mae`,
  emailKeptText: (name, party) =>
    `Helo ${name},\n\nroeddech am ddefnyddio cyfeiriad e-bost arall gyda ${party}. Mae'n perthyn i gofnod arall erbyn hyn, felly nid oes dim wedi newid.\n`,
  emailChangedSubject: (party) => `Mae eich cyfeiriad ar gyfer ${party} wedi newid`,
  emailChangedText: (name, party) =>
    `Helo ${name},\n\nmae gan eich cofnod gyda ${party} gyfeiriad e-bost arall o hyn ymlaen, fel y dywedwyd wrthych rai dyddiau'n ôl. I'r un newydd yr â codau a llythyrau.\n\nOs nad chi wnaeth hynny, atebwch y llythyr hwn ar unwaith.\n`,
  confirmSubject: (party) => `Cadarnhewch eich cyfeiriad ar gyfer ${party}`,
  confirmText: (name, party, link) =>
    `Helo ${name},\n\nagorwch y dudalen hon i gadarnhau eich cyfeiriad a chymryd eich lle yn ${party}:\n\n${link}\n\nMae'r ddolen yn gweithio am dri diwrnod. Os na ofynnoch am gael ymuno, peidiwch â gwneud dim: ni chedwir unrhyw gofnod ar ôl hynny.\n`,
  letInSubject: (party) => `Rydych i mewn: ${party}`,
  letInText: (name, party, link) =>
    `Helo ${name},\n\ndiolch am aros. Rydych yn perthyn i ${party} o heddiw ymlaen. Gallwch fewngofnodi yma:\n\n${link}\n`,
  knownSubject: (party) => `Rydych wedi ymuno â ${party} eisoes`,
  keptText: (name, party) =>
    `Helo ${name},\n\nllenwodd rhywun, chi yn ôl pob tebyg, y ffurflen i ymuno â ${party} â'r cyfeiriad hwn eto. Rydych wedi'i gadarnhau eisoes ac mae eich lle wedi'i gadw: mae llawer iawn o bobl yn ymuno ar hyn o bryd. Nid oes angen i chi wneud dim mwy; ysgrifennwn atoch pan fyddwch i mewn.\n`,
  knownText: (name, party, link) =>
    `Helo ${name},\n\nllenwodd rhywun, chi yn ôl pob tebyg, y ffurflen i ymuno â ${party} â'r cyfeiriad hwn. Mae ganddo gofnod eisoes, felly ni newidiwyd dim. Gallwch fewngofnodi yma:\n\n${link}\n`,
};
