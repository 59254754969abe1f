import type { Interaction } from '../interaction.ts';
import type { Refusal, Reply } from './reply.ts';

/** The refusal, and the test that waits on the interaction told of it. */
export function refused(interaction: Interaction, refusal: Refusal): Reply {
  const { status, body, faults } = refusal;
  return {
    ...refusal,
    afterwards: () =>
      interaction.acts.post({ kind: 'rejected', status, code: body.code, faults: faults ?? [] }),
  };
}
