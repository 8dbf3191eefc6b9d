import { computed, signal } from '@preact/signals'
import { afterPaint, doNow } from './after-paint.ts'

/** The address of the page, without the part after `?`. */
const address = signal(location.pathname)
export const path = computed(() => (address.value.length > 1 ? address.value.replace(/\/+$/, '') : '/'))
/** What follows `#` when the page was opened by a link: a part of the page to show. */
export const part = signal(location.hash.slice(1))
/** True once the person has moved from the first page: from then on a new page takes the focus. */
export const moved = signal(false)

/** Goes to a page of the app. `replace` leaves no step behind for the browser's Back. The address follows the painted page. */
export function navigate(to: string, { replace = false } = {}): void {
  doNow()
  const target = new URL(to, location.origin)
  if (target.href === location.href && !replace) return
  afterPaint(() => (replace ? history.replaceState(history.state, '', target) : history.pushState(INSIDE, '', target)))
  toTop = !target.hash
  arrive(target)
}

let toTop = false

/** Begins a new page at its top; to be called once it stands there, since where a page is scrolled to is only known when it is laid out. */
export function scrollToTop(): void {
  if (toTop) scrollTo(0, 0)
  toTop = false
}

/** Marks entries of the browser's history that follow another page of the app; the browser keeps it over a reload. */
const INSIDE = 'inside'

/** The page before this one; `first` where the app was opened at this page, so that Back never leaves the app. */
export function back(first: string): void {
  doNow()
  if (history.state === INSIDE) history.back()
  else navigate(first, { replace: true })
}

function arrive(target: { readonly pathname: string; readonly hash: string }): void {
  moved.value = true
  address.value = target.pathname
  part.value = target.hash.slice(1)
}

/** Follows the browser's buttons, and turns clicks on links of the app into page changes without loading anew. */
export function startRouter(): void {
  addEventListener('popstate', () => arrive(location))
  addEventListener('pagehide', doNow)
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    if (link.origin !== location.origin || link.target || link.hasAttribute('download') || !isPage(link.pathname)) return
    if (link.pathname === location.pathname && link.hash) return
    event.preventDefault()
    navigate(link.href)
  })
}

/** Files and the REST interface are no pages of the app. */
const isPage = (pathname: string): boolean => !pathname.startsWith('/v1/') && !/\.\w+$/.test(pathname)
