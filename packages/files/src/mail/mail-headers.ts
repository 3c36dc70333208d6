// The headers of a mail: the ones people see become a heading, the others become hidden pieces.
import type { HiddenText } from '../file-text.ts'
import type { Email } from './parse-mail.ts'

type Address = NonNullable<Email['from']>

function written(address: Address): string {
  if (address.group !== undefined) return [address.name, ...address.group.map(written)].join(' ')
  return address.name === '' ? address.address : `${address.name} <${address.address}>`
}

const all = (addresses: readonly Address[] | undefined): string => (addresses ?? []).map(written).join('; ')

/** The heading as mail programs write it above a message: sender, date, receivers, subject. Empty fields are left out. */
export function heading(email: Email): string {
  const lines: readonly (readonly [string, string])[] = [
    ['Van', email.from === undefined ? '' : written(email.from)],
    ['Verzonden', email.date ?? ''],
    ['Aan', all(email.to)],
    ['Cc', all(email.cc)],
    ['Onderwerp', email.subject ?? ''],
  ]
  return lines
    .filter(([, value]) => value.trim() !== '')
    .map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}`)
    .join('\n')
}

const SHOWN = new Set(['from', 'to', 'cc', 'subject', 'date'])
/** Headers of machines: signatures, routing marks, the shape of the message. */
const TECHNICAL =
  /^(?:dkim-|arc-|authentication-results|received-spf|x-ms-exchange-|x-microsoft-antispam|x-forefront|x-gm-|x-google-|content-type|content-transfer|mime-version|thread-index|list-|precedence|feedback-id)/

/** All other headers, for the leak check: blind copies, reply address, computers on the way. */
export function headerTexts(email: Email): readonly HiddenText[] {
  const bcc = all(email.bcc)
  const others = email.headers.filter(({ key }) => !SHOWN.has(key) && key !== 'bcc' && !TECHNICAL.test(key))
  return [
    ...(bcc === '' ? [] : [hiddenHeader('Bcc', bcc)]),
    ...others
      .filter(({ value }) => value.trim() !== '')
      .map(({ originalKey, value }) => hiddenHeader(originalKey, value)),
  ]
}

const hiddenHeader = (label: string, text: string): HiddenText => ({ kind: 'mail-header', label, text, inText: false })
