// Finds the npm that started us, so that installing uses the same version and settings.
/** The command line of npm, to be followed by its arguments. */
export function npmCommand() {
  const script = process.env['npm_execpath']
  if (script?.endsWith('npm-cli.js')) return [process.execPath, script]
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/c', 'npm'] : ['npm']
}
