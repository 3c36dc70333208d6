// The outcome per element.
import { WithCheck } from '../app/with-check.tsx'
import { Page } from '../ui/page.tsx'

export function ResultPage() {
  return <WithCheck>{(check) => <Page heading="De uitkomst">{JSON.stringify(check.walk.place)}</Page>}</WithCheck>
}
