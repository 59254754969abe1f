import type { Bm25Index } from './bm25-index.ts';

/** Where postings are written. */
export type PostingRoom = Pick<Bm25Index, 'documents' | 'counts'>;

/** Room for so many postings at least; what stands there is of an earlier time. */
export type Reserve = (postings: number, greatestCount: number) => PostingRoom;

// So that a few more articles need no other room.
const SPARE = 1.1;
// In one byte.
const MOST_NARROW = 255;

/**
 * Two rooms in turn: one is written from the other. To take fresh memory costs more than to write it, and megabytes
 * that nobody has any more make the collector look at all else that the thread holds. The memory is shared because
 * such memory is not counted: it stays.
 */
export function twoRooms(): Reserve {
  let written = roomFor(0, false);
  let other = roomFor(0, false);
  return (postings, greatestCount) => {
    [written, other] = [other, written];
    const isWide = greatestCount > MOST_NARROW;
    const isFit =
      written.documents.length >= postings && written.counts instanceof Uint32Array === isWide;
    if (!isFit) written = roomFor(Math.ceil(postings * SPARE), isWide);
    return written;
  };
}

function roomFor(postings: number, isWide: boolean): PostingRoom {
  return {
    documents: new Uint16Array(new SharedArrayBuffer(2 * postings)),
    counts: isWide
      ? new Uint32Array(new SharedArrayBuffer(4 * postings))
      : new Uint8Array(new SharedArrayBuffer(postings)),
  };
}
