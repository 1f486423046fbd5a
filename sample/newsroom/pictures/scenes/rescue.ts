import {
  ICE,
  INK,
  NIGHT,
  OCHRE,
  PAPER,
  type Plates,
  randomFrom,
  SEA,
  SHALLOW,
  SLATE,
  VERMILION,
} from '../plates.ts'
import { clouds, helicopter, lamp, line, reflection, sea, ship, sky, stars, sun } from '../scenery.ts'
import { type Scene, scene } from './scene.ts'

/** Searches by day and night, at sea and on the ice. */
export const rescue: Record<string, Scene> = {
  'helicopter-hoist': scene(
    'A rescue helicopter hovering over swell, a swimmer on the wire above a drifting figure',
    (plates) => {
      sky(plates, 640, ['#6fa3a8', '#bcd0bf', '#efe0b9'], [0.52, 0.06])
      clouds(
        plates,
        [
          [40, 180, 620],
          [940, 120, 700],
          [1060, 420, 480],
        ],
        '#f0e6cd',
        0.06,
      )
      sea(plates, 640, ['#4c8588', '#1f4c60'], [0.44, 0.74], 13, 1.6)
      helicopter(
        plates,
        780,
        290,
        1.75,
        '#e8e0cb',
        plates.fade([
          [0, 0.05],
          [1, 0.52],
        ]),
      )
      line(plates, 'M836 330V660', 4)
      plates.path(
        'M828 660q-16 16 -10 44l-10 46h12l12 -38l10 40h12l-8 -48q6 -28 -10 -44a13 13 0 1 0 -8 0z',
        VERMILION,
        0.16,
      )
      line(plates, 'M836 690l34 -26', 8, VERMILION, 0.2)
      for (let ring = 0; ring < 4; ring++)
        plates.stroke(
          `M${836 - 120 - ring * 74} ${812 + ring * 6}a${120 + ring * 74} ${26 + ring * 15} 0 1 0 ${240 + ring * 148} 0a${120 + ring * 74} ${26 + ring * 15} 0 1 0 ${-240 - ring * 148} 0`,
          5,
          PAPER,
          0.03,
          `stroke-dasharray="${60 + ring * 30} ${26 + ring * 16}"`,
        )
      plates.path('M900 826q26 -22 54 0l-4 14q-24 8 -46 0z', VERMILION, 0.1)
      plates.ellipse(926, 808, 12, 13, '#e9bda4', 0.2)
    },
  ),
  'rescue-dawn': scene(
    'A rescue helicopter flying away over a small ship on a calm sea at sunrise',
    (plates) => {
      sky(plates, 650, ['#3f6d84', '#d8a98d', '#f4c58a'], [0.6, 0.02])
      clouds(
        plates,
        [
          [60, 250, 760],
          [760, 180, 720],
          [880, 400, 600],
        ],
        '#eeb58c',
        0.12,
      )
      sea(plates, 650, ['#e2b285', '#23566c'], [0.16, 0.68], 17, 0.8)
      sun(plates, 500, 596, 92, VERMILION, 650, 6)
      ship(plates, 'tender', 1040, 760, 1.7)
      reflection(plates, 1040, 766, 420, 150, 0.82, 31)
      lamp(plates, 1020, 545, 6)
      helicopter(plates, 560, 270, -1.15, INK, 1)
      ship(plates, 'patrol', 1440, 662, 0.34)
      ship(plates, 'patrol', 180, 660, 0.26)
    },
  ),
  'night-search': scene('A searchlight beam from a ship sweeping over black swell under stars', (plates) => {
    sky(plates, 560, ['#132039', '#1f3658', '#35567a'], [0.86, 0.5])
    stars(plates, 520, 150, 5)
    sea(plates, 560, ['#2b4d6b', '#101c33'], [0.6, 0.9], 19, 1.5)
    plates.path(
      'M336 470L1620 700L1620 960z',
      '#f0dfae',
      plates.fade(
        [
          [0, 0],
          [1, 0.3],
        ],
        [0, 0, 1, 0],
      ),
    )
    const random = randomFrom(9)
    let crests = ''
    for (let at = 0; at < 90; at++) {
      const t = 0.3 + random() * 0.68
      const x = 336 + 1284 * t
      const y = 470 + (230 + 260 * random()) * t
      const length = 30 + 120 * t * random()
      crests += `M${x} ${y}q${length / 2} ${-14 * t} ${length} 0q${-length / 2} ${-3} ${-length} 0z`
    }
    plates.path(crests, '#1f3a55', 0.82)
    ship(plates, 'patrol', 250, 640, 1.35, '#0f1a2e', 1)
    plates.ellipse(334, 470, 15, 15, '#fff6d8', 0)
    lamp(plates, 252, 400, 5)
    plates.path('M1216 800q20 -18 42 0l-4 11q-18 6 -34 0z', VERMILION, 0.05)
    plates.ellipse(1236, 786, 9, 10, '#e9bda4', 0.1)
  }),
  'drift-ice': scene('A patrol ship in a narrow lead of dark water between plates of drift ice', (plates) => {
    sky(plates, 420, ['#8fb3bb', '#d3dcd4', '#f1e6d0'], [0.36, 0.03])
    plates.ellipse(1230, 270, 62, 62, '#f0b98b', 0)
    plates.rect(
      0,
      420,
      1600,
      600,
      '#6f9aa6',
      plates.fade([
        [0, 0.3],
        [1, 0.62],
      ]),
    )
    floes(plates, 420, 23, ICE)
    plates.path(
      'M760 424L1000 424C900 520 1080 640 900 760C760 850 860 940 700 1010L200 1010C420 900 560 840 640 720C740 590 700 510 760 424z',
      '#28566c',
      plates.fade([
        [0, 0.5],
        [1, 0.86],
      ]),
    )
    ship(plates, 'patrol', 830, 620, 1.3)
    reflection(plates, 800, 628, 360, 150, 0.9, 25)
  }),
  'ice-night': scene(
    'Snow blowing over pack ice at night, with the lights of a ship standing by',
    (plates) => {
      sky(plates, 470, ['#16253f', '#2e4c6b', '#5d7f92'], [0.8, 0.34])
      stars(plates, 340, 70, 15)
      plates.rect(
        0,
        470,
        1600,
        540,
        '#44687f',
        plates.fade([
          [0, 0.5],
          [1, 0.8],
        ]),
      )
      floes(plates, 470, 33, '#a9c3cc')
      ship(plates, 'patrol', 1100, 520, 1.15, '#0f1a2e', 1)
      for (const [x, y] of [
        [1010, 448],
        [1060, 448],
        [1112, 400],
        [1160, 446],
        [1102, 330],
      ] as const)
        lamp(plates, x, y, 5)
      plates.path('M1102 470L300 760L120 640z', '#f0dfae', 0.12, 'opacity="0.35"')
      const random = randomFrom(44)
      let snow = ''
      for (let at = 0; at < 420; at++) {
        const x = random() * 1640 - 20
        const y = random() * 1000
        const length = 10 + random() * 46
        snow += `M${x} ${y}l${length} ${-length * 0.16}l2 3l${-length} ${length * 0.16}z`
      }
      plates.path(snow, PAPER, 0)
    },
  ),
  'hoist-diagram': scene(
    'Diagram from above: a boat on a steady course, wind on its port bow, a helicopter behind to the left',
    (plates) => {
      plates.rect(0, 0, 1600, 1000, '#e9e3cf', 0.03)
      const grid = Array.from(
        { length: 20 },
        (_, at) => `M${at * 80} 0V1000${at < 13 ? `M0 ${at * 80}H1600` : ''}`,
      ).join('')
      plates.stroke(grid, 1.5, '#9fb9b4', 0.1)
      plates.path('M0 1000L0 840C500 760 1100 900 1600 800L1600 1000z', SHALLOW, 0.18)
      for (let arrow = 0; arrow < 5; arrow++) {
        const x = 300 + arrow * 150
        const y = 120 + arrow * 8
        line(plates, `M${x} ${y}l92 160`, 9, SEA, 0.5)
        plates.path(`M${x + 106} ${y + 184}l-38 -22l30 -18z`, SEA, 0.5)
      }
      line(plates, 'M980 1000V120', 4, INK, 0.9)
      plates.path('M980 84l22 54h-44z', INK, 0.95)
      plates.path(
        'M980 380C1050 460 1062 600 1044 760L916 760C898 600 910 460 980 380z',
        '#e8dcc0',
        plates.fade(
          [
            [0, 0.06],
            [1, 0.5],
          ],
          [0, 0, 1, 0],
        ),
      )
      plates.stroke('M980 380C1050 460 1062 600 1044 760L916 760C898 600 910 460 980 380z', 6, INK, 0.95)
      plates.path('M940 560h80v96h-80z', '#9fb3b0', 0.4)
      plates.stroke('M940 560h80v96h-80z', 4, INK, 0.9)
      for (const radius of [112, 124])
        plates.stroke(
          `M${720 - radius} 770a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
          3,
          INK,
          0.8,
          'stroke-dasharray="18 12"',
        )
      plates.path(
        'M720 668C752 700 760 760 746 820L732 950L708 950L694 820C680 760 688 700 720 668z',
        VERMILION,
        0.2,
      )
      plates.path('M690 944h60v14h-60z', INK, 0.95)
      line(plates, 'M604 770H836M720 654V886', 7)
      line(plates, 'M744 760L920 690', 5, VERMILION, 0.3)
      plates.ellipse(924, 690, 12, 12, VERMILION, 0.1)
    },
  ),
  'search-chart': scene(
    'Sea chart of a search: ships’ tracks in ladders around a coast, forty small circles for those found',
    (plates) => {
      chart(plates)
      plates.path(
        'M-10 -10L520 -10C480 120 560 180 470 300C400 380 440 470 330 560C230 640 250 720 120 780C60 820 40 900 -10 930z',
        '#dcc998',
        0.18,
      )
      plates.stroke(
        'M520 -10C480 120 560 180 470 300C400 380 440 470 330 560C230 640 250 720 120 780C60 820 40 900 -10 930',
        5,
        INK,
        0.9,
      )
      for (const spread of [46, 104, 176])
        plates.stroke(
          `M${520 + spread} -10C${480 + spread} 130 ${560 + spread} 200 ${470 + spread} 320C${400 + spread} 410 ${440 + spread} 500 ${330 + spread} 600C${230 + spread} 680 ${250 + spread} 760 ${120 + spread} 830C${60 + spread} 870 ${40 + spread} 950 ${spread} 1010`,
          2.5,
          SEA,
          0.34,
          'stroke-dasharray="2 9"',
        )
      plates.path('M880 470q40 -34 74 6q14 46 -34 58q-54 -6 -40 -64z', '#dcc998', 0.2)
      plates.stroke('M880 470q40 -34 74 6q14 46 -34 58q-54 -6 -40 -64z', 4, INK, 0.9)
      const ladder = (x: number, y: number, w: number, rungs: number, colour: string) => {
        let d = `M${x} ${y}`
        for (let rung = 0; rung < rungs; rung++) d += `h${rung % 2 === 0 ? w : -w}v44`
        plates.stroke(d, 5, colour, 0.3)
      }
      ladder(700, 120, 330, 7, VERMILION)
      ladder(1120, 180, 360, 9, NIGHT)
      ladder(760, 600, 420, 8, SEA)
      const random = randomFrom(40)
      let circles = ''
      for (let at = 0; at < 40; at++) {
        const x = 660 + random() * 860
        const y = 90 + random() * 830
        circles += `M${x - 11} ${y}a11 11 0 1 0 22 0a11 11 0 1 0 -22 0z`
      }
      plates.path(circles, OCHRE, 0.04)
      plates.stroke(circles, 3, INK, 0.95)
      rose(plates, 1390, 800, 120)
    },
  ),
}

function floes(plates: Plates, horizon: number, seed: number, colour: string): void {
  const random = randomFrom(seed)
  for (let row = 0; row < 13; row++) {
    const depth = ((row + 1) / 13) ** 1.6
    const y = horizon + 8 + (1000 - horizon) * depth
    const size = 60 + 330 * depth
    for (let x = -size; x < 1640; x += size * (1.02 + random() * 0.4)) {
      const w = size * (0.7 + random() * 0.4)
      const h = w * (0.1 + 0.16 * depth)
      const d = `M${x} ${y}l${w * 0.2} ${-h * (0.5 + random() * 0.4)}l${w * 0.34} ${-h * 0.22}l${w * 0.34} ${h * 0.24}l${w * 0.16} ${h * 0.5}l${-w * 0.3} ${h * 0.5}l${-w * 0.44} ${h * 0.1}z`
      plates.path(d, '#4d7588', 0.7, `transform="translate(0 ${6 + 12 * depth})"`)
      plates.path(d, random() < 0.3 ? PAPER : colour, 0.02 + random() * 0.1)
    }
  }
}

/** A ground of chart paper with parallels and meridians. */
export function chart(plates: Plates): void {
  plates.rect(0, 0, 1600, 1000, '#cfe0d8', 0.06)
  const grid = Array.from(
    { length: 11 },
    (_, at) => `M${at * 160} 0V1000${at < 7 ? `M0 ${at * 160 + 20}H1600` : ''}`,
  ).join('')
  plates.stroke(grid, 2, SLATE, 0.3)
}

/** A compass rose. */
export function rose(plates: Plates, x: number, y: number, radius: number): void {
  plates.stroke(
    `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
    3,
    INK,
    0.9,
  )
  plates.stroke(
    `M${x - radius * 0.8} ${y}a${radius * 0.8} ${radius * 0.8} 0 1 0 ${1.6 * radius} 0a${radius * 0.8} ${radius * 0.8} 0 1 0 ${-1.6 * radius} 0`,
    9,
    INK,
    0.8,
    'stroke-dasharray="3 10"',
  )
  for (let point = 0; point < 8; point++) {
    const long = point % 2 === 0 ? 0.74 : 0.44
    plates.group(`transform="translate(${x} ${y}) rotate(${point * 45})"`, () => {
      plates.path(`M0 ${-radius * long}L${radius * 0.1} ${-radius * 0.12}L0 0z`, INK, 0.95)
      plates.path(
        `M0 ${-radius * long}L${-radius * 0.1} ${-radius * 0.12}L0 0z`,
        point === 0 ? VERMILION : PAPER,
        0.06,
      )
    })
  }
}
