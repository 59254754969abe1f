import type { Form } from '../../src/form.ts';
import type { FoundFields } from '../../src/operations/draft-desk.ts';
import type { Report } from '../../src/operations.ts';

/** The form with what is known, or why there is nothing to edit. */
export function fieldsForm(found: FoundFields | Report, step: string): Form | Report {
  if (found.kind !== 'fields') return found;
  const { title, outlet, published, author } = found.fields;
  return {
    kind: 'form',
    form: 'article-fields',
    values: {
      title: title ?? '',
      outlet: outlet ?? '',
      published: published ?? '',
      author: author ?? '',
    },
    step,
    argument: found.handle,
  };
}
