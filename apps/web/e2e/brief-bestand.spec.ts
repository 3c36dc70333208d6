// A letter as a file: chosen or dropped, read on the device, with a clear line at the field when that cannot be.
import { deflateRawSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { expectReview } from './letter-steps.ts'
import { REGISTERED } from './letters.ts'
import { longContract } from './long-pdf.ts'

test.use({ serviceWorkers: 'block' })

const MAIL = [
  'From: toegang@elzenrade.example',
  'To: planning@praktijk.example',
  'Subject: verlenging',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="knip"',
  '',
  '--knip',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Bijgaand ons verzoek.',
  '--knip',
  'Content-Type: text/plain; name="verzoek.txt"',
  'Content-Disposition: attachment; filename="verzoek.txt"',
  '',
  REGISTERED,
  '--knip--',
  '',
].join('\r\n')

const choose = (page: Page, name: string, content: string | Buffer) =>
  page.getByLabel('Kies een bestand met de brief').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  })

test('een e-mail met bijlage: de bijlage telt mee', async ({ page }) => {
  await page.goto('/')
  await choose(page, 'verzoek.eml', MAIL)
  await expectReview(page)
  await expect(page.getByText('===== Bijlage: verzoek.txt =====')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Diagnose/ })).toBeChecked()
})

test('een bestand slepen leest het meteen', async ({ page }) => {
  await page.goto('/')
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'brief.txt', { type: 'text/plain' }))
    return transfer
  }, REGISTERED)
  await page.locator('.dw-paste').dispatchEvent('drop', { dataTransfer: dropped })
  await expectReview(page)
})

/** A zip with one part whose content is far larger than it says at first sight. */
function bomb(): Buffer {
  const body = deflateRawSync(Buffer.alloc(30_000_000))
  const name = Buffer.from('word/document.xml')
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(body.length, 18)
  local.writeUInt16LE(name.length, 26)
  return Buffer.concat([local, name, body])
}

const REFUSED = [
  ['een leeg bestand', 'leeg.txt', '', /Dit bestand is leeg/],
  ['een programma met een andere naam', 'brief.pdf', `MZ${'\0'.repeat(200)}`, /programma/i],
  ['een zip zonder einde', 'brief.docx', bomb(), /brief\.docx: Dit/],
] as const

for (const [what, name, content, message] of REFUSED) {
  test(`${what}: een duidelijke melding bij het vak`, async ({ page }) => {
    await page.goto('/')
    await choose(page, name, content)
    const box = page.getByLabel('Plak of sleep de brief')
    await expect(page.getByRole('alert')).toContainText(message)
    await expect(box).toHaveAttribute('aria-invalid', 'true')
    await expect(box).toHaveAccessibleDescription(message)
    await box.fill('Graag de diagnose.')
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('een lange PDF laat zien hoe ver het lezen is, is te stoppen en daarna gewoon te lezen', async ({ page }) => {
  test.setTimeout(180_000)
  const pdf = await longContract(370)
  await page.goto('/')
  await choose(page, 'lang.pdf', pdf)
  await expect(page.getByRole('progressbar', { name: 'Bezig met lezen' })).toBeVisible()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByLabel('Plak of sleep de brief')).toBeFocused()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await choose(page, 'lang.pdf', pdf)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt wat wij lazen?', { timeout: 90_000 })
  await expect(page.locator('.dw-lezen__text')).toContainText('De aanbieder voegt bij elke verlenging')
})

test('een leeg vak zegt wat er moet gebeuren', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Lees de brief' }).click()
  await expect(page.getByRole('alert')).toHaveText('Plak eerst de tekst van de brief, of kies een bestand.')
})

test('de lezer komt pas als iemand een brief laat lezen', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(scripts.filter((url) => /worker|letter-reading|unpdf/.test(url))).toEqual([])
  await choose(page, 'brief.txt', REGISTERED)
  await expectReview(page)
  expect(scripts.filter((url) => /reader-worker/.test(url)).length).toBe(1)
  expect(scripts.filter((url) => /unpdf|pdf/.test(url))).toEqual([])
})
