import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { segment } from '../../src/text/segment.ts';

// First and last three words of every sentence, written down by a reader.
const KEY: Readonly<Record<string, string>> = {
  'ankasam-russias-nato-concerns': `
    Ukraine’s potential NATO … of international security.
    Recognizing Russia’s security … West and Russia.
    The U.S. effort … future security guarantees.
    On May 31, … international security discourse.
    Kellogg described Russia’s … expansion as “understandable.”
    While this remark … in diplomatic tone.[1]
    Notably, his emphasis … by the U.S.
    These statements may … and the West.
    Since the end … as a “threat.”[2]
    The inclusion of … Moscow’s security perception.
    Russia’s military interventions … to this policy.
    Within this historical … into diplomatic processes.
    Ukraine’s NATO membership … global security dynamics.
    The 2008 Bucharest … to regional instability.
    Kellogg’s assertion that … several European allies.
    Countries such as … NATO’s security architecture.[3]
    This situation underscores … of European security.
    This new approach … various strategic implications.
    First, it appears … model for Ukraine.
    The term refers … with the West.
    The proposed model … alliance, particularly NATO.
    Such a policy … formal military alignment.
    The strategic importance … divisions within NATO.
    Countries like Germany … European security balance.
    Thus, Ukraine’s military … the NATO alliance.
    Second, Kellogg’s statements … European security architecture.
    In the wake … regional security dynamics.
    Persistent expansion efforts … the European order.
    In this context, … current security structure.
    Third and from … competition with China.
    Washington’s desire to … within “manageable” limits.
    Avoiding high-risk moves … U.S. strategic resources.
    By limiting its … region against China.
    Whether this softening … outcomes remains uncertain.
    The Ukrainian government, … its security guarantees.
    Washington’s cautious posture … alternative security arrangements.
    Additionally, Russia’s current … Moscow’s strategic outlook.
    Complex diplomatic negotiations … Europe seem inevitable.
    In conclusion, Keith … European security affairs.
    His remarks indicate … in Russia-West relations.
    However, the extent … to be seen.
    This adjustment in … European security structures.`,
  'chas-pravdy-us-willing-to-discuss-guarantees': `
    This conclusion was … future diplomatic dialogue.
    His statements were … issue for Moscow.
    Kellogg confirmed that … diplomatic negotiation level.
    According to him, … to the alliance.
    At the same … flank to NATO.
    "I believe that … interest," Kellogg explained.
    He also highlighted … the same position.
    When asked about … countries is necessary."
    The background of … agreement with Russia.
    Four weeks later, … to alliance expansion.
    It is important … the parties indifferent.
    While it is … for future discussion.`,
  'gallantmilitary-why-does-russia-not-want-ukraine-to-join-nato': `
    Over the last … has grown dramatically.
    Kyiv’s interest in … Donbas in 2014.
    Many elites consider … public opinion polls.
    However, further NATO … threat by Russia.
    ## Russia’s Opposition
    Russia has been … than a decade.
    Although under international … state to join.
    Russia will make … has no veto.
    Senior Russian officials … the EU’s expansion.
    They consider these … to reverse them.
    The Kremlin increasingly … allay Russian worries.
    NATO announced in … new member territory.
    It also claimed … new member territory.
    NATO began deploying … team in Poland).
    These deployments are … definition of “substantial.”
    Of course, from … to Russia’s detriment.
    Russia’s apprehensions about … are also political.
    The Kremlin believes … a great power.
    Even if one … in Moscow’s orbit.
    Russia’s goal now … stable, Western-oriented democracy.
    The Kremlin is … system in jeopardy.
    The Donbas conflict … closer to Europe.
    The battle is … attempting to upend.
    For the time … to be blocked.
    Ukraine, as a … including alliance treaties.
    This is the … NATO member states.
    In the past, … Act of 1975.
    Today, however, Russia … obstruct Ukraine’s progress.
    That is the … allies are facing.`,
  'news-arena-india-concerns-are-fair': `
    US president’s special … the Ukraine crisis.
    Russia expects to … the peace effort.
    This includes a … a conditional cease-fire.
    Ukrainian officials have … boycott the meeting.
    “I always caution … that,” Kellogg said.
    “Part of life … show you’re serious.”
    During an interview … Moldova and Georgia.
    The envoy said, … alliance were reasonable.
    “We're saying, okay, … a presidential-level decision.
    During the infamous … for German reunification.
    Since the 1990s, … of Western duplicity.
    Moscow sees NATO’s … the current conflict.
    In 2021, the … policy was non-negotiable.
    While NATO has … “off the table”.
    Russia and Ukraine … of Western nations.
    Everything for Ukraine … to their limits.
    However, things in … under US control.
    Moscow sees the … limiting its military.`,
  'rbc-ukraine-us-open-to-address-nato-concerns': `
    The US acknowledges … Ukraine and Russia.
    He noted that … to a close.
    "I think it's … special envoy said.
    "Like we've said … sure about that.'"
    Kellogg also added … the same context.
    "And we're saying … the general added.
    ## Prospects for … Ukraine’s NATO membership
    NATO leaders regularly … timelines for accession.
    In a joint … was declared irreversible.
    However, after taking … joining the bloc.
    US Defense Secretary … NATO membership unrealistic.
    Czech President Petr … Trump administration’s stance.
    NATO Secretary-General Mark … the full-scale war.`,
};

function bodyOf(name: string): string {
  const file = new URL(`../../corpus/shared/${name}.md`, import.meta.url);
  return readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
}

function ends(sentence: string): string {
  const words = sentence.split(' ');
  if (words.length < 5) return sentence;
  return `${words.slice(0, 3).join(' ')} … ${words.slice(-3).join(' ')}`;
}

describe('segment', () => {
  test.for(Object.entries(KEY))('splits every sentence of %s', ([name, key]) => {
    const { text, paragraphs } = segment(bodyOf(name));
    const sentences = paragraphs.flatMap(({ sentences }) => sentences);
    const wanted = key.trim().split(/\n\s*/u);
    expect(sentences.map(({ start, end }) => ends(text.slice(start, end)))).toEqual(wanted);
  });
});
