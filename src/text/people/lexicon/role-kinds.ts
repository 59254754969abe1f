import { wordSet } from './words.ts';

// Any of a line for any other.
const SAME: readonly (readonly string[])[] = [
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['chairman', 'chairwoman', 'chairperson', 'chair'],
  ['attorney', 'lawyer', 'solicitor'],
  ['adviser', 'advisor'],
  ['congressman', 'congresswoman', 'representative'],
  ['councilman', 'councilwoman', 'councillor'],
  ['doctor', 'physician'],
  ['ceo', 'executive'],
  ['priest', 'reverend', 'pastor'],
  ['mp', 'parliamentarian'],
];

// “the lawmaker” may be a senator; a senator is called so by name of the office only.
const WIDER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'lawmaker',
    wordSet('senator representative congressman congresswoman legislator mp parliamentarian'),
  ],
  ['leader', wordSet('president premier chancellor king queen')],
  ['diplomat', wordSet('ambassador envoy consul')],
  ['academic', wordSet('professor lecturer scholar')],
]);

/** Whether somebody introduced with one role noun may be called by the other: a spokesman a spokesperson. */
export function mayBeCalled(given: string, wanted: string): boolean {
  if (given === wanted || WIDER.get(wanted)?.has(given) === true) return true;
  return SAME.some((words) => words.includes(given) && words.includes(wanted));
}
