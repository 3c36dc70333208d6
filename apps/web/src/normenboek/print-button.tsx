// Prints the page as it is shown.
import { Button } from '../ui/button.tsx'

export function PrintButton({ label }: { readonly label: string }) {
  return (
    <p className="dw-no-print">
      <Button kind="subtle" icon="printer" onClick={() => window.print()}>
        {label}
      </Button>
    </p>
  )
}
