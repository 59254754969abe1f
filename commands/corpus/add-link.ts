import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Report } from '../../src/operations.ts';
import { defineTask } from '../../src/task-command.ts';
import { givenOptions, OUTLET_GIVEN, PUBLISHED_GIVEN } from './given-fields.ts';

// As many as an overview shows with a button each.
const MOST_LINKS = 10;

export const addLink = defineTask(
  {
    name: 'link',
    description: 'Add an article by its link, or several at once',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'links',
        description: 'One link, or up to ten with spaces between',
        max_length: 6000,
        required: true,
      },
      OUTLET_GIVEN,
      PUBLISHED_GIVEN,
    ],
  },
  async (call, { links: typed, outlet, published }): Promise<Report> => {
    const read = givenOptions({ outlet, published }, call);
    if (read.kind === 'refused') return read;
    // “<https://…>” is how Discord writes a link that shows no picture.
    const words = typed.split(/[\s,]+/u).map((word) => word.replace(/^<(.*)>$/u, '$1'));
    const [first, ...others] = new Set(words.filter((word) => word !== ''));
    if (first === undefined) return { kind: 'refused', of: null, refusal: { kind: 'no-link' } };
    if (others.length >= MOST_LINKS) {
      const refusal = { kind: 'too-many-links', limit: MOST_LINKS } as const;
      return { kind: 'refused', of: null, refusal };
    }
    const { operations, by, progress } = call;
    return await operations.drafts.addLinks(by, [first, ...others], read.given, progress);
  },
);
