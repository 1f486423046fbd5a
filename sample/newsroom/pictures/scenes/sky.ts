import { INK, NIGHT, OCHRE, PAPER, type Plates, randomFrom, SEA, SHALLOW, VERMILION } from '../plates.ts'
import { clouds, lamp, line, ridge, sea, sky, stars } from '../scenery.ts'
import { chart, rose } from './rescue.ts'
import { type Scene, scene } from './scene.ts'

/** Orbits, radar, antennas and what falls from above. */
export const skies: Record<string, Scene> = {
  'orbit-rings': scene('The curve of the Earth from above with a dozen orbits crossing over it', (plates) => {
    night(plates, 3)
    earth(plates, 800, 1560, 980)
    const random = randomFrom(14)
    for (let ring = 0; ring < 13; ring++) {
      const turn = -46 + ring * 7.6
      const rx = 980 + ring * 34 + random() * 40
      const ry = 250 + random() * 260
      plates.group(`transform="translate(800 ${820 + ring * 6}) rotate(${turn})"`, () => {
        plates.stroke(
          `M${-rx} 0A${rx} ${ry} 0 0 1 ${rx} 0`,
          ring % 4 === 0 ? 4 : 2.4,
          ring % 4 === 0 ? OCHRE : '#cfd8cf',
          0,
        )
        const t = Math.PI * (0.25 + random() * 0.5)
        satellite(
          plates,
          -Math.cos(t) * rx,
          -Math.sin(t) * ry,
          0.55 + random() * 0.5,
          ring % 4 === 0 ? VERMILION : PAPER,
        )
      })
    }
  }),
  'orbit-shells': scene(
    'Half of the Earth with shells of orbit around it, dotted more densely where more objects fly',
    (plates) => {
      night(plates, 8)
      const random = randomFrom(26)
      for (const [shell, count] of [330, 150, 520, 240, 90].entries()) {
        const radius = 520 + shell * 96
        plates.stroke(
          `M${0 - radius} 1000a${radius} ${radius} 0 0 1 ${radius * 2} 0`,
          1.6,
          '#7f93a6',
          0.1,
          'transform="translate(430 0)"',
        )
        let dots = ''
        for (let at = 0; at < count; at++) {
          const angle = Math.PI * random()
          const r = radius + (random() - 0.5) * 74
          const x = 430 - Math.cos(angle) * r
          const y = 1000 - Math.sin(angle) * r
          const size = 1.6 + random() * 2.6
          dots += `M${(x - size).toFixed(1)} ${y.toFixed(1)}a${size} ${size} 0 1 0 ${size * 2} 0a${size} ${size} 0 1 0 ${-size * 2} 0`
        }
        plates.path(dots, shell === 2 ? VERMILION : shell === 0 ? OCHRE : PAPER, 0)
      }
      earth(plates, 430, 1000, 450)
      satellite(plates, 1180, 300, 1.9, PAPER)
    },
  ),
  'ground-track': scene(
    'A chart of northern Japan with the wave-shaped track of an object in orbit drawn across it',
    (plates) => {
      chart(plates)
      plates.path(
        'M300 -10C420 60 520 40 610 120C720 90 800 150 770 240C700 300 640 290 590 360C520 340 470 400 500 470C560 520 640 480 700 540C690 640 610 690 640 800C600 900 620 960 600 1010L-10 1010L-10 700C120 640 160 520 240 460C200 380 300 300 260 200C220 140 260 60 300 -10z',
        '#dcc998',
        0.2,
      )
      plates.stroke(
        'M300 -10C420 60 520 40 610 120C720 90 800 150 770 240C700 300 640 290 590 360C520 340 470 400 500 470C560 520 640 480 700 540C690 640 610 690 640 800C600 900 620 960 600 1010',
        5,
        INK,
        0.92,
      )
      for (let pass = 0; pass < 5; pass++) {
        const shift = pass * 230 - 380
        plates.stroke(
          `M${shift} 1010C${shift + 260} 780 ${shift + 420} 260 ${shift + 760} -10`,
          pass === 2 ? 8 : 3,
          pass === 2 ? VERMILION : NIGHT,
          pass === 2 ? 0.1 : 0.4,
          pass === 2 ? '' : 'stroke-dasharray="3 14"',
        )
      }
      for (let tick = 0; tick < 9; tick++) {
        const t = tick / 8
        const u = 1 - t
        const x = u ** 3 * 80 + 3 * u * u * t * 340 + 3 * u * t * t * 500 + t ** 3 * 840
        const y = u ** 3 * 1010 + 3 * u * u * t * 780 + 3 * u * t * t * 260 + t ** 3 * -10
        plates.ellipse(x, y, 13, 13, PAPER, 0.02)
        plates.stroke(`M${x - 13} ${y}a13 13 0 1 0 26 0a13 13 0 1 0 -26 0`, 4, INK, 0.95)
      }
      rose(plates, 1330, 250, 130)
      satellite(plates, 1120, 660, 2.6, INK)
    },
  ),
  'radar-sweep': scene(
    'A round radar screen in green with two tracks that cross near the middle',
    (plates) => {
      radar(plates, { ground: '#16313a', glow: SHALLOW, sweep: -58, seed: 5 })
      line(plates, 'M420 250L1120 770', 5, PAPER, 0)
      line(plates, 'M470 790L1160 270', 5, OCHRE, 0)
      for (const [x, y, colour] of [
        [792, 527, PAPER],
        [806, 537, PAPER],
        [830, 519, OCHRE],
      ] as const)
        plates.ellipse(x, y, 9, 9, colour, 0)
      plates.stroke(
        'M736 524a74 74 0 1 0 148 0a74 74 0 1 0 -148 0',
        4,
        VERMILION,
        0,
        'stroke-dasharray="14 10"',
      )
    },
  ),
  'radar-amber': scene(
    'A round watch screen in amber, crowded with small marks, a bright sweep across it',
    (plates) => {
      radar(plates, { ground: '#3a2a1c', glow: OCHRE, sweep: 24, seed: 29 })
      const random = randomFrom(88)
      for (let at = 0; at < 60; at++) {
        const angle = random() * Math.PI * 2
        const r = 90 + Math.sqrt(random()) * 320
        const x = 800 + Math.cos(angle) * r
        const y = 500 + Math.sin(angle) * r
        line(
          plates,
          `M${x} ${y}l${Math.cos(angle + 1.3) * 26} ${Math.sin(angle + 1.3) * 26}`,
          2.5,
          '#f4d9a0',
          0,
        )
        plates.ellipse(x, y, 5, 5, '#fbeecb', 0)
      }
    },
  ),
  'dish-stars': scene('A large dish antenna pointed at a sky of short star trails', (plates) => {
    sky(plates, 860, ['#172745', '#2d4d72', '#7a8e9c'], [0.84, 0.22])
    const random = randomFrom(61)
    let trails = ''
    for (let at = 0; at < 230; at++) {
      const r = 80 + random() * 1300
      const a = random() * Math.PI * 2
      const b = a + 0.05 + random() * 0.05
      const [x, y] = [1240 + Math.cos(a) * r, 180 + Math.sin(a) * r]
      if (y < 850)
        trails += `M${x.toFixed(0)} ${y.toFixed(0)}A${r.toFixed(0)} ${r.toFixed(0)} 0 0 1 ${(1240 + Math.cos(b) * r).toFixed(0)} ${(180 + Math.sin(b) * r).toFixed(0)}`
    }
    plates.stroke(trails, 2.4, PAPER, 0)
    plates.stroke('M1620 60L300 -60', 4, VERMILION, 0, 'stroke-dasharray="44 30"')
    plates.path(ridge(-40, 1640, 880, 130, 16, 17), '#26384f', 0.92)
    dish(plates, 560, 560, 1)
    plates.path('M-10 850Q800 800 1610 860L1610 1010L-10 1010z', INK, 0.98)
    plates.path('M1150 840v-90h210v90z M1180 750l60 -34h110v34z', INK, 1)
    for (const x of [1180, 1240, 1300]) plates.rect(x, 776, 26, 30, '#f4cf82', 0)
  }),
  'antenna-mast': scene('A tall thin mast with guy wires on a grassy cape above the sea', (plates) => {
    sky(plates, 660, ['#7fb0b6', '#e3dec2', '#f3d7a6'], [0.42, 0.02])
    clouds(
      plates,
      [
        [60, 160, 640],
        [900, 260, 620],
        [1000, 90, 420],
      ],
      '#f6eedb',
      0.04,
    )
    sea(plates, 660, ['#82adab', SEA], [0.2, 0.5], 7, 0.7)
    plates.path(
      'M-10 1010L-10 700C300 640 620 660 900 720C1150 780 1300 900 1400 1010z',
      '#86a070',
      plates.fade([
        [0, 0.16],
        [1, 0.66],
      ]),
    )
    const random = randomFrom(12)
    let grass = ''
    for (let at = 0; at < 420; at++) {
      const x = random() * 1300
      const y = 712 + x * 0.05 + random() * 290
      if (y > 690 + Math.max(0, x - 860) * 0.62)
        grass += `M${x} ${y}q${6 + random() * 10} ${-16} ${16 + random() * 12} ${-18 - random() * 26}q${-10} ${16} ${-12} ${44 + random() * 4}z`
    }
    plates.path(grass, '#5f7d58', 0.7)
    line(plates, 'M560 690V90', 9)
    for (let rung = 0; rung < 14; rung++)
      line(plates, `M548 ${670 - rung * 42}l24 -42M572 ${670 - rung * 42}l-24 -42`, 2.5)
    line(plates, 'M548 690V90M572 690V90', 3)
    for (const [height, reach] of [
      [110, 470],
      [290, 340],
      [470, 220],
    ] as const)
      line(
        plates,
        `M560 ${height}L${560 - reach} 720M560 ${height}L${560 + reach} ${722 + reach * 0.05}`,
        2.2,
      )
    line(plates, 'M560 100C780 130 1000 210 1240 330', 3, VERMILION, 0.2)
    line(plates, 'M1240 330V880', 5)
    plates.path(
      'M642 704h120v-64l-60 -34l-60 34z',
      PAPER,
      plates.fade([
        [0, 0.04],
        [1, 0.3],
      ]),
    )
    plates.path('M630 644l72 -44l72 44z', VERMILION, 0.2)
    plates.rect(690, 656, 26, 48, INK, 0.9)
    plates.path('M856 736q4 -36 14 -40q12 4 12 40z M862 688a8 9 0 1 0 16 0a8 9 0 1 0 -16 0z', INK, 0.96)
  }),
  reentry: scene('A burning streak breaking into pieces above a dark ocean horizon', (plates) => {
    sky(plates, 720, ['#121d36', '#35496b', '#e0a06c'], [0.88, 0.06])
    stars(plates, 520, 120, 18)
    sea(plates, 720, ['#c68a62', '#14233c'], [0.26, 0.86], 73, 1)
    plates.path(
      'M-20 60C400 170 760 310 1010 430L1000 446C740 350 380 230 -20 150z',
      '#f6d79a',
      plates.fade(
        [
          [0, 0.5],
          [1, 0],
        ],
        [0, 0, 1, 0],
      ),
    )
    plates.path('M300 190C600 280 840 370 1030 436L1022 446C820 390 580 310 300 214z', '#fff3d2', 0)
    plates.path('M960 410q80 10 112 48q-50 12 -104 -14z', VERMILION, 0)
    const random = randomFrom(37)
    for (let piece = 0; piece < 26; piece++) {
      const t = random()
      const x = 1040 + t * 330
      const y = 452 + t * 170 + (random() - 0.5) * 120 * t
      const length = 30 + random() * 90
      plates.path(
        `M${x - length} ${y - length * 0.46}L${x + 5} ${y - 3}L${x} ${y + 6}z`,
        piece % 3 === 0 ? VERMILION : '#fbe3ae',
        0,
      )
    }
    for (let row = 0; row < 16; row++) {
      const w = 16 + random() * 80
      plates.path(
        `M${1180 - w + random() * 90} ${734 + row * row * 1.05}h${w * 2}v${2 + row * 0.3}h${-w * 2}z`,
        '#f6d79a',
        0,
      )
    }
    plates.path('M190 800q44 14 150 2l-14 22h-120z M236 800v-40h46v40z M258 760v-50h5v50z', '#0d1830', 1)
    lamp(plates, 260, 712, 4)
  }),
}

