import type { Region } from '@kneebone/engine'

/** The places of the body map. Part of the script, so that the map waits for nothing. */
export const regions: readonly Region[] = __REGIONS__
