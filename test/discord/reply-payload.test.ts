import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { nothingVerbatim, payloadFaults } from '../../src/discord/guard.ts';
import { everyComponent } from '../../src/discord/limits/component-tree.ts';
import { packPages } from '../../src/discord/pack-pages.ts';
import { replyPayload } from '../../src/discord/reply-payload.ts';
import { withFile } from '../../src/discord/with-file.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { line, type PageButton } from '../../src/phrases/page.ts';
import { linesPage } from '../../src/phrases/report-lines.ts';
import { schemaFaults } from '../support/discord-schemas.ts';
import { inBothFormats } from './drawn.ts';

const BYTES = new Uint8Array(3);
const PICTURE = {
  name: 'timeline.png',
  contentType: 'image/png',
  bytes: BYTES,
  description: 'Two days in May',
};
const ARCHIVE = { name: 'a.zip', contentType: 'application/zip', bytes: BYTES };
const PAGE = linesPage([line('text', 'Nothing.')]);

function button(step: string, isDisabled?: boolean): PageButton {
  const shown = { label: step, style: 'other', command: 'ask', step, argument: '' } as const;
  return isDisabled === undefined ? shown : { ...shown, isDisabled };
}

describe('replyPayload', () => {
  test.for(['card', 'embed'] as const)(
    'has five buttons a row, some not to be pressed: %s',
    (format) => {
      const [packed] = packPages(PAGE, ENGLISH, format);
      const steps = ['previous', 'next', 'context', 'how', 'share', 'report'];
      const buttons = steps.map((step) => button(step, step === 'previous' ? true : undefined));
      const payload = replyPayload(packed, buttons);
      const rows = payload.components.filter(({ type }) => type === ComponentType.ActionRow);
      expect(rows.map((row) => everyComponent([row]).length - 1)).toEqual([5, 1]);
      const drawn = everyComponent(rows).filter(({ type }) => type === ComponentType.Button);
      expect(drawn.map(({ disabled }) => disabled === true)).toEqual([
        ...[true, false, false],
        ...[false, false, false],
      ]);
      expect(schemaFaults('edit', payload)).toEqual([]);
    },
  );

  test.for(inBothFormats([PICTURE, ARCHIVE]))('names its files, %#', ([file, format]) => {
    const [packed] = packPages(PAGE, ENGLISH, format);
    const page = withFile(packed, file);
    const payload = replyPayload(page, []);
    expect(payloadFaults(payload, nothingVerbatim, page.files)).toEqual([]);
    expect(schemaFaults('edit', payload)).toEqual([]);
    expect(payload.attachments).toMatchObject([{ id: '0', filename: file.name }]);
  });

  test('describes a picture to those who do not see it', () => {
    for (const format of ['card', 'embed'] as const) {
      const [packed] = packPages(PAGE, ENGLISH, format);
      const payload = replyPayload(withFile(packed, PICTURE), []);
      expect(payload.attachments).toMatchObject([{ description: 'Two days in May' }]);
    }
  });

  test('lists no files when there are none, so that a changed message loses its old ones', () => {
    const [packed] = packPages(PAGE, ENGLISH, 'card');
    expect(replyPayload(packed, []).attachments).toEqual([]);
  });
});
