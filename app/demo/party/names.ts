/** Given names and surnames that go together, weighted roughly as in the towns of the demonstration. */
export interface NameStock {
  readonly weight: number;
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const list = (words: string): readonly string[] => words.split(" ");

export const NAME_STOCKS: readonly NameStock[] = [
  {
    weight: 46,
    given: list(
      "Alan Alice Amy Andrea Barbara Ben Beth Brenda Callum Carol Charlotte Chloe Christine Claire Colin Connor Craig Daisy Dawn Dean Debbie Denise Derek Donna Doreen Eileen Elaine Ellie Emily Fiona Frank Gareth Gemma Gillian Glenn Graham Grace Hannah Harriet Hazel Heather Holly Howard Iris Jack Janet Jean Jenny Joan Joanne Jodie Josh Joyce Judith Katie Keith Kelly Kerry Kevin Kirsty Laura Leanne Lesley Lewis Linda Lorraine Lucy Lynn Maisie Marion Martin Maureen Megan Melanie Molly Morgan Natalie Neil Nicola Norman Olivia Owen Pamela Patricia Paula Pauline Phil Poppy Rachel Ray Rebecca Rhys Rita Robin Rosie Roy Ruth Ryan Sally Sandra Shaun Sheila Shirley Sian Stacey Steph Stuart Sue Tara Tina Toby Tracey Trevor Vera Vicky Wendy Yvonne Zoe",
    ),
    family: list(
      "Abbott Allsop Ainsworth Appleby Arkwright Ashworth Atkins Bagshaw Bannister Barlow Bartley Beswick Birchall Blackburn Boothroyd Bowden Bracewell Bradbury Brindley Broadbent Bromley Buckley Burrows Calvert Capstick Cartwright Chadwick Clegg Cockburn Coates Cottrell Crabtree Crosby Dagnall Dawson Denby Dewhurst Dobson Duckworth Earnshaw Eckersley Entwistle Fairclough Fearnley Fletcher Garside Gaskell Goddard Greenhalgh Grimshaw Hargreaves Haslam Hebden Hepworth Higginbotham Hindle Holroyd Horrocks Houghton Ibbotson Illingworth Jessop Kershaw Kirkbride Langstaff Leadbetter Lightfoot Lomax Lumb Mabbutt Makin Marsden Maudsley Metcalfe Midgley Naylor Nuttall Oddie Ogden Ormerod Outhwaite Pickup Pilling Platt Postlethwaite Priestley Ramsbottom Rawcliffe Riddings Rigby Rothwell Sagar Scholes Shackleton Shepperd Slater Sowerby Stansfield Starkie Sugden Tattersall Tetlow Thackray Threlfall Tomlinson Turnbull Unsworth Varley Wadsworth Walmsley Whitworth Wigglesworth Winstanley Womersley Wrigley Yarwood",
    ),
  },
  {
    weight: 7,
    given: list(
      "Aoife Brendan Cara Ciaran Declan Dermot Eamonn Eoin Fergus Finn Gráinne Kathleen Maeve Niall Niamh Noreen Oisín Orla Padraig Roisin Sinead Siobhan",
    ),
    family: list(
      "Brannigan Coughlan Devaney Donnellan Duffin Fallon Fogarty Geraghty Hanrahan Heneghan Kilbride Lavelle McAteer McGuigan McNulty Mulcahy O'Driscoll O'Shea Quigley Rafferty Scullion Tierney",
    ),
  },
  {
    weight: 6,
    given: list(
      "Ailsa Angus Calum Catriona Dougal Eilidh Ewan Fraser Hamish Iona Isla Kenna Mairi Moira Morag Rory Anwen Bronwen Carys Dafydd Eleri Emrys Ffion Gwen Ieuan Lowri Mared Nia Rhodri Tegan",
    ),
    family: list(
      "Abercrombie Auchterlonie Buchanan Carmichael Dalgleish Drummond Farquhar Galbraith Haldane Kinnaird MacAskill McCrindle McLeish Rennie Sinclair Bevan Cadwallader Gethin Howells Llewellyn Maddocks Parry Pugh Tudor Vaughan",
    ),
  },
  {
    weight: 8,
    given: list(
      "Aisha Amina Asif Bilal Fatima Farah Hamza Hina Imran Iqra Khadija Mariam Nadia Naveed Nazia Rabia Rehana Saima Samina Shabana Tahir Tariq Usman Waqas Yasmin Zahra Zainab",
    ),
    family: list(
      "Afzal Akhtar Ashraf Awan Aziz Bashir Bhatti Chaudhry Dar Farooq Ghafoor Hafeez Iqbal Javed Latif Mahmood Malik Mirza Naseem Parveen Qureshi Rafiq Rashid Sadiq Shafiq Siddiqui Yousaf",
    ),
  },
  {
    weight: 6,
    given: list(
      "Amrit Anjali Arjun Asha Baljit Deepa Gurpreet Harjit Jaswinder Kavita Kiran Kulwinder Meena Mohan Neha Nisha Parminder Prakash Priya Raj Rajesh Rekha Sanjay Sunita Tejal Vijay",
    ),
    family: list(
      "Bains Bhogal Chauhan Desai Dhaliwal Gill Grewal Joshi Kapadia Kaur Mistry Nair Pandya Parekh Rana Sandhu Sehgal Sharma Solanki Thakrar Toor Vadgama Virdee",
    ),
  },
  {
    weight: 3,
    given: list(
      "Abdul Anwara Farida Habib Jubair Kamrul Mahbub Nasima Nurul Rezaul Rokeya Rumana Selina Shahida Tanvir",
    ),
    family: list("Ahmed Begum Chowdhury Haque Hoque Islam Khatun Miah Rahman Sultana Uddin Ullah"),
  },
  {
    weight: 8,
    given: list(
      "Abena Adaeze Ade Akosua Ama Bola Chidi Chinwe Efua Emeka Femi Folake Funmi Ifeoma Kofi Kwabena Kwame Kwesi Ngozi Nkechi Obi Sade Seun Tobi Tunde Uche Yaa Yaw",
    ),
    family: list(
      "Abiola Acheampong Adebayo Adeyemi Afolabi Agyeman Amoah Ansah Asante Balogun Boateng Danso Eze Frimpong Igwe Mensah Nwosu Obeng Ofori Ogunleye Okafor Olawale Onyeka Opoku Osei Quaye Sarpong",
    ),
  },
  {
    weight: 6,
    given: list(
      "Althea Beverley Carlton Cherelle Clive Courtney Delroy Desmond Errol Everton Gloria Hyacinth Junior Leroy Marcia Marlon Merlene Monique Norma Paulette Shanice Tyrone Verona Winston",
    ),
    family: list(
      "Bailey Barrett Beckford Blake Brissett Dacosta Dawkins Duhaney Forde Francis Gayle Goodison Grant Henry Lawes Lindo McFarlane Morrison Palmer Pinnock Reid Rowe Samuels Simms Thorpe Wynter",
    ),
  },
  {
    weight: 4,
    given: list(
      "Agnieszka Aleksander Beata Dorota Ewa Grzegorz Jolanta Kasia Krzysztof Lukasz Magda Marek Pawel Piotr Tomasz Zofia",
    ),
    family: list(
      "Adamczyk Borkowski Czarnecki Dudek Gorski Jasinski Kaczmarek Krawczyk Lis Mazur Nowicki Pietrzak Sikora Szewczyk Wrobel Zajac",
    ),
  },
  {
    weight: 3,
    given: list(
      "Abdi Asad Ayaan Deqa Faduma Hodan Idil Khalid Liban Muna Sagal Warsame Selam Tsegay Hiwot Dawit",
    ),
    family: list(
      "Abshir Aden Dirie Farah Guled Jama Nur Omar Samatar Yusuf Bekele Ghebre Haile Tesfaye",
    ),
  },
  {
    weight: 3,
    given: list(
      "Aylin Baran Cemile Deniz Dilek Elif Emre Huseyin Mehmet Sevim Yiannis Eleni Andreas Maria",
    ),
    family: list(
      "Aksoy Celik Demir Kaya Ozdemir Sahin Yildiz Christou Georgiou Kyriacou Loizou Panayi",
    ),
  },
  {
    weight: 3,
    given: list("Cheuk Hiu Ka-Yan Kin Ling Mei Siu Wai Xin Yuk Linh Minh Thuy Quang"),
    family: list("Chan Cheung Fung Ho Kwok Lau Leung Mak Tse Yip Nguyen Pham Tran"),
  },
  {
    weight: 3,
    given: list("Amal Bassam Dalia Hadi Huda Layla Nour Omid Parisa Rana Salma Shirin Tarek Yara"),
    family: list(
      "Al-Khatib Barakat Darwish Farhadi Haddad Hosseini Kanaan Mansour Nasser Rostami Saleh Tehrani",
    ),
  },
  {
    weight: 3,
    given: list(
      "Ana Bruno Carla Diogo Inês Joana Luis Marta Nuno Pilar Rocio Tiago Ioana Radu Mihaela Vasile",
    ),
    family: list(
      "Almeida Barbosa Carvalho Delgado Ferraz Pacheco Quintana Ribeiro Salazar Teixeira Dumitru Ionescu Munteanu",
    ),
  },
  {
    weight: 2,
    given: list("Adam Dinah Esther Gideon Hester Judah Leah Miriam Naomi Reuben Saul Tamar"),
    family: list(
      "Abelson Blumenthal Feldman Garfinkel Kessler Lipman Mandelbaum Rosenthal Silver Zuckerman",
    ),
  },
];

/** The places of the party's weekend of action, by a postcode district of each. */
export const TOWNS: readonly (readonly [town: string, district: string])[] = [
  ["Plymouth", "PL4"],
  ["Newcastle", "NE6"],
  ["Cambridge", "CB1"],
  ["Liverpool", "L8"],
  ["Camberwell", "SE5"],
  ["Camden", "NW1"],
  ["Tottenham", "N17"],
  ["Manchester", "M14"],
  ["Nottingham", "NG7"],
  ["Bristol", "BS5"],
  ["Exeter", "EX4"],
  ["Reading", "RG1"],
  ["Colchester", "CO1"],
  ["Bury", "BL9"],
  ["Ashfield", "NG17"],
  ["Wellingborough", "NN8"],
];

/** What some members say of themselves. `{town}` is where they live. */
export const ABOUTS: readonly string[] = [
  "Bus driver, {town}. Thirty years in the union.",
  "Retired midwife. I knit, I garden, I argue.",
  "Teaching assistant and mum of three in {town}.",
  "Care worker on nights. Usually online at strange hours.",
  "Electrician. Happy to explain heat pumps to anyone.",
  "Student in {town}, first time in any party.",
  "I run the food bank on Tuesdays. Come and help.",
  "Library worker, {town}. Ask me about the cuts.",
  "Ex-steelworker, now a postie.",
  "GP in {town}, worn out but hopeful.",
  "Software tester. I read the small print so you don't have to.",
  "Left another party after 22 years. Long story.",
  "Tenant organiser in {town}.",
  "Grandad of five. Here for them.",
  "Nurse on a stroke ward.",
  "I sell fruit and veg on {town} market.",
  "Disabled activist. Nothing about us without us.",
  "Farm worker, then factory, now trying to retire.",
  "Housing officer by day, choir by night.",
  "Youth worker in {town}.",
  "Self-employed plasterer. Sceptical by nature.",
  "Chef. Long hours, short temper, big heart.",
  "Climate scientist, mostly spreadsheets.",
  "Rail signaller. Yes, it really is that old.",
  "Carer for my husband. I have a lot to say about social care.",
  "I came for the minimum wage vote and stayed.",
  "Potter. Dusty. Friendly.",
  "Two jobs, three kids, no car. {town}.",
  "I translate between English and Polish, also at meetings if you need it.",
  "Allotment secretary, plot 14.",
  "Paramedic. Ask me what a twelve-hour queue looks like.",
  "Retired from the shipyard. Not from arguing.",
  "I write code for a bus company that could do with better bosses.",
  "Mum, nan, school governor, nuisance.",
  "Beekeeper on the edge of {town}.",
  "Joined after the flood in our street.",
  "History teacher. Yes, we have been here before.",
  "Wheelchair user, keen on step-free everything.",
  "I can fix your bike.",
  "Shop steward at a parcel depot near {town}.",
  "Foster carer for eleven years.",
  "Hospital porter. You see everything from behind a bed.",
  "Small builder, big opinions on damp.",
  "Left school at 15, started reading at 40.",
  "Sings bass in the {town} socialist choir.",
  "New here, be gentle.",
  "Imam's daughter, union rep, Bolton fan. Somebody has to be.",
  "Nursery worker on the minimum wage, so I know what it is.",
  "Trying to get dental care for my whole street.",
  "Photographer. I did the stall pictures.",
  "Lorry driver. I read your proposals in lay-bys.",
];
