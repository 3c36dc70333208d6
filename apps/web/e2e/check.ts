// What the journeys share: starting a check, answering its questions and reading the outcome.
import { expect, type Page } from '@playwright/test'

/** Answers by fact; a fact that is not named gets its first answer. */
export type Answers = { readonly [feit: string]: string }

/** A page of the check that someone went through: its path and the facts asked on it. */
export type Passed = { readonly path: string; readonly title: string; readonly facts: readonly string[] }

/** An ordinary extension, asked for with a fixed form. */
export const STANDARD: Answers = {
  vrager: 'college',
  pet: 'beslisser',
  aanleiding: 'verlenging',
  uitvraag: 'standaard',
  route: 'huisarts',
  bekostigingswijze: 'inspanningsgericht',
  'toewijzing-in-eenheden': 'ja',
  leeftijd: '12-15',
  gezag: 'ouders',
}

/** The same, asked for this child and with reasons. */
export const TARGETED: Answers = {
  ...STANDARD,
  uitvraag: 'gericht',
  motivering: 'concreet',
  noodzakelijk: 'ja',
  'minder-ingrijpend': 'nee',
  overlegd: 'ja',
}

/** Starts on the first screen and chooses the elements. */
export async function begin(page: Page, elements: readonly string[]): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: 'Begin de toets' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welke gegevens vraagt de gemeente?')
  await openGroups(page)
  for (const gegeven of elements) await page.locator(`input[value="${gegeven}"]`).check()
  await goOn(page)
}

/** Opens every folded group of elements. */
export async function openGroups(page: Page): Promise<void> {
  const folded = page.locator('details:not([open]) > summary')
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click()
}

/** Presses "Volgende" and waits for another page. */
export async function goOn(page: Page): Promise<void> {
  const path = new URL(page.url()).pathname
  await page.getByRole('button', { name: 'Volgende' }).click()
  await page.waitForURL((url) => url.pathname !== path)
}

/** Answers every question until the review; gives back the pages that came by. */
export async function answerAll(page: Page, answers: Answers): Promise<readonly Passed[]> {
  const passed: Passed[] = []
  for (let path = new URL(page.url()).pathname; path !== '/toets/controle'; path = new URL(page.url()).pathname) {
    await expect(page.getByRole('button', { name: 'Volgende' })).toBeVisible()
    passed.push({ path, title: await page.title(), facts: await answerPage(page, path, answers) })
    await goOn(page)
  }
  return passed
}

async function answerPage(page: Page, path: string, answers: Answers): Promise<readonly string[]> {
  if (path === '/toets/zelden') {
    await page.getByLabel('Geen van deze').check()
    return ['zelden']
  }
  if (path === '/toets/per-gegeven') return answerTable(page, answers)
  const feit = path.split('/').at(-1) ?? ''
  const choice = answers[feit]
  const radio = choice === undefined ? page.getByRole('radio').first() : page.locator(`input[value="${choice}"]`)
  await radio.check()
  return [feit]
}

async function answerTable(page: Page, answers: Answers): Promise<readonly string[]> {
  const facts = new Set<string>()
  for (const select of await page.locator('tr:not(.dw-answers__all) select').all()) {
    const id = (await select.getAttribute('id')) ?? ''
    const feit = Object.keys(answers).find((known) => id.startsWith(`${known}-`))
    if (feit === undefined) throw new Error(`Geen antwoord voor ${id}`)
    facts.add(feit)
    await select.selectOption(answers[feit] ?? '')
  }
  return [...facts]
}

/** From the review to the outcome. */
export async function showOutcome(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Bekijk de uitkomst' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De uitkomst')
}

/** The word on the card of each element, by the label of the element. */
export async function readOutcomes(page: Page): Promise<{ readonly [label: string]: string }> {
  const cards = await page.locator('.dw-verdict').all()
  const pairs = cards.map(async (card) => {
    const label = await card.locator('.dw-verdict__title').textContent()
    return [label, await card.locator('.dw-verdict__head .dw-mark').textContent()] as const
  })
  return Object.fromEntries(await Promise.all(pairs))
}

/** Scrolling sideways is a fault at every width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over).toBeLessThanOrEqual(0)
}
