import { describe, expect, test } from 'vitest';
import { feedAddress, feedHandle, findFeed } from '../../../src/ops/feeds/feed-handle.ts';
import { follow, following } from '../../support/following.ts';
import { feedSite } from '../../support/feed-site.ts';
import { GUILD, OTHER_GUILD } from '../../support/keeping.ts';

describe('feedAddress', () => {
  test.for([
    ['https://Harbour.example/feed#top', 'https://harbour.example/feed'],
    [' <https://harbour.example/feed> ', 'https://harbour.example/feed'],
    ['feed:https://harbour.example/feed', 'https://harbour.example/feed'],
    ['feed://harbour.example/feed', 'https://harbour.example/feed'],
    ['http://harbour.example', 'http://harbour.example/'],
    ['harbour.example/feed', null],
    ['file:///etc/passwd', null],
    ['https://', null],
  ] as const)('reads %j', ([typed, url]) => {
    expect(feedAddress(typed)).toBe(url);
  });
});

describe('findFeed', () => {
  test('knows a feed by its address, however spelled, and by its handle, in its scope only', async () => {
    const at = await following(await feedSite());
    const url = 'https://harbour.example/feed';
    follow(at, url);
    const { db } = at.opened;
    for (const named of [url, 'https://HARBOUR.example/feed#x', feedHandle(url)]) {
      expect(findFeed(db, GUILD, named)?.url).toBe(url);
      expect(findFeed(db, OTHER_GUILD, named)).toBeNull();
    }
    expect(findFeed(db, GUILD, 'https://harbour.example/')).toBeNull();
  });
});
