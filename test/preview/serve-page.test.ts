import { describe, expect, test } from 'vitest';
import { asking, MEMBER, opened, posting } from './opened.ts';

const SAY = JSON.stringify({ persona: MEMBER, locale: 'tr', kind: 'say', text: 'Hello' });

describe('the server of the page', () => {
  test('sends a policy under which nothing but its own files runs', async () => {
    const { address } = await opened();
    for (const place of ['', 'page.js', 'page.css', 'icon.svg', 'nowhere']) {
      const { headers } = await fetch(`${address}${place}`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('has no script or style inside the page', async () => {
    const { address } = await opened();
    const html = await (await fetch(address)).text();
    expect(html).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/https?:\/\//);
  });

  test('answers under its own name alone, whatever name led here', async () => {
    const { address } = await opened();
    const { host, port } = new URL(address);
    const statusFor = async (name: string): Promise<number | undefined> =>
      (await asking(address, 'GET', { host: name })).statusCode;
    expect(await statusFor(host)).toBe(200);
    expect(await statusFor(`localhost:${port}`)).toBe(200);
    expect(await statusFor(`rebound.example:${port}`)).toBe(403);
    expect(await statusFor('127.0.0.1')).toBe(403);
  });

  test('takes nothing from another site', async () => {
    const { address } = await opened();
    const statusFrom = async (headers: Readonly<Record<string, string>>): Promise<number> =>
      (await posting(address, 'deeds', SAY, headers)).status;
    expect(await statusFrom({})).toBe(200);
    expect(await statusFrom({ origin: 'https://evil.example' })).toBe(403);
    expect(await statusFrom({ origin: 'null' })).toBe(403);
    const withoutOrigin = await asking(`${address}deeds`, 'POST', {});
    expect(withoutOrigin.statusCode).toBe(403);
    expect((await asking(address, 'PUT', {})).statusCode).toBe(403);
  });

  test.for([
    ['no JSON', 'nonsense'],
    ['an unknown deed', JSON.stringify({ persona: MEMBER, locale: 'tr', kind: 'delete' })],
    ['somebody unknown', JSON.stringify({ persona: '1', locale: 'tr', kind: 'say', text: 'x' })],
    [
      'a message that is not there',
      JSON.stringify({ persona: MEMBER, locale: 'tr', kind: 'press', message: '1', customId: 'p' }),
    ],
  ] as const)('refuses %s', async ([, body]) => {
    const { address } = await opened();
    expect((await posting(address, 'deeds', body)).status).toBe(400);
  });

  test('refuses a body that is too long', async () => {
    const { address } = await opened();
    expect((await posting(address, 'deeds', 'x'.repeat(300_000))).status).toBe(413);
  });

  test('takes another port when its own is taken', async () => {
    const first = await opened();
    const port = Number(new URL(first.address).port);
    const second = await opened({ port });
    expect(second.address).not.toBe(first.address);
    expect((await fetch(second.address)).status).toBe(200);
  });
});
