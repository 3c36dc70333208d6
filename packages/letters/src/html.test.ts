// De brief als HTML: koppen, tabelkoppen en open velden, en niets van wat is ingevuld wordt opmaak.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alleBrieven, mustCompose } from '../proef/brieven.ts'
import { makeCase } from '../proef/zaken.ts'
import { renderHtml, renderHtmlDocument } from './html.ts'

test('Wat is ingevuld, wordt geen opmaak', () => {
  const zaak = makeCase({ pet: 'niet-kenbaar', vrager: 'college' }, ['diagnose'])
  const html = renderHtml(mustCompose('antwoord', zaak, { jeugdige: `<script>alert("1")</script> & 'x'` }))
  assert.ok(html.includes('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;'))
  assert.ok(!html.includes('<script'))
  assert.ok(html.includes('<mark>[naam van uw organisatie]</mark>'))
})

test('Elke brief heeft een kop, de taal en tabelkoppen met een richting', () => {
  for (const { naam, brief } of alleBrieven()) {
    const html = renderHtmlDocument(brief)
    assert.match(html, /<html lang="nl-NL">/, naam)
    assert.equal([...html.matchAll(/<h1>/g)].length, 1, naam)
    assert.equal(html.includes('<table>'), html.includes('<th scope="col">'), naam)
    for (const tag of ['article', 'table', 'ul', 'p', 'dl', 'h2']) {
      const opened = [...html.matchAll(new RegExp(`<${tag}[ >]`, 'g'))].length
      assert.equal([...html.matchAll(new RegExp(`</${tag}>`, 'g'))].length, opened, `${naam}: ${tag}`)
    }
  }
})
