import type { PowerName } from "./powers.ts";

/** Each power as a button would say it, and what it does not reach. */
export const powers: Record<PowerName, { readonly title: string; readonly never: string }> = {
  "hide-post": {
    title: "Cuddio neges",
    never:
      "Ni ddilëir y testun: gall rheithgor ei ddarllen a dod ag ef yn ôl. Ni ellir cuddio testun cynnig ei hun na phleidlais.",
  },
  "suspend-member": {
    title: "Atal aelod dros dro",
    never:
      "Nid yw'n diarddel neb, mae pleidlais a fwriwyd eisoes yn dal i gyfrif, a daw i ben ohono'i hun.",
  },
  "export-roll": {
    title: "Allforio'r rhestr aelodau",
    never: "Nid yw pleidleisiau, cyfrin-allweddi na negeseuon byth yn rhan ohoni.",
  },
  "export-register": {
    title: "Allforio'r gofrestr etholwyr",
    never:
      "Nid yw'r hyn a ddywedwyd wrth ddrws, sut y mae rhywun yn bwriadu pleidleisio, cofnodion dienw, na phwy bynnag a ofynnodd am beidio â chael eu galw eto byth yn rhan ohoni.",
  },
  "import-members": {
    title: "Mewnforio rhestr aelodau, neu uno dau gyfrif un person",
    never:
      "Nid yw'n newid neb sydd yma eisoes, ac mae pwy bynnag a ddaw drwyddo yn pleidleisio ar ôl mewngofnodi ac ar ôl i'r cyfnod i'w dynnu'n ôl ddod i ben. Unir cyfrifon dim ond ar ôl i'w darllenydd gael amser i atal hynny.",
  },
  "mail-to-all": {
    title: "Ysgrifennu at bob aelod",
    never:
      "Nid yw pwy bynnag sydd wedi diffodd llythyrau o'r fath yn cael yr un, ac nid oes neb yn gweld y cyfeiriadau.",
  },
  "grant-office": {
    title: "Llenwi swydd y tu allan i'r drefn",
    never:
      "Ni all neb ofyn am swydd iddo'i hun, na bod mewn dwy swydd y mae'r dudalen hon yn eu cadw ar wahân, ac nid oes tymor yn hwy na'r rheol.",
  },
  "call-election": {
    title: "Galw etholiad",
    never:
      "Ni all neb ohirio etholiad y mae'r cloc wedi'i alw, dewis ei ymgeiswyr, na byrhau'r hyn y mae'r llyfr rheolau yn ei roi iddo.",
  },
  "change-imprint": {
    title: "Newid yr argraffnod",
    never:
      "Ni all neb adael y wefan heb enw, cyfeiriad a chyswllt y mae pawb yn eu gweld, unwaith y bydd ganddi rai.",
  },
  "print-ballots": {
    title: "Argraffu papurau pleidleisio, neu anfon rhai newydd",
    never:
      "Nid oes neb yn argraffu dwy ddalen un papur. Ni chedwir unrhyw god, ac ni wêl neb oddi wrth ddalen sut y pleidleisiodd ei haelod.",
  },
  "change-branch": {
    title: "Cau, uno neu rannu cangen, neu gymryd hawl oddi arni",
    never: "Nid oes dim yn digwydd y mae aelodau'r gangen yn ei wrthwynebu mewn pryd.",
  },
  "speak-for-party": {
    title: "Siarad â'r cyhoedd yn enw'r blaid",
    never:
      "Ni newidir datganiad wedi iddo fynd allan: saif cywiriad wrth ei ymyl. Nid aiff dyletswydd at dîm nad yw ar waith.",
  },
  "hold-item": {
    title: "Dal cynnig, neu gynnig cangen, yn ôl",
    never: "Ni ellir dal yn ôl bleidlais sydd wedi agor, na'r un cynnig ddwywaith ar yr un sail.",
  },
  "change-bank-account": {
    title: "Newid cyfrif banc y blaid",
    never:
      "Nid yw'n symud arian. Mae'n dweud i ble mae aelodau'n talu, pa ddatganiadau banc a dderbynnir, a pha gangen sy'n cadw ei chyfrifon ei hun.",
  },
  "accept-gift": {
    title: "Derbyn rhodd fawr",
    never:
      "Ni ellir derbyn rhodd gan gwmni na chan rywun anhysbys, na'r un y tu hwnt i derfyn y flwyddyn, ac ni all neb rwystro'r trysorydd rhag ei rhoi yn ôl.",
  },
  "pay-claim": {
    title: "Cymeradwyo hawliad mawr",
    never:
      "Nid yw'n symud arian. Nid oes neb yn cymeradwyo nac yn llofnodi ei hawliad ei hun, ac ni chymeradwyir un heb dderbynneb.",
  },
  "set-budget": {
    title: "Gosod cyllideb corff",
    never:
      "Nid yw'n symud arian, ac nid ysgrifennir dros unrhyw gyllideb a safai: llinell newydd yw newid.",
  },
  "refund-payments": {
    title: "Rhoi taliadau yn ôl",
    never:
      "Ni ad-delir i neb fwy nag a dalodd, na dwywaith. Nid oes neb yn gofyn nac yn llofnodi dros yr eiddo ei hun. Mae'r hyn a ddaeth drwy gerdyn neu ddebyd uniongyrchol yn mynd yn ôl i'r lle y daeth ohono. Rhoddir rhodd dros swm y gyfraith yn ôl drwy ei ffordd ei hun, na all neb ei rhwystro.",
  },
  "break-glass": {
    title: "Agor atgyweiriadau'r gweithredwr",
    never: "Ni ellir darllen na newid pleidleisiau na'r rhestr aelodau drwyddo.",
  },
  "change-rule": {
    title: "Newid rhif yn y llyfr rheolau hwn",
    never: "Ni all unrhyw swyddog ei wneud na gofyn amdano.",
  },
};
