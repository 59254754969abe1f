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
];
