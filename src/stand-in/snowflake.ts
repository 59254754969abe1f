// reference, “Snowflakes”: milliseconds since the first second of 2015, then 22 bits of counter
const DISCORD_EPOCH = 1_420_070_400_000n;
const COUNTER_BITS = 22n;

let counter = 0n;

/** A new id, later than every earlier one of this process. */
export function snowflake(): string {
  counter += 1n;
  const time = BigInt(Date.now()) - DISCORD_EPOCH;
  return String((time << COUNTER_BITS) | (counter & ((1n << COUNTER_BITS) - 1n)));
}
