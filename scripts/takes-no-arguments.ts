/** For a command that takes no options or arguments: given one, it says so and ends with code 1. */
export function takesNoArguments(): void {
  const [given] = process.argv.slice(2);
  if (given === undefined) return;
  console.error(`This command takes no options or arguments, so not ${given}.`);
  process.exit(1);
}
