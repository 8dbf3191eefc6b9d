import { signal } from '@preact/signals'

/** True when a newer version of the app is on the device and waits. */
export const newVersion = signal(false)

let waiting: ServiceWorker | null = null

/** Keeps the app for use without a network. Does nothing where the browser cannot. */
export async function keepForOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  // Another tab may have let the new version take over: the files of this one are gone.
  if (navigator.serviceWorker.controller)
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      newVersion.value = true
    })
  const registration = await navigator.serviceWorker.register('/service-worker.js')
  const notice = (worker: ServiceWorker | null) => {
    if (worker?.state !== 'installed' || !navigator.serviceWorker.controller) return
    waiting = worker
    newVersion.value = true
  }
  notice(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => notice(worker))
  })
}

/** Lets the waiting version take over and shows it. The answers are kept on the device. */
export function useNewVersion(): void {
  if (waiting?.state !== 'installed') {
    location.reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage('take-over')
}

/** Takes the app off the device again. */
export async function forgetOffline(): Promise<void> {
  if ('serviceWorker' in navigator)
    await Promise.all((await navigator.serviceWorker.getRegistrations()).map((registration) => registration.unregister()))
  if ('caches' in globalThis) await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
}
