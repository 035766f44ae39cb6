import type { Texts } from "@breakthrough/languages";
import type { en } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

type Words = Texts<typeof en>;

/** The form with which members propose another name, office, body or power. */
export const fields: Words["constitution"]["fields"] = {
  change: "Beth fyddai'n newid?",
  chooseChange: "Dewiswch newid",
  changes: {
    "add-chapter": "Pennod newydd o'r maniffesto",
    "add-body": "Corff newydd y mae swyddi'n gweithredu ar ei ran",
    "add-office": "Swydd newydd",
    rename: "Teitl arall ar rywbeth",
    end: "Mae rhywbeth yn dod i ben",
    move: "Lle arall i bennod yn y maniffesto",
    give: "Mae swydd neu gorff yn cael pŵer",
    take: "Mae swydd neu gorff yn colli pŵer",
    fill: "Ffordd arall o lenwi swydd",
    seats: "Nifer arall o bobl mewn swydd",
    "hold-together": "Caiff un person fod mewn dwy swydd ar yr un pryd",
    "hold-apart": "Ni chaiff neb newydd fod mewn dwy swydd ar yr un pryd",
  },
  named: "Beth mae'n ymwneud ag ef?",
  chooseNamed: "Dewiswch bennod, corff neu swydd",
  namedKinds: { chapters: "Pennod", bodies: "Corff", offices: "Swydd" },
  newTitle: "Y teitl newydd",
  newTitleHint:
    "Ar gyfer rhywbeth newydd, neu ar gyfer teitl arall. Saif teitl corff mewn brawddeg: “the trustees”.",
  newTitleCy: "Yr un peth yn Gymraeg (os gwyddoch)",
  before: "Lle'r bennod",
  beforeHint: "Yn y bennod olaf y saif cynigion am y llyfr rheolau.",
  chooseBefore: "Dewiswch le",
  beforeThat: (chapter) => `O flaen: ${chapter}`,
  last: "Ar ôl y lleill i gyd",
  otherOffice: "Y swydd arall",
  otherOfficeHint:
    "Y caiff, neu na chaiff, un person fod ynddi ynghyd â'r gyntaf. Mae pwy bynnag sydd yn y ddwy yn eu cadw tan ddiwedd pob tymor.",
  chooseOtherOffice: "Dewiswch swydd",
  ofBody: "Y corff y byddai'r swydd newydd yn gweithredu ar ei ran",
  chooseBody: "Dewiswch gorff",
  filledBy: "Sut mae rhywun yn dod i'r swydd",
  chooseFilled: "Dewiswch sut",
  fillings: { ballot: "Mae'r aelodau'n eu hethol", lot: "Fe'u tynnir drwy goelbren" },
  appointed: (body) => `Fe'u penodir gan: ${body}`,
  seats: "Faint o bobl sydd ynddi ar yr un pryd?",
  power: "Pa bŵer?",
  powerHint:
    "Caiff swydd ofyn amdano. Mae allwedd corff yn cyfrif ar ei gyfer, lle bo corff arall wedi gofyn.",
  choosePower: "Dewiswch bŵer",
};

export const form: Words["constitution"]["form"] = {
  change: "Dewiswch beth fyddai'n newid.",
  title: "Ysgrifennwch y teitl.",
  body: "Dewiswch y corff y byddai'r swydd yn gweithredu ar ei ran.",
  filled: "Dewiswch sut y byddai rhywun yn dod iddi.",
  named: "Dewiswch beth mae'n ymwneud ag ef.",
  power: "Dewiswch bŵer.",
  chapter: "Dim ond penodau sydd â lle yn y maniffesto. Dewiswch bennod.",
  before: "Dewiswch le'r bennod.",
  office: "Mae hyn yn ymwneud â swydd. Dewiswch un.",
  otherOffice: "Dewiswch y swydd arall.",
  seats: "Ysgrifennwch nifer y bobl mewn ffigurau.",
  noPowers: "Nid oes gan bennod bwerau. Dewiswch swydd neu gorff.",
};

/** The list of what the party names itself. */
export const names: Words["names"] = {
  title: "Yr enwau y mae ein plaid yn eu defnyddio",
  lead: "Penodau'r maniffesto, y cyrff y mae swyddi'n gweithredu ar eu rhan, a'r swyddi. Fe'u gosodwyd pan sefydlwyd y blaid. Dim ond pleidlais o'r aelodau sy'n eu newid, gyda'r mwyafrif a'r cworwm sydd eu hangen ar gyfer rhif. Mae rhywbeth sydd wedi dod i ben yn cadw'r hyn sydd ganddo, ac nid yw'n cymryd dim newydd.",
  caption: {
    chapters: "Penodau'r maniffesto",
    bodies: "Cyrff y mae swyddi'n gweithredu ar eu rhan",
    offices: "Swyddi",
  },
  columns: { title: "Enw", change: "Newid" },
  besideColumns: {
    chapters: "",
    bodies: "Mae ei allwedd yn cyfrif ar gyfer",
    offices: "Yn gweithredu ar ran",
  },
  ended: "wedi dod i ben",
  change: "Cynnig teitl arall",
  propose:
    "Cynnig pennod, corff neu swydd newydd, diwedd, trefn arall, pŵer arall, neu ba swyddi y gellir bod ynddynt ynghyd",
  neverChanged: "Mae'r cyfan fel y gosodwyd ef wrth sefydlu, yn ddiofyn.",
  ownFromFounding: "Sefydlwyd y blaid â'i henwau ei hun.",
};
