// The bot, with two faults that a test sets off: nothing in the bot itself can be made to break like this.
process.on('SIGUSR2', () => {
  throw new Error('Broken on purpose');
});
process.on('SIGHUP', () => {
  void Promise.reject(new Error('Broken on purpose'));
});

await import('../../src/main.ts');
