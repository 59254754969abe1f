import type { Gender } from '../person.ts';
import { wordSet } from './words.ts';

// Written down from memory for this project. Names of either gender stand in neither list but in the third.
const FEMALE = wordSet(`
  abigail ada adele adriana agnes agnieszka aino aisha alexandra alexandria alexis alice alicia alina alison allison
  alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelina angie anita ann anna annalena anne
  annette annie annika antonia anya aoife arianna ashley astrid audrey aung ayesha aylin aysel barbara beata beatrice
  beatriz becky bella benazir bernadette bernice beth bethany betsy betty beverly biljana birgit bonnie brenda bridget
  brigitte brittany camila camilla candace carla carly carmen carol carole caroline carolyn catarina catherine cathy
  cecile cecilia celeste charlotte chelsea cheryl chloe christiane christina christine cindy claire clara clare claudia
  colleen condoleezza connie constance cora corinne courtney crystal cynthia daisy daniela danielle daphne daria darya
  dawn deanna debbie deborah debra delia denise diana diane dianne dilma dolores donna dora doris dorothy edith eileen
  ekaterina elaine eleanor elena elif elisa elisabeth elise elizabeth ella ellen elsa emilia emily emine emma erica
  erika erin esther eszter ethel eugenia eva eve evelyn evgenia ewa fatima felicia fiona flora frances francesca frida
  gabriela gabrielle gail galina gemma genevieve georgina geraldine gertrude gillian gina ginny giorgia giulia gladys
  glenda gloria golda greta gretchen gwen halyna hanna hannah harriet heather heidi helen helena helene helga hilary
  hilda hillary huma ida ilhan ilona ines inez inga ingeborg ingrid inês irene irina iris irma iryna isabel isabella
  ivana ivanka ivy jacinda jackie jacqueline jacquelyn jan jana jane janet janice janine jasmine jeanette jeanne jelena
  jen jenna jenni jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi johanna josephine joyce juanita judit
  judith judy julia juliana julie juliet justine kaja kamala kara karen karin karla karolina katalin katarzyna kate
  katherine kathleen kathryn kathy katie katrina kayla kayleigh kelly kellyanne kendra khadija kim kimberly kirsten
  kirstjen kristen kristi kristiina kristin kristina krystyna ksenia laila lana lara larisa laura lauren layla lea leah
  leila lena leslie lesya leticia leyla liana lidia lillian lily linda lindsay lisa liz liza lois lola loretta lori
  lorna lorraine louise lucia lucie lucille lucinda lucy ludmila lydia lynda lynn lynne maarit mabel madeleine madeline
  magdalena maggie maia malala malgorzata malia mandy marcella marcia margaret margarita margot maria mariam marian
  marianne marie marilyn marina marine marion marisa marjorie marlene marsha marta martha mary maryam maureen maxine
  megan meghan melania melanie melinda melissa mercedes meredith merve mia michaela michele michelle mila mildred milena
  mina mindy miranda miriam moira molly mona monica muriel myra myrtle nadia nadine nancy naomi natalia natalie nataliya
  natasha nellie niamh nicola nicole nigella nikki nina nora norma nuala octavia oksana olena olga olivia ophelia oprah
  paloma pamela patricia patsy patti paula pauline peggy penelope penny petra phoebe phyllis pilar polina polly
  priscilla priti rachel ragnhild ramona raquel rebecca regina renee rhonda riikka rita roberta robin robyn rocio roisin
  rosa rosalind rosalynn rose rosemary roxanne ruth sabrina sadie sally samantha sandra sanna sara sarah sasha selena
  selin shannon sharon shawna sheila shelley shelly sheryl shirley sibel sigrid silvia simone sinead siobhan solveig
  sonia sonya sophia sophie stacey stacy stella stephanie sue susan susana susanna susanne suzanne svetlana sylvia
  tabitha tamar tamara tammy tania tanya tara tatiana tatyana teresa tereza terri tetiana thelma theresa therese tiffany
  tina tonya tracey tracy tricia trish trudy tulsi ulyana ursula valentina valeria valerie vanessa vera veronica
  veronika vicki vicky victoria viola violet vivian wanda wendy whitney wilma winifred winnie xenia ximena yael yasmin
  yelena yolanda yulia yuliia yuliya yvette yvonne zahra zainab zara zeynep zoe zofia zsuzsanna zuzana
`);

