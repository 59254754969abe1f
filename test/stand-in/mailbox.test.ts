import { describe, expect, test } from 'vitest';
import { Mailbox } from '../../src/stand-in/mailbox.ts';

type Event = { readonly kind: 'edit'; readonly text: string } | { readonly kind: 'delete' };

describe('Mailbox', () => {
  test('gives each event once, in order, early or late', async () => {
    const mailbox = new Mailbox<Event>(1_000);
    const early = mailbox.next('edit');
    mailbox.post({ kind: 'edit', text: 'first' });
    mailbox.post({ kind: 'delete' });
    mailbox.post({ kind: 'edit', text: 'second' });
    expect((await early).text).toBe('first');
    expect((await mailbox.next('edit')).text).toBe('second');
    expect((await mailbox.next()).kind).toBe('delete');
    expect(mailbox.all.map(({ kind }) => kind)).toEqual(['edit', 'delete', 'edit']);
  });

  test('waits for whichever of several comes first', async () => {
    const mailbox = new Mailbox<Event>(1_000);
    const either = mailbox.next('edit', 'delete');
    mailbox.post({ kind: 'delete' });
    expect((await either).kind).toBe('delete');
  });

  test('loses patience and says what it saw', async () => {
    const mailbox = new Mailbox<Event>(1);
    mailbox.post({ kind: 'delete' });
    await expect(mailbox.next('edit')).rejects.toThrow(
      'Cannot wait for edit longer than 1 ms: saw delete',
    );
    // What comes later goes to the next who asks, not to the one who gave up.
    mailbox.post({ kind: 'edit', text: 'late' });
    expect((await mailbox.next('edit')).text).toBe('late');
  });

  test('shows all to who watches, and takes nothing from who waits', async () => {
    const mailbox = new Mailbox<Event>(1_000);
    const seen: string[] = [];
    mailbox.post({ kind: 'delete' });
    mailbox.watch(({ kind }) => seen.push(kind));
    mailbox.post({ kind: 'edit', text: 'first' });
    expect(seen).toEqual(['delete', 'edit']);
    expect((await mailbox.next('edit')).text).toBe('first');
  });
});
