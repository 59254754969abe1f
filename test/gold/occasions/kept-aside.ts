import type { InventedOccasion } from './occasion.ts';

/** Occasions written with those of `developed-on.ts`, before any choice was made, and looked at only to report figures. */
export const KEPT_ASIDE: readonly InventedOccasion[] = [
  {
    name: 'a central banker on rates',
    articles: [
      {
        outlet: 'Market Wire',
        day: '2025-09-11',
        text: `The central bank of Norland left its rate at 3 percent on Thursday. Governor Henrik Sato explained the decision at the press conference in Port Alden.

{a|“Prices for services are still rising too fast,”} Sato said. {b|“A cut this year is possible, but it is not our base case.”} He said that {c|unemployment would climb to five percent by the spring}.

{d|“The government’s budget makes our work harder,”} the governor said. Sato said {e|two members of the council had voted for a lower rate}.`,
      },
      {
        outlet: 'Norland Business Daily',
        day: '2025-09-11',
        text: `Borrowers must be patient. {b|Lower rates before the end of the year cannot be ruled out, but are not what the bank expects}, Governor Henrik Sato said in Port Alden.

Sato said {a|inflation in services remained too high}. {e|“Two colleagues wanted to go lower,”} he said. He criticised the finance minister: {d|“This budget does not make life easy for us.”}

{f|“The krone is not a target for us,”} Sato said.`,
      },
      {
        outlet: 'Alden Post',
        day: '2025-09-12',
        text: `The governor expects more people out of work. {c|“We see the jobless rate at five percent in spring,”} Henrik Sato said at the press conference.

Sato said that {f|the central bank did not pursue any particular exchange rate}. {g|“I shall serve out my term until 2028,”} he said. He added that {h|house prices had stopped falling in the big cities}.`,
      },
    ],
  },
  {
    name: 'a police chief on a robbery',
    articles: [
      {
        outlet: 'City Chronicle',
        day: '2025-04-02',
        text: `Jewels were stolen from the Amberg museum on Tuesday night. Police chief Leila Varga gave a briefing at the scene.

{a|“They were inside for less than four minutes,”} Varga said. {b|“They came over the roof and they knew where the cameras were.”} Varga said that {c|a guard had been tied up but not hurt}.

{d|“We have found a van that was burnt out near the river,”} she said. She asked {e|everybody who took photographs in Castle Street after midnight to come forward}.`,
      },
      {
        outlet: 'Amberg Nachrichten in English',
        day: '2025-04-02',
        text: `The thieves needed not even four minutes. {b|The gang had entered by the roof and knew the position of the cameras}, police chief Leila Varga said.

According to Varga, {d|a burned van was discovered close to the river}. {c|“One guard was bound, he is unharmed,”} she said. {f|“The pieces are worth eleven million, and nobody can sell them,”} Varga said.`,
      },
      {
        outlet: 'Evening Mirror',
        day: '2025-04-03',
        text: `{a|The robbers had spent under four minutes in the building}, police chief Leila Varga said of the museum robbery in Amberg.

Varga said {f|the stolen items were valued at 11 million but impossible to sell}. {e|“If you took pictures in Castle Street after midnight, call us,”} she said. {g|“Three of my best people are working on this and on nothing else,”} Varga said.

The museum’s director, Otto Brehm, said that {h|the alarm had been repaired in February}.`,
      },
    ],
  },
  {
    name: 'a director at a festival',
    articles: [
      {
        outlet: 'Screen Daily Record',
        day: '2025-05-20',
        text: `Director Amara Nwosu presented her film “The Salt Road” at the festival of Lervik on Monday.

{a|“I wrote the script in eleven days and then needed six years to find the money,”} Nwosu said at the press conference. {b|“Streaming services offered to pay for everything if I changed the ending.”} Nwosu said {c|most of the actors were fishermen from the village}.

{d|“I do not make films for juries,”} she said.`,
      },
      {
        outlet: 'Lervik Tidings',
        day: '2025-05-20',
        text: `It took Amara Nwosu six years to bring her film to the screen. Nwosu said that {a|she had finished the screenplay in less than two weeks, whereas financing it took six years}.

Nwosu said that {b|she was promised full funding by streaming platforms on condition of another ending}. {c|“Nearly all who act in it are fishermen of that village,”} she said. {e|“My next film is a comedy, you will not believe it,”} Nwosu said.`,
      },
      {
        outlet: 'Arts Review',
        day: '2025-05-21',
        text: `The jury may love “The Salt Road”, yet Amara Nwosu says {d|she does not work for juries}. {e|Next she plans a comedy}, the director said.

{f|“We shot for forty days and it rained on thirty-one of them,”} Nwosu said.`,
      },
    ],
  },
  {
    name: 'a farmer on the drought',
    articles: [
      {
        outlet: 'Country Journal',
        day: '2025-07-28',
        text: `Farmers in the Velden plain fear for the harvest. Walter Kruis, president of the farmers’ association, spoke at a hearing in Veldenburg on Monday.

{a|“We will bring in a third less wheat than last year,”} Kruis said. {b|“Without help, one farm in ten will not see the next spring.”} He demanded that {c|the state suspend the water tax until the end of the year}.

{d|“The reservoirs are down to eighteen percent,”} Kruis said. Kruis said {e|farmers had already begun to sell cattle because they could not feed them}.`,
      },
      {
        outlet: 'Veldenburg Anzeiger',
        day: '2025-07-28',
        text: `The wheat crop will shrink by a third compared with last year. {d|Only 18 percent of the water remains in the reservoirs}, Walter Kruis said.

Kruis warned that {b|ten percent of farms would have to give up by spring unless they got aid}. {e|“Cattle are being sold because there is no fodder,”} he said. {c|“The water tax has to be lifted till December,”} Kruis said.

Agriculture Minister Hanne Roel said {f|ten million would be paid out in August}.`,
      },
      {
        outlet: 'National Mirror',
        day: '2025-07-29',
        text: `The state will help farmers hit by drought. {f|“Ten million will reach the farms in August,”} Agriculture Minister Hanne Roel said. {g|“Whoever still waters maize at noon should not ask for my sympathy,”} Roel said.

{a|This year’s wheat harvest would be one third smaller}, said Walter Kruis of the farmers’ association. Kruis called the aid {h|a drop in the ocean}.`,
      },
    ],
  },
  {
    name: 'a space agency after a failed launch',
    articles: [
      {
        outlet: 'Orbit News',
        day: '2025-11-04',
        text: `The rocket Heron 2 was lost on Monday. Agency director Solveig Maddox held a news conference at Cape Orrin.

{a|“A valve in the second stage did not open, that is what the data say,”} Maddox said. {b|“Nobody was hurt, and nothing came down on land.”} She said {c|the next launch would be postponed to March at the earliest}.

{d|“I will not blame the engineers, they asked for another test and I refused it,”} the director said. Maddox said {e|the lost satellite had been insured for ninety million}.`,
      },
      {
        outlet: 'Science Courier',
        day: '2025-11-04',
        text: `A valve that stayed shut brought down Heron 2. {c|There will be no further launch before March}, Solveig Maddox said.

Maddox took the blame. She said that {d|it was she who had turned down an additional test which her engineers had requested}. {b|“There were no injuries, and all debris fell into the sea,”} Maddox said.

{f|“We will build the satellite again,”} she said.`,
      },
      {
        outlet: 'Financial Globe',
        day: '2025-11-05',
        text: `Insurers will pay for the satellite that was lost with Heron 2. {e|“It was insured, for ninety million,”} Solveig Maddox said.

According to Maddox, {a|the failure of a valve in the upper stage is shown by the data}. {f|The satellite is to be rebuilt}, she said. She said that {g|the agency would not ask parliament for more money}.`,
      },
    ],
  },
  {
    name: 'a minister on a power cut',
    articles: [
      {
        outlet: 'Peninsula Daily',
        day: '2025-04-29',
        text: `Half of the Calandra peninsula was without power on Monday. Energy Minister Rosa Ibarra spoke in an interview with Canal Sur News.

{a|“It was not a cyberattack, I can rule that out today,”} Ibarra said. {b|“Two lines failed within five seconds and the rest of the network followed.”} The minister said that {c|everyone would have electricity again by Tuesday noon}.

{d|“Solar power did not cause this,”} she said. Ibarra announced {e|an independent commission that is to report in ninety days}.`,
      },
      {
        outlet: 'Calandra Herald',
        day: '2025-04-29',
        text: `Hackers were not behind the blackout. {a|A cyber attack could be excluded}, Energy Minister Rosa Ibarra told Canal Sur News.

Ibarra said {b|the grid collapsed after the failure of two lines, one five seconds after the other}. {e|“Independent experts will tell us what happened, and they have ninety days,”} she said.

Opposition leader Manuel Prats said that {f|the minister should have resigned the same night}.`,
      },
      {
        outlet: 'Le Courrier du Sud, English edition',
        day: '2025-04-30',
        text: `Solar plants are not to blame for the blackout of Calandra, according to the government. {d|“The sun is not at fault,”} Rosa Ibarra said on Canal Sur News. {c|“On Tuesday at midday every household has current again,”} the minister said.

{g|“I did not sleep, I was in the control room all night,”} Ibarra said. {f|“A minister with honour would have stepped down that very night,”} Manuel Prats said.`,
      },
      {
        outlet: 'Peninsula Daily',
        day: '2025-05-02',
        text: `Rosa Ibarra returned to Canal Sur News on Friday. {h|“We now know that a transformer at Monte Alto failed first,”} the energy minister said. She said {i|a second power cut was unlikely}. {j|“I see no reason to resign,”} Ibarra said.`,
      },
    ],
  },
  {
    name: 'an envoy on peace talks, translated',
    articles: [
      {
        outlet: 'Kestrel Tribune',
        day: '2025-06-10',
        text: `Special envoy Tomas Arrieta gave an interview to Kestrel Television on Monday about the talks between Azmar and Tolvia.

{a|“Azmar’s demand for access to the sea is reasonable,”} Arrieta said. {b|“Both sides have agreed to exchange four hundred prisoners next week.”} {c|“Nobody is talking about redrawing the border.”}

Arrieta said that {d|the mountain passes would have to be cleared of mines before anyone could go home}. {e|“I told the president of Tolvia that his deadline helps no one,”} the envoy said.`,
      },
      {
        outlet: 'Tolvian Voice',
        day: '2025-06-10',
        text: `Tomas Arrieta thinks that {a|Azmar is entitled to want a way to the sea}. The envoy told Kestrel Television that {c|changing the frontier was not under discussion}.

{e|“To your president I said: this deadline is of use to nobody,”} Arrieta stated. {b|An exchange of 400 captives had been settled for the coming week}, he said.

{f|“The bridge at Karsa will be the first thing we rebuild,”} Arrieta stated.`,
      },
      {
        outlet: 'Azmar Star',
        day: '2025-06-11',
        text: `{a|“The wish of Azmar for an outlet to the sea is justified,”} special envoy Tomas Arrieta said in his interview with Kestrel Television. {d|“First the mines must disappear from the passes, then people can return to their homes,”} he said.

Arrieta said that {f|reconstruction would start with the Karsa bridge}. He said that {g|both delegations would meet again in Geneva on 20 June}.`,
      },
    ],
  },
];
