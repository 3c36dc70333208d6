// Reads the settings from the environment, or says in one Dutch line which one is wrong.

export type Settings = { readonly port: number; readonly contact: string | null; readonly behindTls: boolean }

const DEFAULT_PORT = 4310
const HIGHEST_PORT = 65_535

type Environment = { readonly [name: string]: string | undefined }

/**
 * PORT (0 lets the system choose), DEELWIJS_CONTACT (where to report a weakness: only who runs this server knows, so there
 * is no standard) and DEELWIJS_TLS; a string is what is wrong.
 */
export function readEnvironment(environment: Environment): Settings | string {
  const { PORT: port = '', DEELWIJS_CONTACT: contact = '', DEELWIJS_TLS: tls = 'nee' } = environment
  if (port !== '' && !isPort(port)) return `PORT moet een getal van 0 tot en met ${HIGHEST_PORT} zijn.`
  if (contact !== '' && !isContact(contact)) return 'DEELWIJS_CONTACT moet met mailto: of https:// beginnen.'
  if (tls !== 'ja' && tls !== 'nee') return 'DEELWIJS_TLS moet ja of nee zijn.'
  return {
    port: port === '' ? DEFAULT_PORT : Number(port),
    contact: contact === '' ? null : contact,
    behindTls: tls === 'ja',
  }
}

function isContact(text: string): boolean {
  return /^mailto:[^\s@]+@[^\s@]+$/.test(text) || /^https:\/\/\S+$/.test(text)
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= HIGHEST_PORT
}
