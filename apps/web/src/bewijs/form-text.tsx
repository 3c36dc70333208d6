// One form of a statement: what it claims, its points, and the cases it is about.
import { Conditions } from '../ui/conditions.tsx'
import type { FormWords } from './form-in-words.ts'

export function FormText({ form }: { readonly form: FormWords }) {
  const everywhere = form.als === null || Object.keys(form.als).length === 0
  return (
    <div className="dw-stack dw-stack--tight">
      <p>{form.zin}</p>
      {form.punten.length === 0 ? null : (
        <ul className="dw-conditions">
          {form.punten.map((punt) => (
            <li key={punt}>{punt}</li>
          ))}
        </ul>
      )}
      {everywhere ? (
        <p className="dw-soft">Dit gaat over alle mogelijke gevallen.</p>
      ) : (
        <div>
          <p className="dw-soft">Dit gaat over alle gevallen waarin:</p>
          <Conditions condition={form.als ?? {}} />
        </div>
      )}
    </div>
  )
}
