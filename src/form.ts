/** One line or more that somebody fills in. Its label stands in the catalogue. */
export interface FormField {
  readonly name: string;
  readonly isLong: boolean;
  readonly isRequired: boolean;
  /** UTF-16 units. */
  readonly most: number;
}

// Discord's most for one text input is 4,000: components/reference, “Text Input”
const MOST = 4_000;
const LINE = { isLong: false, isRequired: false, most: 300 } as const;

/** Every form there is, by kind, with its fields in the order in which they are shown, at most five. */
export const FORMS = {
  'article-text': [
    { name: 'title', ...LINE },
    { name: 'outlet', ...LINE },
    { name: 'published', ...LINE },
    { name: 'url', ...LINE, most: 2_048 },
    { name: 'text', isLong: true, isRequired: true, most: MOST },
  ],
  'article-fields': [
    { name: 'title', ...LINE },
    { name: 'outlet', ...LINE },
    { name: 'published', ...LINE },
    { name: 'author', ...LINE },
  ],
  'wrong-quote': [{ name: 'reason', isLong: true, isRequired: true, most: 500 }],
} as const satisfies Readonly<Record<string, readonly FormField[]>>;

export type FormKind = keyof typeof FORMS;

/** The name of a field of a form of this kind. */
type FieldOf<Kind extends FormKind> = (typeof FORMS)[Kind][number]['name'];

/** A form to be filled in, and the step that gets what was filled in. */
export interface Form<Kind extends FormKind = FormKind> {
  readonly kind: 'form';
  readonly form: Kind;
  /** What stands in the fields already. */
  readonly values: Readonly<Partial<Record<FieldOf<Kind>, string>>>;
  readonly step: string;
  readonly argument: string;
  /** What the form is about, where somebody has to be told; the edge cuts it. */
  readonly about?: string;
}
