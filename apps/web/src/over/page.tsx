// The page Over Deelwijs.
import { Page } from '../ui/page.tsx'

export function OverPage() {
  return <Page heading="Over Deelwijs">{null}</Page>
}
