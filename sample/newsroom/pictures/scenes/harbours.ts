import {
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
import { clouds, lamp, line, reflection, ridge, sea, ship, sky, sun } from '../scenery.ts'
import { type Scene, scene } from './scene.ts'

const HORIZON = 610

/** Ports and coasts. */
export const harbours: Record<string, Scene> = {
  'harbour-dawn': scene(
    'A still harbor at sunrise: a low sun between a crane and a ferry, hills behind',
    (plates) => {
      sky(plates, HORIZON, ['#a9c8c4', '#f0d3ae', '#f3c08c'], [0.3, 0.02])
      clouds(
        plates,
        [
          [120, 190, 560],
          [820, 130, 520],
          [980, 300, 420],
        ],
        '#f6e4c6',
        0.04,
      )
      plates.path(ridge(-40, 1000, HORIZON, 190, 15, 3), '#a8b9b0', 0.24)
      plates.path(ridge(560, 1720, HORIZON, 130, 18, 8), SHALLOW, 0.34)
      sea(plates, HORIZON, ['#e9c79c', '#5f9596'], [0.14, 0.5], 11, 0.6)
      sun(plates, 905, 540, 74, VERMILION, HORIZON, 4)
      ship(plates, 'merchant', 300, 618, 0.62)
      reflection(plates, 300, 622, 320, 90, 0.62, 9)
      cranes(plates, [1240, 1420], 640, 1)
      plates.path('M1120 640L1640 632L1640 700L1110 700z', INK, 0.98)
      ship(plates, 'tender', 700, 760, 1.05)
      reflection(plates, 700, 764, 250, 120, 0.66, 5)
    },
  ),
  'harbour-dusk': scene(
    'A waterfront at dusk: lit windows and quay lamps mirrored in dark water',
    (plates) => {
      sky(plates, HORIZON, [NIGHT, '#a4748a', '#eeae76'], [0.72, 0.04])
      clouds(
        plates,
        [
          [80, 330, 720],
          [900, 250, 620],
          [560, 430, 520],
        ],
        '#d98f77',
        0.2,
      )
      plates.path(ridge(700, 1700, HORIZON, 200, 14, 5), '#6d6480', 0.46)
      sea(plates, HORIZON, ['#d79b74', '#1f3a58'], [0.2, 0.74], 21, 0.7)
      const random = randomFrom(77)
      for (let x = -20; x < 1050; x += 70) {
        const height = 70 + random() * 190 * (1 - Math.abs(x - 360) / 900)
        const width = 56 + random() * 40
        plates.rect(x, HORIZON - height, width, height + 10, '#2a3f5e', 0.9)
        for (let storey = HORIZON - height + 18; storey < HORIZON - 20; storey += 24) {
          for (let bay = x + 10; bay < x + width - 12; bay += 18) {
            if (random() < 0.36) plates.rect(bay, storey, 8, 11, '#f4cf82', 0)
          }
        }
      }
      plates.rect(-10, HORIZON - 6, 1120, 30, INK, 0.98)
      for (let at = 0; at < 9; at++) {
        const x = 70 + at * 124
        line(plates, `M${x} ${HORIZON}v-46`, 4)
        lamp(plates, x, HORIZON - 50, 7)
        let glint = ''
        for (let row = 0; row < 15; row++) {
          const w = (5 + random() * 20) * (1 - row / 22)
          const y = HORIZON + 32 + row * row * 1.25 + row * 5 + random() * 8
          glint += `M${x - w + (random() - 0.5) * 24} ${y}q${w} ${-3} ${w * 2} 0q${-w} 3.4 ${-w * 2} 0z`
        }
        plates.path(glint, '#f4cf82', 0)
      }
      ship(plates, 'patrol', 1290, 655, 1)
      reflection(plates, 1290, 660, 400, 130, 0.86, 15)
      lamp(plates, 1292, 480, 5)
    },
  ),
  'cargo-quay': scene(
    'Rows of pallets under two tall cranes on a quay, with a supply ship alongside',
    (plates) => {
      sky(plates, 560, ['#8db7b0', '#d9dcc4', '#f0e2c0'], [0.4, 0.04])
      clouds(
        plates,
        [
          [60, 150, 520],
          [700, 230, 620],
        ],
        '#f3ead4',
        0.02,
      )
      sea(plates, 560, ['#7fa9a6', SEA], [0.26, 0.5], 31, 0.5)
      ship(plates, 'sealift', 620, 640, 1.7, '#2d4560', 0.86)
      cranes(plates, [1060, 1380], 660, 1.55)
      plates.path(
        'M-10 660L1610 650L1610 1010L-10 1010z',
        '#cdbf9f',
        plates.fade([
          [0, 0.2],
          [1, 0.42],
        ]),
      )
      for (let row = 0; row < 4; row++) {
        const y = 730 + row * row * 20 + row * 36
        const size = 62 + row * 30
        for (let x = -40 + ((row * 37) % 60); x < 1640; x += size * 1.62) pallet(plates, x, y, size, row)
      }
    },
  ),
  'port-flags': scene('Ships dressed with signal flags along a quay, seen from the water', (plates) => {
    sky(plates, 600, ['#9cc3c0', '#e7e0c6', '#f4e7cc'], [0.26, 0.02])
    clouds(
      plates,
      [
        [900, 130, 540],
        [200, 210, 420],
      ],
      '#f7efdc',
      0.02,
    )
    plates.path(ridge(200, 1300, 600, 280, 12, 12), '#8fae9f', 0.3)
    sea(plates, 600, ['#86b1ab', SEA], [0.24, 0.54], 41)
    plates.rect(-10, 584, 1630, 40, '#6b6459', 0.7)
    const flags = [VERMILION, OCHRE, PAPER, NIGHT, SEA]
    for (const [at, [x, y, scale]] of (
      [
        [360, 660, 1.2],
        [1010, 690, 1.35],
      ] as const
    ).entries()) {
      ship(plates, 'training', x, y, scale, '#22385a', 0.92)
      for (let flag = 0; flag < 22; flag++) {
        const t = flag / 21
        const px = x + (t - 0.46) * 440 * scale
        const py = y - 36 * scale - 205 * scale * Math.sin(Math.PI * t) ** 0.55
        const colour = flags[(flag * 3 + at) % flags.length] ?? VERMILION
        plates.path(`M${px} ${py}l22 4l-2 ${24 * scale}l-22 -4z`, colour, flag % 2 === 0 ? 0.04 : 0.16)
      }
      reflection(plates, x, y + 4, 420 * scale, 130, 0.7, 50 + at)
    }
    ship(plates, 'tender', 1430, 800, 0.9)
    reflection(plates, 1430, 804, 210, 90, 0.68, 60)
  }),
  'two-hulls': scene(
    'The bows of two training ships side by side, a plank laid between their rails',
    (plates) => {
      plates.rect(
        0,
        0,
        1600,
        1000,
        plates.fade([
          [0, '#efd9b4'],
          [1, '#e6c596'],
        ]),
        plates.fade([
          [0, 0.02],
          [1, 0.16],
        ]),
      )
      plates.ellipse(800, 330, 210, 210, VERMILION, 0.02)
      sea(plates, 820, ['#78a5a3', SEA], [0.3, 0.6], 51, 0.8)
      plates.path(
        'M-20 240L560 300C640 420 680 640 668 900L-20 940z',
        '#3a5876',
        plates.fade(
          [
            [0, 0.42],
            [0.7, 0.66],
            [1, 0.96],
          ],
          [0, 0, 1, 0],
        ),
      )
      plates.path(
        'M1620 240L1040 300C960 420 920 640 932 900L1620 940z',
        '#9fb3b0',
        plates.fade(
          [
            [0, 0.7],
            [0.3, 0.3],
            [1, 0.12],
          ],
          [0, 0, 1, 0],
        ),
      )
      for (const [x, side] of [
        [560, -1],
        [1040, 1],
      ] as const) {
        line(
          plates,
          `M${x} 300L${x + side * 580} 240M${x} 250L${x + side * 580} 186M${x + side * 6} 276L${x + side * 580} 214`,
          5,
        )
        for (let post = 0; post < 7; post++) line(plates, `M${x + side * post * 86} ${300 - post * 9}v-56`, 6)
        plates.path(`M${x - side * 12} 480a34 40 0 1 0 1 0z`, INK, 0.9)
        line(
          plates,
          `M${x - side * 12} 520C${x - side * 60} 640 ${x - side * 40} 760 ${x - side * 90} 880`,
          8,
        )
      }
      plates.path('M520 262L1080 262L1080 284L520 284z', '#b98a52', 0.34)
      line(plates, 'M520 284H1080', 5)
      plates.path('M640 262v-34q0 -8 8 -8h64q8 0 8 8v34z M676 220v-16h8v16z', INK, 0.94)
      plates.path('M650 196q8 -20 -4 -34q22 10 14 34z M694 190q10 -26 -6 -44q28 14 18 44z', PAPER, 0.03)
      plates.rect(-10, 900, 700, 14, VERMILION, 0.2)
      plates.rect(924, 900, 700, 14, VERMILION, 0.1)
    },
  ),
  'landing-beach': scene(
    'A landing craft with its ramp down on a palm-lined beach, people carrying boxes',
    (plates) => {
      sky(plates, 470, ['#7fb1b4', '#cfdcc6', '#f2e4bf'], [0.4, 0.02])
      clouds(
        plates,
        [
          [840, 110, 660],
          [100, 200, 460],
          [1100, 280, 400],
        ],
        '#f6eedb',
        0.03,
      )
      sea(plates, 470, ['#4f9494', '#a7cdbf'], [0.42, 0.16], 61, 0.7)
      ship(plates, 'sealift', 1180, 486, 0.66)
      plates.path(
        'M-10 1010L-10 700C300 660 620 700 860 780C1150 870 1400 890 1610 860L1610 1010z',
        '#e8d3a2',
        plates.fade([
          [0, 0.04],
          [1, 0.26],
        ]),
      )
      plates.path('M-10 700C300 660 620 700 860 780C1150 870 1400 890 1610 860', PAPER, 0.02)
      plates.path(
        'M700 720L760 590L1160 574L1200 720C1040 760 860 760 700 720z',
        '#48607a',
        plates.fade(
          [
            [0, 0.5],
            [1, 0.88],
          ],
          [0, 0, 1, 0],
        ),
      )
      plates.path('M700 720L850 742L690 850L560 806z', '#8496a0', 0.5)
      plates.path('M1060 576v-80h80v78z', INK, 0.9)
      for (const [x, y, size] of [
        [800, 690, 60],
        [880, 686, 60],
        [960, 684, 60],
      ] as const)
        pallet(plates, x, y, size, 0)
      for (const [x, y, s] of [
        [590, 800, 1],
        [470, 830, 1.1],
        [330, 860, 1.2],
        [160, 900, 1.3],
      ] as const)
        porter(plates, x, y, s)
      palms(plates, [
        [90, 760, 1.3],
        [210, 730, 1],
        [1480, 880, 1.5],
      ])
    },
  ),
  'convoy-road': scene('Small trucks with covered loads in a line on a road above the sea', (plates) => {
    sky(plates, 430, ['#9bc1bf', '#e6dfc4', '#f3e2ba'], [0.3, 0.02])
    clouds(
      plates,
      [
        [100, 120, 520],
        [960, 170, 480],
      ],
      '#f7efdc',
      0.02,
    )
    sea(plates, 430, ['#6fa6a8', SEA], [0.24, 0.46], 71, 0.7)
    plates.path(ridge(-200, 700, 450, 150, 11, 22), '#8eae9c', 0.34)
    plates.path(
      'M1620 150C1380 260 1240 330 1150 460C1040 600 820 660 560 740C300 820 100 880 -20 1010L1620 1010z',
      '#7d9a78',
      plates.fade([
        [0, 0.26],
        [1, 0.66],
      ]),
    )
    plates.path(
      'M1620 430C1440 470 1330 540 1220 620C1060 730 760 800 480 880C330 920 200 960 120 1010L420 1010C640 930 1000 860 1250 750C1400 680 1500 620 1620 590z',
      '#d8cba9',
      0.16,
    )
    line(plates, 'M1620 510C1470 545 1370 600 1255 680C1100 780 800 850 520 930L300 1006', 5, PAPER, 0.02)
    for (const [x, y, s, turn] of [
      [1430, 560, 0.62, -27],
      [1240, 660, 0.84, -29],
      [985, 770, 1.06, -20],
      [690, 860, 1.34, -16],
    ] as const)
      truck(plates, x, y, s, turn)
    palms(plates, [
      [1540, 720, 1.3],
      [60, 900, 1.2],
    ])
  }),
  'fog-light': scene('A research ship waiting in thick fog beyond a lighthouse beam', (plates) => {
    plates.rect(
      0,
      0,
      1600,
      1000,
      plates.fade([
        [0, '#b9c8c6'],
        [0.6, '#e4dfcd'],
        [1, '#9fb4b3'],
      ]),
      plates.fade([
        [0, 0.4],
        [0.55, 0.1],
        [1, 0.42],
      ]),
    )
    plates.path(
      'M330 300L1620 120L1620 560z',
      '#f6ebcd',
      plates.fade(
        [
          [0, 0],
          [1, 0.16],
        ],
        [0, 0, 1, 0],
      ),
    )
    for (let band = 0; band < 7; band++) {
      const y = 500 + band * 46
      plates.path(
        `M-20 ${y}C300 ${y - 26} 520 ${y + 22} 800 ${y}S1300 ${y - 20} 1620 ${y + 6}v${26 + band * 5}C1300 ${y + 20} 1000 ${y + 48} 800 ${y + 30}S300 ${y + 12} -20 ${y + 34}z`,
        band % 2 === 0 ? '#e9e4d4' : '#ccd5cf',
        band % 2 === 0 ? 0.06 : 0.22,
      )
    }
    ship(plates, 'research', 1060, 770, 1.5, '#71878f', 0.56)
    plates.path('M-20 740C300 716 620 764 900 744S1400 716 1620 750v60H-20z', '#dcdccf', 0.1, 'opacity="0.8"')
    sea(plates, 800, ['#a9bbb8', SLATE], [0.24, 0.6], 81, 0.7)
    plates.path('M-20 1010L-20 760C120 720 240 740 360 790C430 820 520 900 560 1010z', INK, 0.97)
    plates.path(
      'M286 770L304 340L356 340L374 770z',
      PAPER,
      plates.fade(
        [
          [0, 0.06],
          [1, 0.6],
        ],
        [0, 0, 1, 0],
      ),
    )
    plates.path(
      'M294 580L300 470L360 470L366 580z',
      VERMILION,
      plates.fade(
        [
          [0, 0.1],
          [1, 0.5],
        ],
        [0, 0, 1, 0],
      ),
    )
    plates.path('M292 340h76v-16h-76z M300 324v-50h60v50z M296 274l34 -34l34 34z', INK, 0.96)
    plates.rect(312, 284, 36, 34, '#fbeecb', 0)
  }),
}

function cranes(plates: Plates, at: readonly number[], base: number, scale: number): void {
  for (const x of at) {
    plates.group(`transform="translate(${x} ${base}) scale(${scale})"`, () => {
      line(plates, 'M-36 0L-22 -190M36 0L22 -190M-32 -60H32M-28 -120H28M-36 0L28 -120M36 0L-28 -120', 6)
      plates.path('M-30 -190h60v-34h-60z', INK, 1)
      line(plates, 'M0 -224L-6 -300M-120 -212L-6 -300L190 -212M-130 -208H210', 6)
      line(plates, 'M160 -206V-120', 3)
      plates.rect(142, -120, 36, 26, VERMILION, 0.2)
    })
  }
}

function pallet(plates: Plates, x: number, y: number, size: number, row: number): void {
  const h = size * 0.86
  plates.rect(x, y - h, size, h, row % 2 === 0 ? '#e9dcbb' : '#dfcfa9', 0.1)
  plates.path(
    `M${x + size} ${y - h}l${size * 0.3} ${-size * 0.16}v${h}l${-size * 0.3} ${size * 0.16}z`,
    '#c9b78e',
    0.5,
  )
  plates.path(
    `M${x} ${y - h}l${size * 0.3} ${-size * 0.16}h${size}l${-size * 0.3} ${size * 0.16}z`,
    '#f3ead2',
    0.03,
  )
  plates.rect(x, y - size * 0.1, size, size * 0.1, '#8a6a42', 0.6)
  plates.rect(x + size * 0.34, y - h, size * 0.07, h, VERMILION, 0.1)
  plates.rect(x + size * 0.56, y - h * 0.72, size * 0.3, size * 0.3, PAPER, 0)
  plates.path(
    `M${x + size * 0.71} ${y - h * 0.68}q${size * 0.14} ${size * 0.2} 0 ${size * 0.22}q${-size * 0.14} ${-size * 0.02} 0 ${-size * 0.22}z`,
    SEA,
    0.4,
  )
}

function porter(plates: Plates, x: number, y: number, scale: number): void {
  plates.group(`transform="translate(${x} ${y}) scale(${scale})"`, () => {
    plates.path(
      'M-14 0L-6 -46L-12 -84Q0 -98 14 -84L8 -46L20 -2L10 0L0 -40L-4 0z M-9 -106a10 11 0 1 0 20 0a10 11 0 1 0 -20 0z',
      INK,
      0.97,
    )
    plates.rect(-28, -150, 60, 32, '#e9dcbb', 0.08)
    plates.rect(-4, -150, 8, 32, VERMILION, 0.1)
    line(plates, 'M-12 -82L-24 -118M12 -82L26 -118', 6)
  })
}

function palms(plates: Plates, at: readonly (readonly [x: number, y: number, scale: number])[]): void {
  for (const [x, y, scale] of at) {
    plates.group(`transform="translate(${x} ${y}) scale(${scale})"`, () => {
      plates.path('M-8 0Q6 -120 26 -230L38 -228Q22 -110 12 0z', INK, 0.95)
      plates.path(
        'M32 -232Q-30 -300 -104 -246Q-40 -268 32 -228Q90 -310 160 -262Q100 -268 34 -226Q110 -230 134 -150Q96 -206 30 -224Q-30 -220 -60 -146Q-44 -212 30 -230Q40 -320 0 -350Q50 -330 40 -232z',
        '#2c4a45',
        0.92,
      )
    })
  }
}

function truck(plates: Plates, x: number, y: number, scale: number, turn: number): void {
  plates.group(`transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})"`, () => {
    plates.path(
      'M-96 -14v-84q0 -8 8 -8h116v92z',
      '#e9dcbb',
      plates.fade([
        [0, 0.04],
        [1, 0.4],
      ]),
    )
    line(plates, 'M-60 -104v88M-20 -104v88', 3)
    plates.path('M32 -14v-66h38q8 0 12 8l14 30v28z', VERMILION, 0.22)
    plates.path('M46 -70h22l12 26h-34z', PAPER, 0.1)
    plates.path('M-100 -14h200v12h-200z', INK, 0.96)
    for (const wheel of [-62, 60]) {
      plates.ellipse(wheel, 2, 20, 20, INK, 1)
      plates.ellipse(wheel, 2, 8, 8, PAPER, 0.1)
    }
  })
}
