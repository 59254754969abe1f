import type { Gender } from '../person.ts';
import { wordSet } from './words.ts';

/** Nouns for somebody by office, work or relation, singular, lower-cased. */
export const roleWords = wordSet(`
  academic activist actor actress administrator admiral adviser advisor advocate aide ally ambassador analyst anchor
  archbishop architect archivist artist assistant associate astronaut attorney author bailiff banker baroness biographer
  biologist bishop blogger boss boxer broker builder businessman businesswoman campaigner candidate captain cardinal chair
  chairman chairperson chairwoman challenger champion chancellor chaplain chef chemist chief clerk cleric climatologist
  coach collector colonel columnist comedian commander commentator commissioner composer comptroller congressman
  congresswoman conductor constable consul consultant contractor contributor coordinator coroner correspondent cricketer
  councillor councilman councilwoman counsel counsellor counselor critic curator dean defender delegate demographer
  deputy designer detective developer diplomat director doctor economist editor educator emir emissary employee engineer
  entrepreneur envoy epidemiologist executive expert farmer father fellow filmmaker financier firefighter fisherman footballer
  founder freshman friend frontrunner fundraiser general geologist goalkeeper golfer governor grandfather grandmother guard
  guitarist head historian host housewife hydrologist imam incumbent industrialist inspector instructor investigator jockey
  investor journalist judge justice king lawmaker lawyer leader lecturer legislator liaison librarian lieutenant linebacker lobbyist
  magistrate major manager mayor mechanic mediator member meteorologist midfielder midwife minister mogul monk mother
  musician negotiator neighbor neighbour nominee novelist nurse observer officer official ombudsman opponent orchestrator
  organiser organizer outfielder owner painter paramedic parliamentarian partner pastor patriarch pediatrician philosopher
  photographer physician physicist pilot plaintiff player playwright poet policeman policewoman politician pollster pope
  potter premier presenter president priest prince princess principal producer professor programmer prosecutor
  psychiatrist psychologist publisher queen quarterback rabbi ranger rapper rector referee registrar reporter
  representative researcher resident reverend rival sailor scholar scientist screenwriter secretary secretary-general
  senator sergeant sheriff shopkeeper singer skipper sociologist speaker soldier solicitor spokesman sprinter spokesperson spokeswoman
  star statistician steward strategist student superintendent supervisor surgeon surveyor swimmer taoiseach teacher technician
  theologian trader trainer treasurer trustee tsar tycoon undersecretary veteran vice-president veterinarian volunteer
  voter warden whistleblower wife husband son wrestler gymnast daughter brother sister widow woman worker writer ceo cfo coo cio md mp mep
  lieutenant-general major-general attorney-general vice-chancellor co-founder cofounder co-chair
`);

/** Role words that tell a gender. */
export const genderedRoles: ReadonlyMap<string, Gender> = new Map([
  ...[
    ...[
      'actress',
      'baroness',
      'businesswoman',
      'chairwoman',
      'congresswoman',
      'councilwoman',
      'daughter',
      'duchess',
    ],
    ...[
      'grandmother',
      'housewife',
      'mother',
      'policewoman',
      'princess',
      'queen',
      'sister',
      'spokeswoman',
      'widow',
    ],
    ...['wife', 'woman'],
  ].map((word) => [word, 'f'] as const),
  ...[
    ...[
      'brother',
      'businessman',
      'chairman',
      'congressman',
      'councilman',
      'father',
      'fisherman',
      'grandfather',
    ],
    ...['husband', 'king', 'policeman', 'pope', 'prince', 'son', 'spokesman'],
  ].map((word) => [word, 'm'] as const),
]);
