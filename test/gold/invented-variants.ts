/**
 * Invented speeches and interviews, one a list: each line is one utterance as up to three outlets put it, in the same
 * order of outlets. Versions of one line are the same utterance, versions of two lines are not, though the speaker and
 * the occasion are the same.
 */
export const INVENTED_OCCASIONS: readonly (readonly (readonly string[])[])[] = [
  [
    [
      'The harbour bridge will not reopen before the end of June.',
      'that motorists should not expect the bridge over the harbour to be open again until July',
      'The bridge stays closed until the end of June at the earliest.',
    ],
    [
      'We found cracks in eleven of the forty steel joints.',
      'that inspectors had discovered damage in 11 of its 40 joints',
      'Nearly a dozen joints are cracked.',
    ],
    [
      'I will not gamble with the lives of commuters.',
      'that she refused to put commuters’ lives at risk',
      'I am not going to play games with people’s lives.',
    ],
    [
      'The repairs will cost about nine million pounds, and the region will pay half.',
      'that repairing it would cost £9 million, half of it paid by the regional government',
      'The bill is nine million. Half comes from the region.',
    ],
  ],
  [
    [
      'If the wage offer is not improved by Friday, our members will walk out.',
      'that staff would go on strike unless the company raised its pay offer by the end of the week',
      'Unless there is a better offer by Friday there will be a strike.',
    ],
    [
      'Drivers have lost a fifth of their real income in six years.',
      'that train drivers’ pay had fallen by 20 percent in real terms since six years ago',
      'In six years our drivers have become a fifth poorer.',
    ],
    [
      'We are still at the table, and we want to negotiate.',
      'that the union remained willing to hold talks',
      'We have not left the negotiating table.',
    ],
    [
      'The chief executive gave himself a bonus of two million.',
      'that the company’s boss had been paid a £2m bonus',
      'The man at the top took two million for himself.',
    ],
  ],
  [
    [
      'I have never met this contractor and I never took a penny from him.',
      'that he had not known the builder and denied taking money from him',
      'I do not know this man. I took nothing from him.',
    ],
    [
      'I will be a candidate again next year.',
      'that he intends to run for re-election',
      'Next year I shall stand again.',
    ],
    [
      'The prosecutor is working for the opposition.',
      'that the investigation was being steered by his political opponents',
      'This prosecutor takes her orders from the opposition.',
    ],
    [
      'My tax returns will be published on Monday.',
      'that he would release his tax returns at the start of the week',
      'On Monday everybody can read my tax records.',
    ],
  ],
  [
    [
      'Our country will send two more air defence systems to the front.',
      'that his government would deliver another two air-defence batteries',
      'We are giving two additional air defence batteries.',
    ],
    [
      'We will not send soldiers.',
      'that the deployment of troops was out of the question',
      'There will be no troops of ours on the ground.',
    ],
    [
      'A ceasefire without guarantees is only a pause before the next attack.',
      'that a truce with no security guarantees would merely be a break until the next offensive',
      'Without guarantees, a ceasefire is just a breathing space for the aggressor.',
    ],
    [
      'Sanctions must be tightened before winter.',
      'calling for tougher sanctions before the winter',
      'We need stricter sanctions, and before the winter comes.',
    ],
    [
      'The alliance is ready to discuss membership, but not at this summit.',
      'that the question of joining the alliance would not be on the agenda of the summit, though it was open to talks',
      'Membership is something we can talk about. This summit is not the place.',
    ],
  ],
  [
    [
      'Three hundred and twelve patients have been infected so far.',
      'that 312 people had caught the infection',
      'We have 312 confirmed cases at the moment.',
    ],
    [
      'There is no reason for panic, the water is safe to drink.',
      'that residents need not worry and could drink tap water',
      'Nobody needs to panic. You can drink the tap water.',
    ],
    [
      'We believe the source is a cooling tower at the paper mill.',
      'that the outbreak probably started in the cooling towers of the paper factory',
      'The paper mill’s cooling tower is what we suspect.',
    ],
    [
      'Two elderly men died over the weekend.',
      'that two older patients had died since Saturday',
      'Over the weekend we lost two elderly gentlemen.',
    ],
  ],
  [
    [
      'I am leaving the club in the summer, that is final.',
      'that he would leave the club at the end of the season',
      'My decision is final: in summer I go.',
    ],
    [
      'The fans deserved a better season than this.',
      'that supporters had deserved more from the campaign',
      'Our supporters should have got a better season.',
    ],
    [
      'I have not signed anything with anybody.',
      'that no contract with another team had been signed',
      'There is no signature anywhere.',
    ],
    [
      'The referee made a mistake, but we lost because we were lazy.',
      'blaming his own side’s laziness for the defeat rather than the referee’s error',
      'Yes, the referee was wrong. We lost because of our own laziness.',
    ],
  ],
  [
    [
      'Inflation will return to two percent by the end of next year.',
      'that inflation should be back at the 2 percent target at the end of next year',
      'By the end of next year we see inflation at two percent again.',
    ],
    [
      'We see no need to change interest rates now.',
      'that interest rates would stay where they are for the time being',
      'At this point there is no reason to move rates.',
    ],
    [
      'A weak currency helps exporters, and it hurts everyone else.',
      'that the cheap currency benefited exporters at the expense of all others',
      'Exporters profit from the weak currency. Everybody else pays.',
    ],
    [
      'Banks hold enough capital to survive a severe recession.',
      'that the banks were well capitalised and would survive even a deep recession',
      'Even in a severe recession our banks have sufficient capital.',
    ],
  ],
  [
    [
      'The dam could fail within hours.',
      'that the dam might collapse in a matter of hours',
      'It is possible that the dam breaks in the next hours.',
    ],
    [
      'Everybody in the lower town must leave now.',
      'ordering all residents of the lower town to evacuate immediately',
      'All people in the lower part of town have to get out.',
    ],
    [
      'We have eight boats and two helicopters in the air.',
      'that eight boats and two helicopters were taking part in the rescue',
      'Eight boats, two helicopters, that is what we have.',
    ],
    [
      'Nobody has been reported missing yet.',
      'that there were no reports of missing people so far',
      'So far, no one is missing.',
    ],
  ],
  [
    [
      'The new school law punishes the poorest families.',
      'that poor families would suffer most from the education bill',
      'It is the poorest families that this school law hits.',
    ],
    [
      'Teachers were not consulted at all.',
      'complaining that nobody had asked teachers for their view',
      'No teacher was ever asked.',
    ],
    [
      'We will challenge it before the constitutional court.',
      'that her party would take the law to the constitutional court',
      'The constitutional court will have to decide, we will bring it there.',
    ],
    [
      'Classes of thirty-five children are a scandal.',
      'that it was scandalous to teach 35 pupils in one class',
      'Thirty-five kids in a class. That is a scandal.',
    ],
  ],
  [
    [
      'The pilot reported smoke in the cockpit four minutes after take-off.',
      'that the crew had told of smoke in the cockpit minutes after taking off',
      'Four minutes into the flight there was a report of cockpit smoke.',
    ],
    [
      'We have recovered one of the two flight recorders.',
      'that one black box had been found',
      'One recorder is in our hands, the second is not.',
    ],
    [
      'It is far too early to speak about causes.',
      'that it was premature to name a cause',
      'We cannot say anything about the cause at this early stage.',
    ],
    [
      'Sixty-two passengers survived because the crew did its job.',
      'praising the crew, thanks to whom 62 people survived',
      'That 62 people are alive is the merit of the crew.',
    ],
  ],
  [
    [
      'We will stop selling diesel cars in 2032.',
      'that the company would end sales of diesel vehicles by 2032',
      'In 2032 diesel is over for us.',
    ],
    [
      'No plant will be closed and nobody will lose a job.',
      'promising that no factory would shut and no jobs would be lost',
      'All plants stay open. All workers stay.',
    ],
    [
      'Our batteries come from China because Europe slept.',
      'that Europe had slept while China built batteries, which is why the firm buys there',
      'Europe overslept, therefore we buy Chinese batteries.',
    ],
    [
      'The tariff is a tax on our customers.',
      'that customers would be the ones to pay the tariff',
      'In the end it is our customers who pay this tariff.',
    ],
  ],
  [
    [
      'My client is innocent and will prove it.',
      'that his client was not guilty',
      'She is innocent, and we shall show it in court.',
    ],
    [
      'The witness has changed his story three times.',
      'that the main witness had given three different versions',
      'Three times this witness told a different story.',
    ],
    [
      'We will appeal if the judge admits the recording.',
      'that the defence would appeal in case the recording is admitted as evidence',
      'Should this tape be admitted, there will be an appeal.',
    ],
    [
      'The police searched the flat without a warrant.',
      'accusing police of having searched the apartment without permission of a judge',
      'There was no warrant when officers searched her flat.',
    ],
  ],
  [
    [
      'I regret my words about the islanders and I apologise to them.',
      'that he was sorry for what he had said about the people of the islands',
      'To the islanders I say: I am sorry for my words.',
    ],
    [
      'The ferry subsidy will be doubled.',
      'that the state would pay twice as much for the ferries',
      'We are doubling the money for the ferry.',
    ],
    [
      'There will not be a second airport while I am minister.',
      'ruling out another airport during his term',
      'As long as I am in office no second airport gets built.',
    ],
    [
      'Half of all young people leave the islands before they turn twenty-five.',
      'that 50 percent of young islanders move away before the age of 25',
      'Every second young person has left by twenty-five.',
    ],
  ],
  [
    [
      'The referendum result is binding, whether we like it or not.',
      'that the government was bound by the outcome of the referendum',
      'Like it or not, the referendum binds us.',
    ],
    [
      'I do not intend to resign.',
      'that she had no plans to step down',
      'A resignation is not something I am considering.',
    ],
    [
      'We lost because we did not explain the reform.',
      'attributing the defeat to a failure to explain the reform to voters',
      'The reform was never explained properly, that is why we lost.',
    ],
    [
      'New elections would only bring chaos.',
      'warning that an early election would lead to chaos',
      'What would new elections bring? Chaos.',
    ],
  ],
  // From here on all lines of an occasion share its topic words.
  [
    [
      'Freedonia will not join the customs union this decade.',
      'that Freedonia’s accession to the customs union before 2030 was not realistic',
      'The customs union and Freedonia: not in this decade.',
    ],
    [
      'Sylvania’s worries about Freedonia in the customs union are real, and we respect them.',
      'that Sylvania had legitimate concerns about the customs union admitting Freedonia',
      'We take seriously what Sylvania fears from Freedonia’s membership.',
    ],
    [
      'All nineteen members of the customs union would have to say yes to Freedonia.',
      'that Freedonia could only enter the customs union with the consent of all 19 members',
      'It takes nineteen of nineteen before Freedonia gets in.',
    ],
    [
      'Three members of the customs union have told me they will vote against Freedonia.',
      'that at least three member countries opposed admitting Freedonia to the customs union',
      'I know of three in the customs union who would vote no.',
    ],
    [
      'We could freeze the enlargement of the customs union towards Sylvania’s border.',
      'that the customs union might stop expanding in the direction of Sylvania',
      'An enlargement stop at the frontier of Sylvania is possible.',
    ],
    [
      'Freedonia can have a trade treaty with the customs union tomorrow.',
      'offering Freedonia an immediate trade agreement with the customs union instead',
      'A treaty on trade is something Freedonia may sign at once.',
    ],
    [
      'The president of Sylvania wants it in writing that the customs union will not grow.',
      'that Sylvania’s president was demanding written guarantees against growth of the customs union',
      'On paper, that is how Sylvania’s president wants the promise.',
    ],
  ],
  [
    [
      'The strike at the port will go on until Sunday.',
      'that dockers would continue the port strike through the weekend',
      'Until Sunday the port is on strike.',
    ],
    [
      'Four thousand containers are stuck in the port because of the strike.',
      'that the strike had left some 4,000 containers stranded at the port',
      'Because of the strike we have four thousand boxes waiting in the port.',
    ],
    [
      'The port has lost six million since the strike began.',
      'putting the losses of the port from the strike at six million so far',
      'Six million, that is what the strike has cost the port.',
    ],
    [
      'We will not bring in strike breakers to the port.',
      'ruling out the use of replacement workers during the port strike',
      'Nobody will replace the striking dockers at the port.',
    ],
    [
      'The port authority is legally bound to end the strike.',
      'that the law obliged the port authority to stop the strike',
      'By law the authority of the port has to end this strike.',
    ],
    [
      'Ships from Norway are now unloading in the northern port.',
      'that Norwegian vessels had been diverted to the port in the north because of the strike',
      'Norwegian ships go to the northern port during the strike.',
    ],
  ],
  [
    [
      'The vaccine protects nine out of ten children from the fever.',
      'that the fever vaccine was effective in 90 percent of children',
      'Nine of ten vaccinated children do not get the fever.',
    ],
    [
      'The fever vaccine will be free for all children under six.',
      'that children younger than six would get the fever vaccine at no cost',
      'Nobody pays for the vaccine if the child is under six.',
    ],
    [
      'We have ordered two million doses of the vaccine against the fever.',
      'that the ministry had bought two million doses of fever vaccine',
      'Two million vaccine doses are on their way.',
    ],
    [
      'No child has died of the vaccine, but eleven have died of the fever.',
      'that the fever had killed 11 children and the vaccine none',
      'Eleven children died from fever. Not one from the vaccine.',
    ],
    [
      'Parents who refuse the fever vaccine will not be fined.',
      'that there would be no penalties for parents who do not have their children vaccinated against the fever',
      'We will not punish a parent who says no to the vaccine.',
    ],
    [
      'School nurses will give the vaccine to children from September.',
      'that vaccination of children would start at schools in September',
      'From September children get their vaccine from the nurse at school.',
    ],
  ],
  [
    [
      'The city council wants to ban cars from the old town by spring.',
      'that cars would be banned from the old town in the spring under the council’s plan',
      'By spring the old town should be free of cars.',
    ],
    [
      'Residents of the old town will still be allowed to keep their cars.',
      'that people living in the old town could keep their vehicles despite the ban',
      'If you live in the old town, you may have your car.',
    ],
    [
      'Shops in the old town will lose a third of their customers without cars.',
      'warning that traders in the old town would lose one in three customers if cars were banned',
      'No cars means a third fewer customers for the shops of the old town.',
    ],
    [
      'Buses will run through the old town every six minutes once the cars are gone.',
      'promising buses at six-minute intervals in the old town to replace cars',
      'Every six minutes there will be a bus in the old town.',
    ],
    [
      'The council will decide on the car ban in the old town on 4 March.',
      'that a vote of the city council on banning cars from the old town was due on March 4',
      'On the fourth of March the council votes about cars in the old town.',
    ],
    [
      'I drive a car to the old town myself, and I will miss it.',
      'admitting that he himself goes to the old town by car and would miss doing so',
      'I will miss driving into the old town.',
    ],
  ],
  [
    [
      'The gas contract with Borduria was signed by my predecessor, not by me.',
      'that it was her predecessor who had signed the gas contract with Borduria',
      'My predecessor put his name under the Borduria gas contract.',
    ],
    [
      'We pay Borduria twice the market price for gas.',
      'that the country was paying Borduria double the market rate for its gas',
      'Gas from Borduria costs us two times what the market asks.',
    ],
    [
      'The gas contract with Borduria runs until 2041 and cannot be cancelled.',
      'that there was no way to cancel the Borduria gas contract before 2041',
      'Until 2041 we are bound by the contract for Bordurian gas.',
    ],
    [
      'A secret annex of the gas contract gives Borduria the right to our storage sites.',
      'that Borduria had been granted access to gas storage in a secret annex to the contract',
      'There is an annex, a secret one, by which Borduria may use our gas storage.',
    ],
    [
      'We will take Borduria to arbitration over the gas contract.',
      'announcing arbitration against Borduria over gas',
      'The gas contract goes to an arbitration court.',
    ],
    [
      'Borduria has threatened to cut off the gas in January.',
      'accusing Borduria of threatening to halt gas deliveries in January',
      'In January the gas may be cut, this is Borduria’s threat.',
    ],
  ],
];
