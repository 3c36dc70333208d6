// Holds the assessments of this visit in memory, for every page of the check; a reload forgets them.
import { createContext, type Dispatch, type ReactNode, useContext, useReducer } from 'react'
import { type CheckAction, type CheckState, check, NOTHING_YET } from './assessment.ts'

type Store = { readonly state: CheckState; readonly dispatch: Dispatch<CheckAction> }

const StoreContext = createContext<Store>({ state: NOTHING_YET, dispatch: () => undefined })

export function CheckStore({ children }: { readonly children: ReactNode }) {
  const [state, dispatch] = useReducer(check, NOTHING_YET)
  return <StoreContext value={{ state, dispatch }}>{children}</StoreContext>
}

/** The assessments of this visit and the way to change them. */
export function useCheckStore(): Store {
  return useContext(StoreContext)
}
