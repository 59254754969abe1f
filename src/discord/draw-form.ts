import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { FORMS, type Form, type FormField } from '../form.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { cutQuote } from './cut-quote.ts';
import { LABEL_DESCRIPTION } from './limits/numbers.ts';
import { writeStepId } from './step-id.ts';

/** The form as Discord shows it: each field in a Label, by its name. */
export function drawForm(
  command: string,
  { form, values, step, argument, about }: Form,
  { form: say }: Phrases,
): APIModalInteractionResponseCallbackData {
  const fields: readonly FormField[] = FORMS[form];
  const standing: Readonly<Record<string, string | undefined>> = values;
  return {
    custom_id: writeStepId({ command, step, argument }),
    title: say.title[form],
    components: fields.map((field, place) => ({
      ...drawField(field, say.field[field.name] ?? field.name, standing[field.name]),
      ...(about === undefined || place > 0 ? {} : { description: shortened(about) }),
    })),
  };
}

function drawField(
  { name, isLong, isRequired, most }: FormField,
  label: string,
  value: string | undefined,
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label,
    component: {
      type: ComponentType.TextInput,
      custom_id: name,
      style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: isRequired,
      max_length: most,
      // What is too long for its field cannot be shown in it: the field stays empty rather than cut.
      ...(value !== undefined && value !== '' && value.length <= most ? { value } : {}),
    },
  };
}

/** What does not fit is cut, at the end of a character as readers count them. */
function shortened(text: string): string {
  const { max } = LABEL_DESCRIPTION;
  if (text.length <= max) return text;
  const cut = cutQuote(text, (shown) => shown.length < max);
  return `${cut ?? ''}…`;
}
