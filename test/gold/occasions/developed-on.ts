import type { InventedOccasion } from './occasion.ts';

/** Occasions on which grouping was developed. */
export const DEVELOPED_ON: readonly InventedOccasion[] = [
  {
    name: 'a coach after a defeat',
    articles: [
      {
        outlet: 'Sporting Echo',
        day: '2025-03-09',
        text: `Rovers lost 3–1 at home to Calder City on Saturday evening. Head coach Marta Lindqvist spoke to reporters at the press conference in Calder Park after the match.

{a|“We gave the ball away in our own half five times, and three of those times it ended up in our net,”} Lindqvist said. {b|“I picked the team, so the defeat is my responsibility.”}

She confirmed that {c|striker Owen Tadlow would be out for at least six weeks with a torn hamstring}. {d|“The board has not said a word to me about my contract,”} she added.

Asked about the title race, Lindqvist said {e|“nobody in this dressing room is giving up, there are eleven games left.”}`,
      },
      {
        outlet: 'Morning Courier',
        day: '2025-03-09',
        text: `Marta Lindqvist has taken the blame for the home defeat of Rovers. The coach said that {b|she had chosen the side and the loss was down to her}.

Lindqvist told Calder Park reporters that {c|Owen Tadlow is going to miss a month and a half after tearing a muscle in his thigh}. According to Lindqvist, {a|her players lost possession five times near their own goal and were punished for three of these mistakes}.

{e|“There are eleven matches to go. None of us has given up,”} Lindqvist said. She praised the visitors: {f|“Calder City were sharper in every duel.”}`,
      },
      {
        outlet: 'Calder Evening News',
        day: '2025-03-10',
        text: `Three days before the cup tie, the coach of Rovers looked back at Saturday. {f|Calder City had won every duel by being quicker}, Marta Lindqvist acknowledged.

{d|“Nobody from the board has spoken to me about the contract,”} she said. Lindqvist rejected reports of a split in the team. {g|“The players still eat together and they still train together,”} she said.

She also said that {h|the goalkeeper would keep his place for the cup tie}.`,
      },
      {
        outlet: 'Sporting Echo',
        day: '2025-03-12',
        text: `Marta Lindqvist was in a better mood after the cup tie. {i|“We did not give the ball away cheaply tonight, and that is why we won,”} the coach said on Wednesday.

Lindqvist said {j|Tadlow had started light running and might be back earlier than feared}. {k|“There are ten games left and we believe,”} she added.`,
      },
    ],
  },
  {
    name: 'a lawyer after a verdict',
    articles: [
      {
        outlet: 'Harbour Post',
        day: '2025-06-17',
        text: `Shipping magnate Ruben Askell was sentenced to four years in prison on Tuesday. His lawyer, Ines Okafor, spoke outside the Dunmore courthouse.

{a|“We will lodge an appeal before the end of this week,”} Okafor said. {b|“The judge ignored two witnesses who placed Mr Askell in another country on the day of the payment.”}

Okafor said {c|her client was calm and had expected to be found guilty}. She added that {d|the fine of 12 million crowns would bankrupt three of his companies}.

{e|“There is not a single document with his signature on it,”} Okafor said.`,
      },
      {
        outlet: 'Dunmore Gazette',
        day: '2025-06-17',
        text: `The defence will not accept the sentence against Ruben Askell. {a|An appeal is to be filed within days}, his lawyer Ines Okafor announced.

Okafor accused the judge of {b|having disregarded the testimony of two people according to whom Askell was abroad when the money was paid}. {e|No paper in this case bears his signature}, Okafor said.

{f|“Somebody in the ministry wanted this verdict,”} she told Radio Dunmore. Okafor also said that {g|Askell would give up his seat on the board of the port}.`,
      },
      {
        outlet: 'Northern Ledger',
        day: '2025-06-18',
        text: `Ines Okafor, counsel for the convicted shipowner Ruben Askell, is going to the higher court. {c|“My client stayed calm. He had reckoned with a guilty verdict,”} Okafor said.

{d|“A fine of twelve million crowns means insolvency for three companies,”} she said, adding that {h|four hundred jobs were at stake}.

Okafor said {f|the verdict had been what somebody at the ministry wanted}. The prosecutor, Lars Venn, said that {i|the sentence was too mild and that he would appeal as well}.`,
      },
    ],
  },
  {
    name: 'a mayor in a storm',
    articles: [
      {
        outlet: 'Skarvik Times',
        day: '2025-10-21',
        text: `Mayor Tove Brandal gave a briefing at Skarvik town hall on Tuesday morning as the storm moved inland.

{a|“About nine thousand households are without electricity, and some of them will be until Thursday,”} Brandal said. She said that {b|the coastal road had been washed away in two places}.

{c|“Please do not drive unless you have to,”} the mayor said. {d|“Two fishermen are missing, and the search goes on as long as there is light.”} Brandal said {e|schools would stay shut for the rest of the week}.`,
      },
      {
        outlet: 'Westfjord Radio',
        day: '2025-10-21',
        text: `The storm has cut off power to much of Skarvik. According to Mayor Tove Brandal, {a|some 9,000 homes have lost power, in part for two more days}.

Brandal appealed to residents {c|to leave their cars at home if at all possible}. She said {f|the sports hall would be open as a shelter through the night}.

{b|“The road along the coast is gone at two points,”} Brandal said. {e|“No school opens again this week.”}`,
      },
      {
        outlet: 'National Mirror',
        day: '2025-10-22',
        text: `Rescuers have been looking for two fishermen off Skarvik since Monday night. {d|The search would continue during daylight}, Mayor Tove Brandal said.

{g|“The harbour wall held, otherwise we would be counting the dead,”} she said. Brandal estimated {h|the damage at forty million crowns}. {f|“Anybody who is cold can sleep in the sports hall tonight,”} the mayor said.`,
      },
    ],
  },
  {
    name: 'a chief executive on results',
    articles: [
      {
        outlet: 'Market Wire',
        day: '2025-02-13',
        text: `Kitchen maker Oberlin reported a loss on Thursday. Chief executive Priya Raman spoke to analysts at the briefing in Lindau.

{a|“Steel has become a quarter more expensive within a year, and we could not pass that on,”} Raman said. {b|“We will not pay a dividend for 2024.”}

Raman said {c|the plant in Torrevaldo would be sold or closed by September}. {d|“Orders from Asia have doubled since the autumn,”} she added. She ruled out {e|issuing new shares}.`,
      },
      {
        outlet: 'Lindau Tribune',
        day: '2025-02-13',
        text: `Shareholders of Oberlin will get nothing for last year. {b|The dividend is cancelled}, chief executive Priya Raman said.

Raman blamed the loss on {a|steel prices, which had gone up 25 percent and could not be charged to customers}. {c|“Torrevaldo finds a buyer by September or we shut the factory,”} she said.

{f|“I have put half a million of my own money into Oberlin shares,”} Raman said. She said that {d|Asian customers were ordering twice as much as they did last autumn}.`,
      },
      {
        outlet: 'Torrevaldo Hoy',
        day: '2025-02-14',
        text: `Anxiety is growing at the Oberlin works in Torrevaldo, where 600 people build ovens. Raman said that {c|the site would be disposed of or shut down no later than September}.

{g|“The people in Torrevaldo do excellent work, the numbers are what is wrong,”} Priya Raman said. {e|“There will be no capital increase,”} Raman said. The head of the works council, Jaime Soler, said {h|the workers would occupy the factory if necessary}.`,
      },
    ],
  },
  {
    name: 'a health minister on the radio',
    articles: [
      {
        outlet: 'Daily Observer',
        day: '2025-01-22',
        text: `Health Minister Colm Haverty said in an interview with Radio One on Wednesday that {a|the waiting time for a hip operation should fall below four months by Christmas}.

{b|“We are hiring eight hundred nurses from abroad because we failed to train enough at home,”} Haverty said. {c|“I am not going to close a single emergency room while I hold this office.”}

The minister said {d|the flu wave had passed its peak}. {e|“Anyone who hits a nurse will be prosecuted, full stop,”} he said.`,
      },
      {
        outlet: 'The Beacon',
        day: '2025-01-22',
        text: `Colm Haverty has promised patients shorter waits. {a|“By Christmas nobody should wait longer than four months for a new hip,”} the health minister told Radio One.

{c|No emergency department will be shut during his time as minister}, Haverty said. He admitted that {b|the recruitment of 800 foreign nurses was due to a lack of training places in the country}.

Haverty said that {f|he himself had waited nine hours with his daughter in casualty}.`,
      },
      {
        outlet: 'Medical Weekly',
        day: '2025-01-24',
        text: `The worst of the influenza season is over, according to Colm Haverty. {d|“We are past the peak of the flu,”} the minister said on Radio One.

Haverty announced {e|legal action against all who attack hospital staff}. {f|“I sat in casualty with my daughter for nine hours,”} he said. {g|“General practitioners must open on Saturdays,”} Haverty said.`,
      },
      {
        outlet: 'Daily Observer',
        day: '2025-02-27',
        text: `A month after his radio interview Colm Haverty defended his record in parliament. {h|“Waiting times for hips have fallen to five months already,”} the health minister said on Thursday. He said {i|six hundred foreign nurses had arrived}.`,
      },
    ],
  },
  {
    name: 'a union leader on a rail strike',
    articles: [
      {
        outlet: 'Evening Standard Gazette',
        day: '2025-05-05',
        text: `Trains will stand still on Wednesday and Thursday. Union leader Dorothea Pell defended the walkout in an interview with Channel Six.

{a|“Our members have not had a rise for three years, while managers took bonuses,”} Pell said. {b|“If the company puts seven percent on the table, we call it off within the hour.”}

Pell said {c|night trains to the islands would run as usual}. {d|“I am sorry for everybody who misses a wedding or an exam,”} she said. She accused the transport minister of {e|hiding from the dispute}.`,
      },
      {
        outlet: 'Rail Monitor',
        day: '2025-05-05',
        text: `Dorothea Pell told Channel Six that {b|an offer of seven per cent would end the strike at once}. Pell pointed out that {a|railway staff had gone without a pay increase since 2022 although executives received bonuses}.

{c|“The night trains to the islands are not affected,”} Pell said. She said that {f|nine out of ten members had voted for the strike}.`,
      },
      {
        outlet: 'Island Herald',
        day: '2025-05-06',
        text: `Islanders can breathe again. {c|Sleeper services to the islands are exempt from the stoppage}, union leader Dorothea Pell said in the interview with Channel Six.

Pell apologised {d|to people who would not get to weddings or examinations because of the walkout}. {e|“The transport minister is hiding under his desk,”} she said. {f|“Ninety percent of us voted yes,”} Pell said.

The company’s spokesman, Ulf Ganther, said {g|seven percent would ruin the railway}.`,
      },
      {
        outlet: 'Morning Courier',
        day: '2025-05-06',
        text: `Ulf Ganther, spokesman of the railway, rejected the union’s demand. {g|“We would be bankrupt with seven percent,”} Ganther said. {h|“Four percent is what we can pay.”}

Ganther said {i|every third train would run on Wednesday}.`,
      },
    ],
  },
  {
    name: 'a foreign minister, translated',
    articles: [
      {
        outlet: 'Borduria Today',
        day: '2025-08-14',
        text: `Foreign Minister Anton Grelka answered questions in an interview with TV Centrum on Wednesday evening.

{a|“We understand that Sylvania feels threatened by the radar station,”} Grelka said. {b|“This station looks at missiles, it does not look into anybody’s kitchen.”} {c|“We have offered inspections twice and we have had no answer.”}

{d|“As long as Sylvanian troops stand on the Orlava bridge there will be no summit,”} the minister said. Grelka said that {e|grain shipments would continue whatever happens}.`,
      },
      {
        outlet: 'Sylvanian Courier',
        day: '2025-08-14',
        text: `Anton Grelka has for the first time described the fears of Sylvania as comprehensible. {a|“Sylvania’s apprehension about the radar is something we can comprehend,”} the Bordurian foreign minister told TV Centrum.

{c|Two proposals for inspections had remained unanswered}, he claimed. {d|“There cannot be a summit so long as your soldiers are standing on the bridge at Orlava,”} Grelka stated.

He also stated that {f|the gas price was a matter for the companies and not for governments}.`,
      },
      {
        outlet: 'World Dispatch',
        day: '2025-08-15',
        text: `{a|Borduria acknowledges that its neighbour has legitimate worries about the new radar}, Foreign Minister Anton Grelka said. {e|“The grain will flow, no matter what,”} Grelka said.

Grelka insisted that {b|the radar was built to spot rockets and not to spy on people}. He made a meeting of the presidents conditional on {d|a withdrawal of Sylvanian forces from the Orlava bridge}.

{g|“I have known my Sylvanian colleague for twenty years, and we still play chess by post,”} Grelka said. {f|“What gas costs is settled by companies, not by ministers,”} he said.`,
      },
      {
        outlet: 'Borduria Today',
        day: '2025-08-16',
        text: `Anton Grelka spoke again about the radar station, this time at a rally in Szohod. {h|“The radar station will be switched on in October and nobody will stop us,”} the foreign minister said. {i|“Sylvania has nothing to fear from Borduria,”} Grelka said.`,
      },
    ],
  },
];
