// Nothing that is typed leaves the browser, and nothing stays behind in it.
import { expect, type Request, test } from '@playwright/test'
import { answerAll, begin, showOutcome, TARGETED } from './check.ts'

const SECRETS = ['Zwaluwstaart-Verzonnen', '999990019', 'Kwartelzucht', 'Perenboom-7']

test('geen enkel verzoek draagt wat is getypt, en er blijft niets in de browser staan', async ({
  page,
  context,
  baseURL,
}) => {
  const requests: Request[] = []
  context.on('request', (request) => requests.push(request))
  await page.goto('/')
  await page.getByRole('link', { name: 'Begin de toets' }).click()
  await page.getByLabel('Zoek op naam').fill(SECRETS[2] ?? '')
  await begin(page, ['diagnose', 'product'])
  await answerAll(page, TARGETED)
  await showOutcome(page)
  await page.getByRole('link', { name: 'Weeg 1 gegeven af' }).click()
  await expect(page.getByRole('textbox')).toHaveCount(6)
  for (const box of await page.getByRole('textbox').all()) await box.fill(`${SECRETS[0]} ${SECRETS[3]}`)
  await page.getByLabel('Ik vind dit in dit geval nodig').check()
  await page.getByRole('button', { name: 'Leg uw afweging vast' }).click()
  await page.getByRole('link', { name: 'Maak de antwoordbrief' }).click()
  for (const box of await page.getByRole('textbox').all()) {
    await expect(box).toHaveAttribute('spellcheck', 'false')
    await expect(box).toHaveAttribute('autocomplete', 'off')
  }
  await page.getByLabel('Naam van uw organisatie').fill(SECRETS[0] ?? '')
  const child = page.getByLabel('Naam of voorletters van de jeugdige')
  await child.fill(SECRETS[1] ?? '')
  await expect(child).toHaveAccessibleDescription(/burgerservicenummer/)
  await child.fill(SECRETS[3] ?? '')
  await page.getByRole('button', { name: 'Controleer de brief' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als PDF' }).click(),
  ])
  expect(await download.failure()).toBeNull()
  expect(SECRETS.filter((secret) => download.suggestedFilename().includes(secret))).toEqual([])

  expect(requests.length).toBeGreaterThan(5)
  const carried = requests.flatMap((request) => [
    request.url(),
    request.postData() ?? '',
    JSON.stringify(request.headers()),
  ])
  for (const secret of SECRETS) {
    expect(carried.filter((text) => decodeURIComponent(text).includes(secret))).toEqual([])
  }
  const elsewhere = requests
    .map((request) => request.url())
    .filter((url) => /^https?:/.test(url) && !url.startsWith(baseURL ?? ''))
  expect(elsewhere).toEqual([])
  expect(requests.filter((request) => request.method() !== 'GET')).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(new URL(page.url()).search).toBe('')
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const cached = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map((item) => item.url)),
    )
    return {
      cached: cached.flat(),
      databases: await indexedDB.databases(),
      title: document.title,
      state: history.state,
    }
  })
  expect(SECRETS.filter((secret) => JSON.stringify(kept).includes(secret))).toEqual([])
  expect([kept.databases, kept.state]).toEqual([[], null])
})
