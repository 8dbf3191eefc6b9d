import type { Cause } from '@kneebone/engine'
import { describe, expect, it } from 'vitest'
import { loadModel } from '../../cli/src/model.ts'
import { courseOf, pointOf } from '../src/body-map/course.ts'
import { allZones, edgeAt, mirrorOf, regionsIn, sideOf, type View, zonesOf } from '../src/body-map/shape.ts'
import { sourceOf } from '../src/result/source-of.ts'

const VIEWS: readonly View[] = ['front', 'back', 'soles']
const model = loadModel()
const { regions } = model

describe('the body map', () => {
  it('shows every region of the knowledge, and no other', () => {
    const drawn = VIEWS.flatMap((view) => allZones(view).map(({ zone }) => zone.region))
    expect([...new Set(drawn)].sort()).toEqual(regions.map(({ id }) => id).sort())
  })

  it('knows what a view shows without drawing it', () => {
    for (const view of VIEWS)
      expect([...regionsIn(view)].sort()).toEqual([...new Set(allZones(view).map(({ zone }) => zone.region))].sort())
  })

  it('leaves no gap and no overlap between neighbours: each half is drawn once by its zones', () => {
    const area = (path: string) => {
      const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
      return (
        Math.abs(
          points.reduce(
            (sum, [x, y], i) => sum + x * (points[(i + 1) % points.length]?.[1] ?? 0) - y * (points[(i + 1) % points.length]?.[0] ?? 0),
            0,
          ),
        ) / 2
      )
    }
    // From the top of the knee to the ankle nothing but bands: together they are as large as the leg between those heights.
    const leg = ['knee-inner', 'knee-front', 'knee-outer', 'shin', 'leg-outer', 'ankle-inner', 'ankle-front', 'ankle-outer']
    const zones = zonesOf('front', 1).filter(({ region }) => leg.includes(region))
    let whole = 0
    for (let y = 292; y < 552; y++) whole += edgeAt('front', y + 0.5, 1) - edgeAt('front', y + 0.5, 0)
    expect(zones.reduce((sum, { path }) => sum + area(path), 0)).toBeCloseTo(whole, -2)
  })

  it('shows sided regions on both sides, and the others once', () => {
    for (const view of VIEWS) {
      for (const { zone, side } of allZones(view)) {
        expect(side !== undefined, zone.region).toBe(regions.find(({ id }) => id === zone.region)?.sided)
      }
    }
  })

  it('shows the right leg on the left of the picture from the front, and on the right from behind', () => {
    expect(VIEWS.map((view) => mirrorOf(view, 'right'))).toEqual([-1, 1, 1])
    expect(VIEWS.map((view) => sideOf(view, mirrorOf(view, 'left')))).toEqual(['left', 'left', 'left'])
  })

  it('knows a point for every region, in front or behind', () => {
    for (const view of ['front', 'back'] as const) {
      for (const { id } of regions) expect(pointOf(view, id, 'left'), `${id} ${view}`).toBeDefined()
    }
  })

  it('leads a course through the places on its way, and not past its end', () => {
    const at = (region: string) => pointOf('back', region, 'left') ?? [0, 0]
    const course = (to: string) => courseOf('back', 'left', at('low-back'), at(to), ['buttock', 'thigh-back', 'heel'])
    const passes = (to: string, region: string) => course(to).includes(`${at(region)[0].toFixed(1)} ${at(region)[1].toFixed(1)}`)
    expect(passes('calf', 'buttock') && passes('calf', 'thigh-back')).toBe(true)
    expect(passes('calf', 'heel')).toBe(false)
    expect(passes('knee-back', 'thigh-back')).toBe(true)
  })

  it('draws a course from the one place to the other, on the side that hurts', () => {
    const [from, to] = [pointOf('back', 'low-back', 'left'), pointOf('back', 'calf', 'left')]
    if (!from || !to) throw new Error('the places are not on the map')
    const course = courseOf('back', 'left', from, to)
    expect(course.startsWith(`M${from[0].toFixed(1)} ${from[1].toFixed(1)}C`)).toBe(true)
    expect(course.endsWith(`${to[0].toFixed(1)} ${to[1].toFixed(1)}`)).toBe(true)
    // From behind, the left leg is on the left: after it has left the spine, no point of the course lies on the other side.
    const numbers = course.split('C').slice(2).join(' ').split(' ').map(Number)
    expect(numbers.filter((x, i) => i % 2 === 0 && x > 0)).toEqual([])
  })
})

describe('the source of a pain', () => {
  const source = (id: string, site: string, path: readonly string[] = []) =>
    sourceOf(model, { id, path } as unknown as Cause, [{ region: site, side: 'left' }])

  it('is a place on an artery or a nerve, where their course is known', () => {
    expect(source('peripheral-artery-disease', 'calf')?.region).not.toBe('calf')
    expect(model.structures.filter(({ kind }) => kind === 'artery' || kind === 'vein').filter(({ lies }) => !lies)).toEqual([])
  })

  it('is the place that the cause names, on a long nerve', () => {
    expect(source('tarsal-tunnel-syndrome', 'sole')).toMatchObject({ region: 'ankle-inner' })
  })

  it('is the low back for a root, and leads on through its nerve', () => {
    const titles = ['root-s1', 'sciatic-nerve'].map((id) => model.structures.find((each) => each.id === id)?.title ?? '')
    expect(source('radiculopathy-s1', 'calf', [...titles, 'Calf'])).toEqual({
      region: 'low-back',
      title: titles[0],
      through: ['buttock', 'thigh-back'],
    })
  })

  it('is nothing where the structure hurts where it lies', () => {
    expect(source('plantar-fasciitis', 'heel')).toBeUndefined()
  })
})
