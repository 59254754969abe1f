import { describe, expect, test } from 'vitest';
import { loggedAddress } from '../../../src/ops/feeds/logged-address.ts';

describe('loggedAddress', () => {
  test.for([
    ['https://a.example/feed.xml', 'https://a.example/feed.xml'],
    ['https://a.example/feed?key=hunter2&page=1#top', 'https://a.example/feed'],
    ['https://ada:hunter2@a.example:8443/feed', 'https://a.example:8443/feed'],
  ])('writes %s as %s', ([url = '', logged]) => {
    expect(loggedAddress({ url })).toBe(logged);
  });
});
