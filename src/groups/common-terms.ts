/** How often a word is met: terms by the share of news sentences that hold them. */
interface CommonTerms {
  /** About the middle of the class, 0–1. */
  readonly share: number;
  readonly terms: string;
}

/**
 * Counted in 112,743 sentences of news of 2009–2016 (PolNeAR train, part of Timeline17), names left out. Fixed, not
 * counted in the corpus at hand: what groups two statements must not change with a third article.
 */
export const COMMON_TERMS: readonly CommonTerms[] = [
  {
    share: 0.03,
    terms: `
      about after all also ani becaus been call campaign can could countri day even first from get go govern he
      her him his it just know last like make more most my nation need now one onli other our out over peopl polit
      report right said say she should so some support take than them think time two up use want we were work
      world would year you`,
  },
  {
    share: 0.014,
    terms: `
      against am anoth around ask attack back bank be befor believ bill both candid case chang citi come compani
      continu crisi debat down dure econom economi elect end famili financi flu forc former give good group happen
      help here includ issu kill leader let live long look made may me militari million money month move news next
      off offici oil own part parti percent place plan pm point polici power presidenti problem protest public put
      question re realli respons run same secur see show sinc start still talk thing those three through told too
      tri under us veri vote voter war way week well while your`,
  },
  {
    share: 0.007,
    terms: `
      abl abus accord across act action actual ad administr again ago agre aid al allow alreadi among announc
      anyon anyth appear area armi author away bad base becom best better between big billion bring build busi
      came capit care caus chief children claim clear close comment concern conserv control convent cost cours
      court creat critic current cut deal death decis deleg demonstr develop die differ direct discuss do done
      earli effect effort email emerg enough event ever everi execut expect face fact fail fall far fear feder
      feel few fight final find fire five follow foreign found four free friend fund general given global got
      great hand hard head health hear high himself histori hold home hope hour human idea import increas industri
      inform interest intern interview invest investig job join keep kind larg later law lead least leav left
      legal less lie life line littl lot m major man manag market mean media meet member might must name near
      never night nomin nomine noth number offer offic old onc open oper opposit order organ pass past pay person
      play polic poll posit possibl present press price primari program protect provid race rais rate read real
      reason recent record regul relat releas remain result return risk role rule school second seem seen serious
      servic set sever side sign situat social someth speak speech spill spread stand statement step stop stori
      strong suggest sure system taken tax team tell term though thought thousand today took top trade turn
      understand until ve view virus watch whether win without word worker yet`,
  },
  {
    share: 0.0035,
    terms: `
      accept account accus activ addit address advic advis affect age agenc ahead air alli almost along although
      alway amount analyst answer anti appeal approach argu arm arriv articl assist attempt attent avoid bailout
      ban becam began begin behind benefit biggest black blame bodi book border born break brother buy car carri
      caucus central centuri certain chairman challeng chanc charg check choic citizen civil class clean collaps
      colleg commit communic communiti complet condit confer confirm connect consid contain contest contribut
      corpor cover credit crowd damag danger data dead debt decad decid declar declin defend defens demand
      democraci describ despit detail determin difficult director disast distribut doctor dollar drill drop drug
      due each earlier earthquak educ eight either els endors energi enter entir especi establish estim everyon
      everyth evid exact exampl exist experi expert explain express eye fair father favor figur file financ firm
      fli focus food form freedom front full further futur gain game gas gave generat goe governor ground grow gun
      guy half handl have heard held hit hospit huge hundr ignor immedi immigr impact incom independ individu
      infect infrastructur initi insid instead institut intellig involv itself journalist judg key known lack land
      largest late latest lawyer leadership leak learn led legisl level liber limit link list listen ll loan local
      longer lose loss lost love low main marri mass massiv matter mayb measur medic men mention mess messag mind
      minor minut miss moment morn mortgag movement music natur network note obvious often opinion opportun oppos
      outbreak outsid paid pandem particular peac perform perhap phone pick pictur platform politician poor popul
      popular potenti prepar pressur prevent previous prime prison privat pro probabl process produc product
      promis propos prove publish pull push quick quit ralli rather reach readi receiv refer reform refus regim
      region remark rememb repeat repres request requir rescu research resid respect respond rest rich rig rise
      rival save saw search seek self sell send senior sens sent seri serv share short shot signific similar
      simpli singer singl sit site six small soldier someon son soon sort sound sourc special spend spent
      spokesman staff stage star stay stock strategi student success suppli surpris suspend target televis terror
      terrorist test themselv third threat threaten tie togeth total toward town travel troop true trust truth
      tweet unrest urg valu vice victori video violenc visit voic wait warn water weapon went whole wife wit
      within woman women won wonder worri wors worst write wrong wrote yesterday young`,
  },
  // Words that counting took for names, by their capital at the beginning or in titles, and forms of speech; by guess.
  { share: 0.03, terms: 'i im ive id ill youv theyr weve' },
  {
    share: 0.014,
    terms: `
      cannot cant didnt doesnt dont wont isnt arent wasnt werent hasnt havent hadnt shouldnt wouldnt couldnt shall ought
      ok okay yes yeah oh howev therefor thus moreov nevertheless nonetheless henc pleas presid minist`,
  },
  {
    share: 0.007,
    terms: `
      nobodi none everybodi anybodi somebodi whatev whoever whichev mine myself unless upon onto amongst throughout
      beyond beneath besid below abov mere scarc bit regard accord
      monday tuesday wednesday thursday friday saturday sunday
      januari februari april juli august septemb octob novemb decemb`,
  },
];