function night(plates: Plates, seed: number): void {
  plates.rect(
    0,
    0,
    1600,
    1000,
    plates.fade([
      [0, '#111c34'],
      [1, '#2a4668'],
    ]),
    plates.fade([
      [0, 0.9],
      [1, 0.62],
    ]),
  )
  stars(plates, 1000, 190, seed)
}

function earth(plates: Plates, x: number, y: number, radius: number): void {
  plates.ellipse(x, y, radius + 26, radius + 26, '#5c8f9b', 0.3)
  plates.ellipse(x, y, radius + 10, radius + 10, '#a9cdc8', 0.06)
  plates.ellipse(
    x,
    y,
    radius,
    radius,
    SEA,
    plates.glow(
      [
        [0, 0.3],
        [0.7, 0.42],
        [1, 0.8],
      ],
      [0.34, 0.16, 0.9],
    ),
  )
  plates.clip(
    `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`,
    () => {
      plates.group(`transform="translate(${x} ${y}) scale(${radius / 980}) translate(-800 -1560)"`, () => {
        plates.path(
          'M330 760C420 700 470 760 540 720C600 740 560 800 600 840C540 900 470 860 420 920C340 940 300 860 330 760z',
          '#c9b98a',
          0.28,
        )
        plates.path(
          'M640 700q30 -40 60 -14q-6 50 -40 90q-34 -20 -20 -76z M600 800q20 -26 34 -4q-8 40 -34 44z',
          '#c9b98a',
          0.26,
        )
        plates.path(
          'M1050 640C1150 600 1260 640 1330 720C1300 800 1360 860 1300 940C1220 900 1180 820 1110 790C1060 760 1020 700 1050 640z',
          '#c9b98a',
          0.34,
        )
        for (let band = 0; band < 6; band++)
          plates.path(
            `M${120 + band * 200} ${690 + (band % 3) * 70}q120 -46 260 -6q-130 14 -260 6z`,
            PAPER,
            0.03,
          )
      })
    },
  )
}

