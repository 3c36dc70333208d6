// An e-mail: a heading, the words, and its attachments (postal-mime parses). Attachments are read as files of their own.

import { cleanText } from '../decode.ts'
import type { FileText, HiddenText, Reading } from '../file-text.ts'
import { readHtml } from '../html.ts'
import { type Problem, type Remark, refuse, remark } from '../problem.ts'
import type { Run } from '../run.ts'
import { headerTexts, heading } from './mail-headers.ts'
import { type Email, parseMail } from './parse-mail.ts'

/** Reads a file inside this file, one step deeper. */
export type ReadPart = (bytes: Uint8Array, name: string) => Promise<FileText | Problem>

/** Reads a mail. In: its bytes and how to read an attachment. Refuses an encrypted mail, and what the ceilings refuse. */
export async function readMail(bytes: Uint8Array, run: Run, readPart: ReadPart): Promise<Reading> {
  const email = await parseMail(bytes, run)
  if (isLocked(email)) refuse('versleutelde-mail')
  const page = email.html === undefined ? null : await readHtml(email.html, run)
  const plain = cleanText(email.text ?? '').trim()
  run.write(plain.length)
  const body = plain === '' ? (page?.text ?? '') : plain
  const { parts, left, images } = await readParts(email, run, readPart)
  const hidden: HiddenText[] = [...headerTexts(email), ...(page?.hidden ?? [])]
  if (plain !== '' && page !== null && differs(plain, page.text)) {
    hidden.push({ kind: 'other-part', label: 'De tekst in opmaak (HTML)', text: page.text, inText: false })
  }
  const remarks: Remark[] = [...(page?.remarks ?? [])]
  if (left) remarks.push(remark('bijlage-te-veel'))
  if (images) remarks.push(remark('beeld-niet-gelezen'))
  return {
    text: [heading(email), body].filter((piece) => piece !== '').join('\n\n'),
    pages: [],
    parts,
    hidden,
    remarks,
  }
}

/** Mail in S/MIME or PGP: the words are in a locked attachment. */
function isLocked(email: Email): boolean {
  const type = email.headers.find((header) => header.key === 'content-type')?.value ?? ''
  const enveloped = /pkcs7-mime/i.test(type) && !/signed-data/i.test(type)
  return enveloped || /multipart\/encrypted/i.test(type)
}

/** Do both writings of the mail hold the same words? Only letters and digits count. */
function differs(plain: string, page: string): boolean {
  const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
  return bare(plain) !== bare(page)
}

type Parts = { readonly parts: readonly (FileText | Problem)[]; readonly left: boolean; readonly images: boolean }

/** Reads the attachments; pictures that the text itself shows (a logo in a signature) are only remarked. */
async function readParts(email: Email, run: Run, readPart: ReadPart): Promise<Parts> {
  const files = email.attachments.filter((item) => !(item.related && item.mimeType.startsWith('image/')))
  const parts: (FileText | Problem)[] = []
  for (const [at, item] of files.slice(0, run.limits.parts).entries()) {
    await run.breathe()
    parts.push(await readPart(item.content, item.filename ?? `bijlage ${at + 1}`))
  }
  return { parts, left: files.length > run.limits.parts, images: files.length < email.attachments.length }
}
