import { wordSet } from './words.ts';

/** Countries, capitals, regions and bodies of one word that speak in the news; lower-cased. Never a person. */
export const placeWords = wordSet(`
  afghanistan africa albania alaska alabama algeria america amsterdam angola ankara antarctica arabia argentina arizona
  arkansas armenia asia athens atlanta auckland australia austria azerbaijan baghdad bahrain baku baltics bangladesh
  barcelona basra beijing beirut belarus belfast belgium belgrade benghazi berlin bern birmingham bolivia bosnia boston
  botswana brasilia brazil britain brooklyn brussels bucharest budapest bulgaria burma burundi cairo california cambodia
  cameroon canada canberra caracas chechnya chicago chile china cleveland colombia colorado connecticut copenhagen
  crimea croatia cuba cyprus czechia dallas damascus damascene delaware delhi denmark denver detroit dhaka doha donbas
  donetsk dublin dubai ecuador edinburgh egypt england eritrea estonia ethiopia europe fallujah finland florida france
  gaza geneva georgia germany ghana glasgow greece greenland guam guantanamo guatemala guinea haiti hamburg hanoi havana
  hawaii helsinki hiroshima holland honduras houston hungary iceland idaho idlib illinois india indiana indonesia iowa
  iran iraq ireland islamabad israel istanbul italy ivory jakarta jamaica japan jerusalem jordan kabul kandahar kansas
  kashmir kazakhstan kentucky kenya kharkiv khartoum kherson kiev kinshasa korea kosovo kuwait kyiv kyrgyzstan lagos laos
  latvia lebanon leeds lesotho liberia libya lima lisbon lithuania liverpool ljubljana london louisiana luhansk luxembourg
  lviv macedonia madrid maine malawi malaysia mali malta manchester manhattan manila mariupol maryland massachusetts
  melbourne mexico miami michigan milan milwaukee minneapolis minnesota minsk mississippi missouri mogadishu moldova
  monaco mongolia montana montenegro moscow mosul mozambique mumbai munich myanmar nairobi namibia nebraska nepal
  netherlands nevada nicaragua niger nigeria norway odesa odessa ohio oklahoma oman ontario oregon oslo ottawa pakistan
  palestine panama paraguay paris pennsylvania persia peru philadelphia philippines poland portugal prague pretoria
  pyongyang qatar quebec raqqa riga riyadh romania rome russia rwanda saigon samoa santiago scotland seattle senegal seoul
  serbia shanghai siberia sicily singapore slovakia slovenia sofia somalia spain stockholm strasbourg sudan sweden
  switzerland sydney syria taipei taiwan tajikistan tallinn tanzania tbilisi tehran tennessee texas thailand tibet togo
  tokyo toronto transnistria tripoli tunisia turkey turkiye türkiye turkmenistan uganda ukraine uruguay utah uzbekistan
  venezuela vermont versailles vienna vietnam vilnius virginia wales warsaw washington westminster wisconsin wyoming yemen
  yerevan zagreb zambia zaporizhzhia zimbabwe zurich donbass abkhazia ossetia calif. calif mass. conn. fla. mich. minn. tenn. wash. wis. colo. ariz. ore. balkans caucasus crimea north south east west new san los las saudi costa puerto united hong kong york
  hampshire jersey angeles francisco diego carolina carolinas dakota rico zealand lanka sri vegas orleans city del rey britain's sierra leone burkina faso
`);

/** Words that a body is known by: they may stand with “the”, never for a person. */
export const bodyWords = wordSet(`
  kremlin pentagon nato eu un uk us usa u.s. u.k. u.n. e.u. u.s.a. uae ussr opec asean unesco unicef who imf wto fbi cia
  nsa gop dnc rnc bbc cnn nbc cbs abc pbs npr msnbc afp ap tass upi aclu nra naacp duma knesset bundestag congress senate house
  parliament treasury alliance bloc commission union ministry embassy hamas hezbollah taliban isis isil fatah facebook
  google twitter microsoft amazon apple youtube instagram reuters bloomberg politico breitbart huffpost interfax ukrinform
  telegram whitehall capitol vatican interpol europol gazprom rosneft samsung boeing tesla uber netflix nasa brexit
  gallup quinnipiac rasmussen monmouth marist wikileaks politifact buzzfeed axios
`);

/** Words that end or stand in the name of a body, a place, an event: such a run is no person. */
export const groupWords = wordSet(`
  academy act administration agency air airlines airport alliance ally amendment army assembly association authority avenue
  award awards bank basin bay beach bill board bridge broadcasting brigade brothers building bureau cabinet caliphate
  campaign capital caucus center centre chamber channel church city clinic club coalition college commission committee
  community company conference confederation congress constitution convention corporation corps council county coast
  court daily debate defence defense department dialogue district division doctrine dome east economy election embassy
  emirate emirates empire energy federation festival fleet force forces forum foundation front fund gallery game garden
  gazette government group guard gulf hall herald highway hill holdings hospital hotel house inc index initiative institute
  institution international island islands journal kingdom laboratory labs lake league legion liberation library line
  magazine mail market media memorial ministry mirror monitor mosque mountain mountains movement museum nation nations
  navy network networks news north observatory observer ocean office olympics order organisation organization pact palace
  park parliament partnership party peninsula plan platform police port post power press prison proclamation program
  programme project radio rail railway range reform region relations report republic republics research resistance
  resolution review revolution river road room school sea secretariat security senate service services shield society
  south space square staff standard state states station store strait street strip studies summit supreme survey syndicate
  system team telegraph telephone television theatre theater think times today tower trade treaty tribunal tribune trust tv
  union university valley village wall war week west wing world zone airways bloc show matter lives veterans motors electric mills dynamics airbase day days night act games accord accords
  agreement committee council senate tower towers guardian post poll polls primary primaries caucuses
`);

/** “Russian”, “Republican”: before a name they describe, they do not name. */
export const adjectives = wordSet(`
  afghan african albanian american arab argentine armenian asian australian austrian azeri balkan baltic bangladeshi
  belarusian belarussian belgian bolivian bosnian brazilian british bulgarian cambodian canadian chechen chilean chinese
  colombian croatian cuban cypriot czech danish dutch egyptian emirati english estonian ethiopian european filipino finnish
  flemish french georgian german ghanaian greek hungarian icelandic indian indonesian iranian iraqi irish israeli italian
  jamaican japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz latin latvian lebanese libyan
  lithuanian malaysian maltese mexican moldovan mongolian montenegrin moroccan muslim nepalese nigerian norwegian omani
  ottoman pakistani palestinian peruvian polish portuguese qatari roman romanian russian rwandan saudi scottish serbian
  slovak slovenian somali soviet spanish sudanese swedish swiss syrian taiwanese tajik thai tibetan tunisian turkish turkmen
  ugandan ukrainian uzbek venezuelan vietnamese welsh western yemeni zimbabwean
  republican democrat democratic conservative labour tory liberal socialist communist catholic protestant christian
  orthodox evangelical hispanic latino black white independent northern southern eastern central former ex-president then
  acting interim deputy vice assistant senior junior chief prime foreign special permanent first second fellow
  californian texan iowan floridian hawaiian mormon nazi islamist sunni shiite shia islamic buddhist hindu
`);

/** Of these, the words that are surnames as well: “Jonah Hill”, “Capitol Hill”. */
export const surnamesToo = wordSet(`
  hall hill park lake west east day church post guard house wall wing street banks beach rice power north
`);
