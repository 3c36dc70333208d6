// The first screen: one question, one button, and later the twelve examples.
import { Page } from '../ui/page.tsx'

export function StartPage() {
  return (
    <Page heading="Mag ik dit delen?">
      <p className="dw-lead">
        Vraagt de gemeente informatie over een kind of ouder? Beantwoord een paar vragen. U ziet dan per gegeven wat u moet, mag of niet
        mag geven. Wij bewaren uw antwoorden niet.
      </p>
    </Page>
  )
}
