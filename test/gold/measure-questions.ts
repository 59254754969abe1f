import { loadSnapshot } from '../../src/ops/load-snapshot.ts';
import { answerQuestions } from './answer-questions.ts';

const outcomes = answerQuestions(await loadSnapshot('corpus'));
const answerable = outcomes.filter(({ question }) => question.expected !== null);
const unanswerable = outcomes.filter(({ question }) => question.expected === null);
const speakers = outcomes.filter(({ isSpeakerRight }) => isSpeakerRight !== null);

for (const { question, place, isRefused, isSpeakerRight, share } of outcomes) {
  const wanted = question.expected === null ? 'refusal' : 'answer';
  const got = isRefused ? 'refused' : place === null ? 'wrong sentences' : `right at ${place}`;
  const notes = [
    ...(isSpeakerRight === false ? ['wrong speaker'] : []),
    ...(share === null ? [] : [`${Math.round(share * 100)} % of the articles`]),
  ];
  process.stdout.write(
    `${question.id.padEnd(28)} ${wanted.padEnd(8)} ${[got, ...notes].join(', ')}\n`,
  );
}

// A timeline is in the order of days, so that the place of a sentence says nothing there.
const ranked = answerable.filter(({ share }) => share === null);
const listed = answerable.filter(({ share }) => share !== null);
const rows: readonly (readonly [string, number, number])[] = [
  ['right sentence first', ranked.filter(({ place }) => place === 1).length, ranked.length],
  [
    'right sentence in the first three',
    ranked.filter(({ place }) => (place ?? 4) <= 3).length,
    ranked.length,
  ],
  [
    'timeline or sources, all articles',
    listed.filter(({ share }) => share === 1).length,
    listed.length,
  ],
  ['wrongly refused', answerable.filter(({ isRefused }) => isRefused).length, answerable.length],
  [
    'rightly refused',
    unanswerable.filter(({ isRefused }) => isRefused).length,
    unanswerable.length,
  ],
  [
    'right speaker, of those found',
    speakers.filter(({ isSpeakerRight }) => isSpeakerRight).length,
    speakers.length,
  ],
];
process.stdout.write('\n');
for (const [name, count, of] of rows) {
  process.stdout.write(
    `${name.padEnd(36)} ${count} of ${of} (${((100 * count) / of).toFixed(1)} %)\n`,
  );
}