function satellite(plates: Plates, x: number, y: number, scale: number, colour: string): void {
  plates.group(`transform="translate(${x} ${y}) rotate(-24) scale(${scale})"`, () => {
    plates.path(
      'M-16 -14h32v28h-32z M-64 -11h42v22h-42z M22 -11h42v22h-42z M-22 -2h44v4h-44z M-3 14h6v16h-6z',
      colour,
      colour === INK ? 1 : 0,
    )
    plates.stroke('M-50 -11v22M-36 -11v22M36 -11v22M50 -11v22', 2, INK, 0.7)
  })
}

function radar(
  plates: Plates,
  { ground, glow, sweep, seed }: { ground: string; glow: string; sweep: number; seed: number },
): void {
  plates.rect(
    0,
    0,
    1600,
    1000,
    '#1b2740',
    plates.fade([
      [0, 0.82],
      [1, 0.94],
    ]),
  )
  plates.ellipse(800, 500, 452, 452, '#0d1526', 1)
  plates.ellipse(
    800,
    500,
    430,
    430,
    ground,
    plates.glow(
      [
        [0, 0.3],
        [1, 0.86],
      ],
      [0.5, 0.5, 0.56],
    ),
  )
  plates.clip('M370 500a430 430 0 1 0 860 0a430 430 0 1 0 -860 0z', () => {
    for (let step = 0; step < 26; step++) {
      const a = ((sweep - step * 2.2) * Math.PI) / 180
      const b = ((sweep - (step + 1.2) * 2.2) * Math.PI) / 180
      const strength = 1 - step / 26
      plates.path(
        `M800 500L${800 + 470 * Math.cos(a)} ${500 + 470 * Math.sin(a)}L${800 + 470 * Math.cos(b)} ${500 + 470 * Math.sin(b)}z`,
        glow,
        Math.max(0.02, 0.7 - strength * 0.66),
        `opacity="${(strength * 0.85).toFixed(2)}"`,
      )
    }
    const random = randomFrom(seed)
    let coast = 'M360 300'
    for (let at = 0; at < 16; at++)
      coast += `L${380 + at * 26 + random() * 20} ${300 + Math.sin(at / 2.4) * 60 - at * 9 + random() * 24}`
    plates.stroke(coast, 4, glow, 0.04)
    for (let at = 0; at < 34; at++)
      plates.ellipse(
        800 + (random() - 0.5) * 760,
        500 + (random() - 0.5) * 760,
        3 + random() * 4,
        2.4,
        glow,
        0,
      )
  })
  for (const radius of [108, 216, 324, 430])
    plates.stroke(
      `M${800 - radius} 500a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
      radius === 430 ? 7 : 2,
      glow,
      0.04,
    )
  plates.stroke('M370 500H1230M800 70V930', 2, glow, 0.04)
  plates.stroke(
    'M352 500a448 448 0 1 0 896 0a448 448 0 1 0 -896 0',
    16,
    glow,
    0.05,
    'stroke-dasharray="3 75.2"',
  )
  for (const [x, y] of [
    [190, 240],
    [190, 380],
    [190, 520],
    [1410, 240],
    [1410, 380],
    [1410, 520],
  ] as const) {
    plates.ellipse(x, y, 44, 44, '#31405c', 0.7)
    plates.stroke(`M${x - 44} ${y}a44 44 0 1 0 88 0a44 44 0 1 0 -88 0`, 4, glow, 0.1)
    plates.stroke(`M${x} ${y}l${(x + y) % 3 === 0 ? 20 : -14} -30`, 6, PAPER, 0.02)
  }
  for (const x of [150, 210, 1370, 1430])
    plates.rect(x - 16, 660, 40, 90, x % 4 === 2 ? VERMILION : glow, 0.2)
}

function dish(plates: Plates, x: number, y: number, scale: number): void {
  plates.group(`transform="translate(${x} ${y}) scale(${scale})"`, () => {
    plates.path(
      'M-70 320L-34 60H60L110 320z',
      '#8896a3',
      plates.fade(
        [
          [0, 0.3],
          [1, 0.86],
        ],
        [0, 0, 1, 0],
      ),
    )
    plates.path('M-90 40h190v50h-190z', INK, 0.92)
    plates.group('transform="rotate(34)"', () => {
      plates.path(
        'M-330 -30C-240 150 240 150 330 -30z',
        '#9eb0b6',
        plates.fade(
          [
            [0, 0.2],
            [1, 0.92],
          ],
          [0, 0, 1, 0.2],
        ),
      )
      plates.ellipse(
        0,
        -30,
        330,
        92,
        '#efe6d2',
        plates.fade(
          [
            [0, 0.5],
            [0.5, 0.12],
            [1, 0.03],
          ],
          [0, 0, 1, 0],
        ),
      )
      for (let rib = 1; rib < 4; rib++)
        plates.stroke(
          `M${-82 * rib} -30a${82 * rib} ${23 * rib} 0 1 0 ${164 * rib} 0a${82 * rib} ${23 * rib} 0 1 0 ${-164 * rib} 0`,
          2,
          null,
          0.6,
        )
      for (let spoke = 0; spoke < 12; spoke++) {
        const angle = (spoke * Math.PI) / 6
        plates.stroke(`M0 -30L${Math.cos(angle) * 330} ${-30 + Math.sin(angle) * 92}`, 2, null, 0.55)
      }
      line(plates, 'M-250 -30L0 -290L250 -30M0 60L0 -290', 6)
      plates.path('M-26 -300h52v-44h-52z', VERMILION, 0.3)
    })
  })
}
