import { figuresOf, reportOnTopic, type TimelineFigures, type TopicReport } from './report.ts';
import { readTopic, topicNames } from './read-topic.ts';

process.exitCode = run(process.argv.slice(2));

function run(words: readonly string[]): number {
  const flags = words.filter((word) => word.startsWith('--'));
  const [folder, ...others] = words.filter((word) => !word.startsWith('--'));
  if (folder === undefined || others.length > 0 || flags.some((flag) => flag !== '--json')) {
    process.stderr.write('Usage: npm run eval:timeline -- DIR [--json]\n');
    return 2;
  }
  const names = topicNames(folder);
  if (names === null) {
    process.stderr.write(`Cannot read "${folder}": it is no folder with TOPIC/timelines.json\n`);
    return 2;
  }
  const topics = names.map((name, place) => {
    process.stderr.write(`${place + 1} of ${names.length}: ${name}\n`);
    return reportOnTopic(readTopic(folder, name), cpuMilliseconds);
  });
  const all = figuresOf(topics.flatMap(({ scores }) => scores));
  const lines = flags.includes('--json') ? [asJson(topics, all)] : asTable(topics, all);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function asTable(topics: readonly TopicReport[], all: TimelineFigures): readonly string[] {
  return [
    'topic     timelines articles sentences  Date-F1 align R1 align R2 concat R1 concat R2  dating s ranking s',
    ...topics.map(({ name, articles, sentences, scores, dating, ranking }) =>
      [
        name.padEnd(9),
        String(scores.length).padStart(9),
        String(articles).padStart(8),
        String(sentences).padStart(9),
        figureLine(figuresOf(scores)),
        (dating / 1000).toFixed(1).padStart(9),
        (ranking / 1000).toFixed(1).padStart(9),
      ].join(' '),
    ),
    `${'all'.padEnd(38)} ${figureLine(all)}`,
  ];
}

function figureLine({ dateF1, align1, align2, concat1, concat2 }: TimelineFigures): string {
  return [dateF1, align1, align2, concat1, concat2]
    .map((figure) => figure.toFixed(4).padStart(9))
    .join('');
}

function asJson(topics: readonly TopicReport[], all: TimelineFigures): string {
  return JSON.stringify({
    all,
    topics: topics.map(({ scores, ...topic }) => ({
      ...topic,
      timelines: scores.length,
      ...figuresOf(scores),
    })),
  });
}

// Not the wall clock: the machine may be busy with something else.
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
