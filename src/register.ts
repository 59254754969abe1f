import { parseArgs } from 'node:util';
import { COMMANDS, MENUS } from '../commands/all.ts';
import { EXIT, UsageError, runTool } from './console/run-tool.ts';
import { findApplicationId } from './discord/find-application-id.ts';
import { type Registration, checkRegistration, registerCommands } from './discord/register.ts';
import { loadSettings } from './ops/load-settings.ts';

await runTool(async () => {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, guild: { type: 'string' } },
  });
  const read = await loadSettings();
  if ('problems' in read) {
    for (const { name, message } of read.problems)
      process.stderr.write(`Setting ${name} ${message}\n`);
    return EXIT.badSettings;
  }
  const { token, apiBase, applicationId, guildId } = read.settings;
  if (token === null) {
    process.stderr.write('Setting DISCORD_TOKEN is needed to register commands\n');
    return EXIT.badSettings;
  }
  if (values.guild !== undefined && !/^\d{17,20}$/.test(values.guild)) {
    throw new UsageError(`Cannot register for guild "${values.guild}": an id has 17 to 20 digits`);
  }
  const registration: Registration = {
    token,
    apiBase,
    applicationId: applicationId ?? (await findApplicationId(token, apiBase)),
    guildId: values.guild ?? guildId,
    definitions: [...COMMANDS, ...MENUS].map(({ definition }) => definition),
  };
  const differences = values.check
    ? await checkRegistration(registration)
    : await registerCommands(registration);
  for (const { path, ours, theirs } of differences) {
    process.stdout.write(`${path}: ${theirs ?? 'absent'} → ${ours ?? 'absent'}\n`);
  }
  const reach = registration.guildId === null ? 'everywhere' : `in server ${registration.guildId}`;
  process.stdout.write(`${summary(differences.length, values.check)} ${reach}\n`);
  return values.check && differences.length > 0 ? EXIT.failed : EXIT.done;
});

function summary(differences: number, isCheck: boolean): string {
  if (differences === 0) return 'Nothing to do: the commands are registered';
  return isCheck
    ? `${differences} differences to what is registered`
    : `Registered ${COMMANDS.length + MENUS.length} commands, ${differences} differences written,`;
}
