// Starts a child process, passes on the signals we get and answers with its exit code.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const GRACE_MS = 1500

/**
 * Runs `command` to its end. In a terminal the child gets Ctrl-C twice, once from the terminal and once from us:
 * a server must take the second one calmly. A child that does not end in time is killed.
 * @returns the exit code, 128 + signal number when a signal ended it, and the text it wrote to a piped stdout or stderr.
 */
export function runChild(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    let output = ''
    let timer
    const forward = (signal) => {
      child.kill(signal)
      timer ??= setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
    }
    const finish = (code) => {
      clearTimeout(timer)
      for (const signal of SIGNALS) process.off(signal, forward)
      resolve({ code, output, interrupted: timer !== undefined })
    }
    for (const signal of SIGNALS) process.on(signal, forward)
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`
      finish(127)
    })
    child.on('close', (code, signal) => finish(code ?? 128 + constants.signals[signal]))
  })
}