const MALE = wordSet(`
  aaron abbas abdel abdul abdullah abe abraham adam adel adolf adrian ahmad ahmed aidan al alan albert alberto aldo alec
  alejandro aleksandr aleksei alex alexander alexandre alexei alexey alfonso alfred ali alistair allan allen alonzo
  alvaro alvin amir amit amos anatoly anders andre andreas andrei andres andrew andrey andrii andriy andrzej andy
  angelo angus anthony antoine anton antonin antonio antony antti anwar archie aristotle arkady armand armando arnold arsen
  arseniy arthur artur ashraf ashton asif aslan ayman aziz barack barney barry bart bartholomew bashar basil ben benedict
  benito benjamin bernard bernardo bernie bert bill billy binyamin bjorn blaine bob bobby bogdan boris boyko brad bradley
  brandon brendan brent brett brian bruce bruno bryan byron caleb calvin cameron carl carlo carlos carlton carter
  cecil cedric cesar chad charles charlie chester chris christian christoph christophe christopher chuck clarence clark
  claude claudio clay clayton cliff clifford clint clive clyde colin connor conrad corey cornelius cory craig
  curt curtis cyril cyrus dale damian damien dan daniel danny dante daoud darius darrell darren dave david davis dean
  dennis denis denys derek derrick desmond deval dick diego dieter dietmar dimitri dirk dmitri dmitriy dmitry dmytro dominic
  don donald donny doug douglas duncan dustin dwayne dwight earl ed eddie edgar edmund eduard eduardo edward edwin efraim
  ehud eli elias elijah elliot elliott ellis elon emanuel emilio emmanuel emmett enda enrico enrique eric erich erik
  ernest ernesto ernie erwin ethan eugene evan evgeny ezra fabian faisal felipe felix ferdinand fernando fidel finn
  floyd francis francisco franco francois frank franklin franz fred freddie frederic frederick friedrich fritz fyodor
  gabriel gareth garrett gary gavin gene gennady geoff geoffrey george georg georges georgi gerald gerard gerhard gerry
  giacomo gianni gideon gilbert giovanni giuseppe glen glenn goran gordon graham grant greg gregor gregory grigory guillaume
  guillermo gus gustav gustavo guy habib hakan hamid hans hank harold harrison harry harvey hasan hashim hassan hector
  heiko heinrich helmut henri henrik henry herbert herman hermann hideki hiroshi horst horace hosni howard hubert hugh hugo
  hussein ian ibrahim ignacio igor ihor ilya imran isaac ismail ivan ivo jack jacob jacques jaime jair jake jakob jamal
  james janos jared jaroslaw jason javier jay jean jean-claude jean-luc jean-marc jean-pierre jean-yves
  jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel johan john johnny
  jon jonah jonas jonathan jordi jorge jose josef joseph josh joshua josip juan juha jules julian julio julius jurgen justin
  kareem karim karl karol kasim keir keith ken kenneth kevin khalid kiril kirill klaus kofi konrad konstantin kurt
  kwasi kyle lamar lambert lance larry lars laurence laurent lavrenty lawrence lazar lech len leo leon leonard
  leonardo leonid leopold leroy les lester levi lev lewis liam lindsey lionel lloyd logan lorenzo lou louis luc luca lucas
  ludwig luigi luis lukas luke luther lyndon mahmoud malcolm manfred manuel marc marcel marcelo marco marcus marek mario
  marius mark marko markus martin marty marvin massimo mateusz mathias mats matt matteo matthew matthias maurice maurizio
  max maxim maximilian mehmet mel melvin merrick mevlut michael michal michel mick miguel mihai mikael mike mikhail
  mikheil miles milos milton miroslav mitch mitchell mitt mohamed mohammad mohammed mohsen morris moses
  muammar muhammad murad murray mustafa mykhailo mykola naftali narendra nasser nate nathan nathaniel naveed neal ned neil
  nelson neville newt niall nicholas nick nicolae nicolas nigel nikita nikol nikola nikolai nikolay nikos noah noam
  norbert norman nouri olaf oleg oleh oleksandr oleksiy oliver olivier omar orhan orrin orville oscar oskar osama
  osman otto owen pablo paolo pascal patrice patrick paul paulo pavel pavlo pawel pedro per percy perry pete peter
  petr petro phil philip philippe phillip pierre pietro piotr prayut quentin qasem radek radoslaw rafael rafiq rahm raj rajiv
  ralph ramzan rand randall randy raphael rashid raul ray raymond recep reggie reinhard rene reuben rex reza ricardo
  richard rick ricky rob robby robert roberto rod rodrigo rodney roger roland rolf roman ron ronald ronnie rory ross roy
  ruben rudolf rudolph rudy rupert russ russell rustem ryan saad saddam sadiq salman salvador salvatore sam samir
  sammy samuel sanjay saul scott sean sebastian sepp serge sergei sergey sergio serhii serhiy seth seymour shaun shawn
  sheldon shimon shinzo sidney sigmar sigmund silvio simon slobodan spencer spiro stan stanislav stanley stefan steffen
  stephane stephen steve steven stewart stuart sven tariq taras tayyip ted teddy terence terrence thaddeus theo
  theodore thierry thomas thor tim timothy tobias toby todd tom tomas tomasz tommy tony travis trent trevor tristan tucker
  tyler ulrich umar umberto vaclav vadim vadym valdis valentin valeriy valery vasily vernon viacheslav victor vidkun viktor
  vince vincent virgil vitali vitaliy vitaly vito vlad vladimir vladislav vojislav volker volodymyr vyacheslav walid wallace
  walt walter warren wayne werner wesley wilbur wilfred wilhelm willem william willie willy winston wolfgang woodrow
  wladyslaw xavier yair yakov yasser yaroslav yevgeny yitzhak yoshihide yuri yuriy yury yusuf yves zachary zack zbigniew
  zdravko zoltan zoran
`);

const EITHER = wordSet(`
  addison alexis andrea angel ariel avery bailey blair casey chris dana drew emerson finley frankie hayden jackie jaime
  jamie jan jean jesse jo jody jordan kelly kelsey kerry kim kit lee lesley leslie lindsay lindsey lynn marion morgan nicola
  pat quinn reese riley robbie robin rowan sam sandy sasha sidney shannon shawn stacy taylor terry tracy val
`);

export function isFirstName(word: string): boolean {
  const lower = word.toLowerCase();
  return FEMALE.has(lower) || MALE.has(lower) || EITHER.has(lower);
}

/** The gender that a first name tells; null when it tells none. */
export function genderOfFirstName(word: string): Gender | null {
  const lower = word.toLowerCase();
  if (EITHER.has(lower)) return null;
  const isFemale = FEMALE.has(lower);
  if (isFemale === MALE.has(lower)) return null;
  return isFemale ? 'f' : 'm';
}
