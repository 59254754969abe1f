import type { DateSource } from './date-source.ts';
import { firstDay } from './date-source.ts';

// Most exact first: a name that says “published” before one that says only “date”.
const NAMES = [
  'article:published_time og:article:published_time article:published article_published_time',
  'rnews:datepublished og:published_time og:pubdate og:publish_date sailthru.date parsely-pub-date',
  'datepublished pubdate publishdate publish-date publish_date published_time published published-date',
  'published_date publication_date publication-date publicationdate pub_date article.published',
  'dc.date.issued dcterms.issued dc.date.publication dc.issued citation_publication_date',
  'citation_date citation_online_date prism.publicationdate bt:pubdate ptime displaydate',
  'cxenseparse:recs:publishtime cxenseparse:publishtime cxenseparse:recs:articlepublishtime',
  'article_date_original originalpublicationdate shareaholic:article_published_time',
  'vr:published_time release_date article:post_date article:published_date article.created',
  'analyticsattributes.articledate iso-8601-publish-date rbpubdate gentime last-modified-date-original',
  'dcterms.created dc.date.created dc.created created creation_date datecreated date_created',
  'dc.date dcterms.date dc:date dcterms:date date date.created itemprop:datepublished dcsext.pubdate',
].flatMap((names) => names.split(' '));

/** A meta tag that names the day of publication. */
export const metaPublished: DateSource = {
  name: 'meta-published',
  basis: 'meta',
  strength: 'marked',
  find: (facts) =>
    firstDay(
      NAMES.flatMap((name) => facts.metas.all(name)),
      facts,
    ),
};
